import { readEventFile } from '../../../src/event-files/read-event-file.ts';
import type { Problem } from '../../../src/event-files/problem.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';

/** What the author of a text is reported: `line:column field: message`, one problem a line, as found. */
export function reportOfText(text: string): string {
  return readEventFile('2027/a-test-event', 'src/content/events/2027/a-test-event.mdx', text)
    .problems.map(formatLine)
    .join('\n');
}

/** What the author of a file with these fields is reported; nothing when it is valid. */
export function reportOf(fields: Record<string, unknown>): string {
  return reportOfText(makeEventText(fields));
}

/** A problem in one line. */
export function formatLine({ line, column, field, message }: Problem): string {
  return `${String(line)}:${String(column)} ${field}: ${message}`;
}

/** The messages about one field, written in each of these ways, one per line. */
export function tableOf(values: readonly unknown[], toFields: (value: unknown) => Record<string, unknown>): string {
  return values.map((value) => reportOf(toFields(value))).join('\n');
}
