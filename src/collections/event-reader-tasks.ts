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
  /** Another one when anything else is stored of the file. */
  digest: string;
}

/** Grows when something else is stored of a file, since Astro keeps what it has stored between builds. */
const ENTRY_VERSION = 2;

/** Whether a file can't be shown. Of sessions with one id, which were right before sessions had any, the second gets another. */
const isBreaking = ({ severity, rule }: Problem) => severity === 'error' && rule !== noDuplicateSessions.name;

let last: Awaited<ReturnType<typeof readFiles>> | undefined;
/** Those that are shown as they are. */
let shown = new WeakSet<EventFile>();

function toEntry(file: EventFile): EventEntry[] {
  const { id, data, text, body } = file;
  if (data === undefined || shown.has(file)) return [];
  const digest = hash('sha1', `${String(ENTRY_VERSION)}\n${text}`);
  return [{ id, file: file.file, data, body, isPlain: isPlainMarkdown(body), digest }];
}

/**
 * Reads the event files; one that hasn't changed isn't read again. @param siteUrl see `ReadOptions` @param isFirst see `readEvents`
 * @returns the ids of all, and those that aren't shown as they are
 */
export async function readEntries(request: { root: string; siteUrl: string | undefined; isFirst: boolean }) {
  const { root, siteUrl, isFirst } = request;
  const known = new Map(last?.files.map((file) => [file.file, file]));
  last = await readFiles(root, { known, siteUrl, components: BODY_COMPONENT_NAMES });
  if (isFirst) shown = new WeakSet();
  return { ids: last.files.map(({ id }) => id), entries: last.files.flatMap(toEntry) };
}

/** Checks what was read last. @returns the problems, also as the report for authors, and the files that can't be shown */
export function checkEntries() {
  if (last === undefined) throw new Error('Nothing has been read.');
  const problems = [...last.problems, ...checkFiles(last)];
  const broken = new Set(problems.filter(isBreaking).map(({ file }) => file));
  for (const file of last.files) if (!broken.has(file.file)) shown.add(file);
  return { problems, report: formatReport(problems), broken };
}
