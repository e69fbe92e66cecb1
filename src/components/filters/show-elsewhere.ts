import { pathHere } from '../live/path-here.ts';
import { selectAll } from '../live/page-attributes.ts';
import type { describeElsewhere } from './describe-result.ts';

/** Points the links to other pages at what those find. */
export function showElsewhere(
  within: ParentNode,
  { allYears, talks }: Partial<ReturnType<typeof describeElsewhere>>,
): void {
  for (const [name, target] of [
    ['allYearsLink', allYears],
    ['talksLink', talks],
  ] as const) {
    const [link] = selectAll<HTMLAnchorElement>(name, within);
    if (link === undefined || target === undefined) continue;
    link.href = pathHere(target.href);
    link.textContent = target.label;
    link.hidden = 'isHidden' in target && target.isHidden;
  }
}
