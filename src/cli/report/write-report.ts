import type { RootContent } from 'mdast';
import { heading, list, paragraph, text } from '../../outputs/markdown/write-markdown.ts';
import type { compareContents, TypeChange } from './compare-contents.ts';
import { code, inlineCode, quiet, sentence, writePart } from './markdown.ts';
import { count, formatCount, formatReport } from '../../event-files/format-report.ts';
import type { Problem } from '../../event-files/problem.ts';
import { describeChange } from './describe-change.ts';
import type { ReportSource } from './report-source.ts';

const TYPE_KINDS = { added: ' is new', changed: ' has changed', deleted: ' is gone' };

function describeTypes(changes: readonly TypeChange[]): RootContent[] {
  if (changes.length === 0) return [];
  const toValue = (value: string | undefined) => (value === undefined ? text('nothing') : inlineCode(value));
  const items = changes.map(({ kind, file, fields }) => {
    const parts = fields.flatMap(({ field, before, after }, index) => [
      ...[text(index === 0 ? ': ' : ', '), inlineCode(field)],
      ...[text(' from '), toValue(before), text(' to '), toValue(after)],
    ]);
    return [paragraph(inlineCode(file), text(TYPE_KINDS[kind]), ...parts)];
  });
  return [heading(2, 'Types of events'), list(items)];
}

type Changes = ReturnType<typeof compareContents>;

/** In bytes of UTF-8, which are never fewer than characters: GitHub takes 65,536 of those in a comment. */
const MAX_SIZE = 60_000;
/** So much of it for problems: whoever has more fixes those first. */
const MAX_PROBLEMS_SIZE = 20_000;
/** Left for the sentence that says what is missing. */
const REST_SIZE = 200;

const EVENT_KINDS = ['added', 'changed', 'renamed', 'merged', 'deleted'] as const;

/** `2 events added, 1 changed; 1 error in 1 event file.` */
export function summarizeChanges({ events, types, problems }: Changes): string {
  const counts = EVENT_KINDS.map((kind) => [kind, events.filter((change) => change.kind === kind).length] as const)
    .filter(([, number]) => number > 0)
    .map(([kind, number], index) => `${index === 0 ? count(number, 'event') : String(number)} ${kind}`);
  return [
    counts.length === 0 ? 'No event has changed' : counts.join(', '),
    ...(types.length === 0 ? [] : [`${count(types.length, 'type')} of events changed`]),
    problems.length === 0 ? 'no problems' : formatCount(problems),
  ]
    .join('; ')
    .concat('.');
}

function cutLines(text: string, maxSize: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxSize) return text;
  const start = bytes.subarray(0, maxSize).toString();
  return `${start.slice(0, start.lastIndexOf('\n'))}\n…`;
}

function describeProblems(problems: readonly Problem[], isComment: boolean): RootContent[] {
  if (problems.length === 0) return [];
  const report = formatReport(problems);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return [
    heading(2, hasErrors ? 'To fix' : 'To look at'),
    code(isComment ? cutLines(report, MAX_PROBLEMS_SIZE) : report, 'text'),
    paragraph(...sentence`${'npm run check'} lists all problems, including those of other files.`),
  ];
}

function joinWithin(parts: readonly string[], maxSize: number): string {
  let size = 0;
  const isTooMuch = (part: string) => (size += Buffer.byteLength(part) + 1) > maxSize;
  const end = parts.findIndex(isTooMuch);
  if (end === -1) return parts.join('\n');
  const left = parts.length - end;
  const what = left === 1 ? '1 more part is' : `${String(left)} more parts are`;
  const rest = [quiet(what), ...sentence` too long for a comment. To see all: ${'npm run report'}.`];
  return [...parts.slice(0, end), writePart([paragraph(...rest)])].join('\n');
}

/** A report of what a branch changes, in Markdown; as a comment no longer than one may be. */
export function writeReport(changes: Changes, source: ReportSource): string {
  const { events, types, problems } = changes;
  const head = [paragraph(quiet(summarizeChanges(changes))), ...describeProblems(problems, source.isComment)];
  const parts = [head, describeTypes(types), ...events.map((change) => describeChange(change, source))]
    .filter((part) => part.length > 0)
    .map(writePart);
  return source.isComment ? joinWithin(parts, MAX_SIZE - REST_SIZE) : parts.join('\n');
}
