import type { PhrasingContent, RootContent } from 'mdast';
import { heading, list, paragraph, text } from '../../outputs/markdown/write-markdown.ts';
import type { FieldChange } from './compare-fields.ts';
import type { TypeChange } from './list-type-changes.ts';
import { inlineCode } from './markdown.ts';

const KINDS = { added: ' is new', changed: ' has changed', deleted: ' is gone' };

/** `color: blue → teal` */
function describeField({ field, before, after }: FieldChange): PhrasingContent[] {
  const value = (some: string | undefined) => (some === undefined ? text('nothing') : inlineCode(some));
  return [inlineCode(field), text(' from '), value(before), text(' to '), value(after)];
}

/** What became of the types of events, one a line. */
export function describeTypes(changes: readonly TypeChange[]): RootContent[] {
  if (changes.length === 0) return [];
  const items = changes.map(({ kind, file, fields }) => {
    const parts = fields.flatMap((field, index) => [text(index === 0 ? ': ' : ', '), ...describeField(field)]);
    return [paragraph(inlineCode(file), text(KINDS[kind]), ...parts)];
  });
  return [heading(2, 'Types of events'), list(items)];
}
