import type { Check, CheckContext } from '../../../../src/event-files/checks/check.ts';
import { formatExcerpt, formatProblemMessage } from '../../../../src/event-files/format-report.ts';
import type { EventFile } from '../../../../src/event-files/read-event-file.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';

export const SITE = {
  pages: ['index.astro', 'map/index.astro', 'events/index.astro', 'events/[year]/index.astro', 'events.ics.ts'].concat(
    ['events/[year]/[slug].astro', 'events/[year]/[slug].ics.ts', 'types/[type].astro', 'calendar/[month].astro'],
    ['continents/[continent].ics.ts', '404.astro'],
  ),
  publicFiles: ['favicon.svg', 'photos/Hall 8.jpg'],
  components: ['NextUp'],
  url: 'https://example.org/community/',
} satisfies CheckContext['site'];

interface Said {
  /** Further files of the site. */
  others?: EventFile[];
  fields?: Record<string, unknown>;
  site?: CheckContext['site'];
}

/** What a check says of a body, each with its line and a caret under the place; nothing when all is valid. */
export function sayOf({ check }: Check, body: string, { others = [], fields = {}, site = SITE }: Said = {}): string {
  const file = makeEventFile(fields, '2027/a', body);
  return check({ files: [file, ...others], typeIds: ['kubecon'], site })
    .filter((finding) => finding.file === file.file)
    .map((finding) => {
      const [line = '', caret = ''] = formatExcerpt({ ...finding, rule: '' }).map((each) =>
        each.slice(each.indexOf('|') + 2),
      );
      return `${line}\n${caret} ${finding.severity}: ${formatProblemMessage({ ...finding, rule: '' })}`;
    })
    .join('\n');
}

/** The same of several bodies, one below the other. */
export function tableOfBodies(check: Check, bodies: readonly string[], said?: Said): string {
  return bodies.map((body) => sayOf(check, body, said) || `${body}\nvalid`).join('\n');
}
