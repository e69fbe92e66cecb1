/** What the thread of `event-reader.ts` does. Arguments and results are copied between threads. */
import { hash } from 'node:crypto';
import { BODY_COMPONENT_NAMES } from '../components/event/body-components.ts';
import type { EventData } from '../events/event-data.ts';
import { isPlainMarkdown } from '../event-files/body/is-plain-markdown.ts';
import { noDuplicateSessions } from '../event-files/checks/no-duplicate-sessions.ts';
import { formatReport } from '../event-files/format-report.ts';
import type { Problem } from '../event-files/problem.ts';
import type { EventFile } from '../event-files/read-event-file.ts';
import { checkFiles, readFiles } from '../event-files/read-event-files.ts';

/** What is shown of an event file. */
export interface EventEntry {
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  data: EventData;
  body: string;
  /** Whether the body means the same in Markdown as in MDX. */
  isPlain: boolean;
  /** Of all the others. */
  digest: string;
}

/** Whether a file can't be shown. Of sessions with one id, which were right before sessions had any, the second gets another. */
const isBreaking = ({ severity, rule }: Problem) => severity === 'error' && rule !== noDuplicateSessions.name;

let last: Awaited<ReturnType<typeof readFiles>> | undefined;

function toEntry({ id, file, data, body }: EventFile): EventEntry[] {
  if (data === undefined) return [];
  const isPlain = isPlainMarkdown(body);
  return [{ id, file, data, body, isPlain, digest: hash('sha1', JSON.stringify([data, body, isPlain])) }];
}

/** What entries are asked for of. */
export interface EntriesRequest {
  /** The project's root. */
  root: string;
  /** See `ReadOptions`. */
  siteUrl: string | undefined;
  /** The digests of the entries that are there already, by id: they aren't given again. */
  digests: ReadonlyMap<string, string>;
}

/** Reads the event files; one that hasn't changed isn't read again. @returns the ids of all, and the entries that aren't there already */
export async function readEntries({ root, siteUrl, digests }: EntriesRequest) {
  const known = new Map(last?.files.map((file) => [file.file, file]));
  last = await readFiles(root, { known, siteUrl, components: BODY_COMPONENT_NAMES });
  const entries = last.files.flatMap(toEntry).filter(({ id, digest }) => digests.get(id) !== digest);
  return { ids: last.files.map(({ id }) => id), entries };
}

/** Checks what was read last. @returns the problems, also as the report for authors, and the files that can't be shown */
export function checkEntries() {
  if (last === undefined) throw new Error('Nothing has been read.');
  const problems = [...last.problems, ...checkFiles(last)];
  const broken = new Set(problems.filter(isBreaking).map(({ file }) => file));
  return { problems, report: formatReport(problems), broken };
}
