import { compareContents } from '../../../../src/cli/report/compare-contents.ts';
import { createCalendarSource } from '../../../../src/cli/report/report-source.ts';
import { writeShortReport } from '../../../../src/cli/report/write-short-report.ts';
import { PLAIN } from '../../../../src/event-files/format-report.ts';
import { writeReport } from '../../../../src/cli/report/write-report.ts';
import type { FileChange } from '../../../../src/cli/shared/git.ts';
import { runChecks } from '../../../../src/event-files/checks.ts';
import { readEventFile, resolveEventFile } from '../../../../src/event-files/read-event-file.ts';
import type { EventFiles } from '../../../../src/event-files/read-event-files.ts';
import { readEventType } from '../../../../src/event-files/read-event-types.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';
import { readSources } from '../../../../src/event-files/sources/read-sources.ts';

/** Texts of event files by id, such as `2027/kcd-porto`; and of types by theirs, such as `kcd`. */
export type Texts = Readonly<Record<string, string>>;

interface Settings {
  now?: string;
  isComment?: boolean;
  isShort?: boolean;
}

const TYPES: Texts = {
  kcd: makeEventTypeText({ label: 'KCD', plural: 'KCDs' }),
  kubecon: makeEventTypeText({ label: 'KubeCon', plural: 'KubeCons' }),
};

const pathOf = (id: string) =>
  id.includes('/') ? `src/content/events/${id}.mdx` : `src/content/event-types/${id}.yaml`;

const listIds = (texts: Texts, isType: boolean) => Object.keys(texts).filter((id) => id.includes('/') !== isType);

function readAll(texts: Texts) {
  return {
    files: listIds(texts, false).map((id) => readEventFile(id, pathOf(id), texts[id] ?? '')),
    types: listIds(texts, true).map((id) => readEventType(id, pathOf(id), texts[id] ?? '')),
  };
}

function readContent(texts: Texts, previous: Texts, changed: ReadonlyMap<string, FileChange>): EventFiles {
  const { files, types } = readAll(texts);
  const context = {
    files,
    typeIds: types.map(({ id }) => id),
    site: { pages: [], publicFiles: [], components: [] },
    previous: new Map([
      ...[...changed.keys()].map((file) => [file, undefined] as const),
      ...Object.entries(previous).map(([id, text]) => [pathOf(id), text] as const),
    ]),
  };
  const own = [...types, ...files].flatMap(({ problems }) => problems);
  return { files, types, sources: readSources(''), context, problems: [...own, ...runChecks(context)] };
}

/** The report on what files become, seen on 23 November 2026 unless said otherwise. */
export function reportOn(
  before: Texts,
  after: Texts,
  { now = '2026-11-23', isComment = false, isShort = false }: Settings = {},
): string {
  const [old, present] = [
    { ...TYPES, ...before },
    { ...TYPES, ...after },
  ];
  const kinds = [...new Set([...Object.keys(old), ...Object.keys(present)])].flatMap((id): [string, FileChange][] => {
    if (old[id] === present[id]) return [];
    return [[pathOf(id), old[id] === undefined ? 'added' : present[id] === undefined ? 'deleted' : 'changed']];
  });
  const changed = new Map(kinds);
  const previous = Object.fromEntries(
    Object.entries(old).filter(([id]) => ['changed', 'deleted'].includes(changed.get(pathOf(id)) ?? '')),
  );
  const content = readContent(present, previous, changed);
  const source = {
    now: Date.parse(now),
    events: content.files.flatMap((file) => resolveEventFile(file) ?? []),
    changed,
    calendar: createCalendarSource('https://events.example.org/', [
      { id: 'kcd', label: 'KCD' },
      { id: 'kubecon', label: 'KubeCon' },
    ]),
    isComment,
  };
  const changes = compareContents(content, readAll(previous), changed);
  return isShort ? writeShortReport(changes, source, PLAIN) : writeReport(changes, source);
}

/** The text of a KCD in Porto, with other fields. */
export function portoText(fields: Record<string, unknown> = {}, body?: string): string {
  return makeEventText(
    {
      title: 'KCD Porto 2027',
      type: 'kcd',
      startDate: '2027-11-18',
      endDate: '2027-11-19',
      timeZone: 'Europe/Lisbon',
      location: { city: 'Porto', country: 'PT' },
      ...fields,
    },
    body,
  );
}

/** A report without the calendar entries, which have tests of their own. */
export function withoutEntries(report: string): string {
  return report.replaceAll(/\n<details>[^]*?<\/details>\n/g, '');
}
