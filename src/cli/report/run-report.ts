import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { runChecks } from '../../event-files/checks.ts';
import type { Problem } from '../../event-files/problem.ts';
import { readEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER, EVENT_TYPES_FOLDER, readEventFiles } from '../../event-files/read-event-files.ts';
import { readTypeIds } from '../../event-files/read-type-ids.ts';
import { resolveEvent } from '../../events/resolve-event.ts';
import { listAddedFiles } from '../list-added-files.ts';
import { readPreviousTexts } from '../read-previous-texts.ts';
import { fileOf, listEventChanges } from './list-event-changes.ts';
import { createCalendarSource } from './report-source.ts';
import { writeReport } from './write-report.ts';

export interface ReportOptions {
  /** The project's folder. */
  root: string;
  /** What the changes are against: a branch or commit. */
  base: string;
  /** ms since the epoch. */
  now: number;
  /** Where the site will be, with its base. */
  siteUrl: string;
}

/** `id` of `src/content/events/2027/kubecon-eu.mdx` */
const idOf = (file: string) => file.slice(EVENTS_FOLDER.length + 1).replace(/\.mdx$/, '');

/** The labels of the types of events; one that can't be read is called by its id. */
async function readTypes(root: string): Promise<{ id: string; label: string }[]> {
  const ids = await readTypeIds(root);
  return Promise.all(
    ids.map(async (id) => {
      const text = await readFile(path.join(root, EVENT_TYPES_FOLDER, `${id}.yaml`), 'utf8').catch(() => '');
      const { label = id } = (parse(text) ?? {}) as { label?: string };
      return { id, label };
    }),
  );
}

/** The files as they were: those that are unchanged, and the others by their former texts. */
function restore(files: readonly EventFile[], previous: readonly EventFile[], added: ReadonlySet<string>): EventFile[] {
  const restored = new Map(previous.map((file) => [file.file, file]));
  const unchanged = files.filter(({ file }) => !restored.has(file) && !added.has(file));
  return [...unchanged, ...previous];
}

const keyOf = ({ file, line, rule, message }: Problem) => JSON.stringify([file, line, rule, message]);

/** The report of what has changed since a base. @throws when Git can't tell it */
export async function runReport({ root, base, now, siteUrl }: ReportOptions): Promise<string> {
  const [texts, addedFiles, types] = await Promise.all([
    readPreviousTexts(root, base, EVENTS_FOLDER),
    listAddedFiles(root, base, EVENTS_FOLDER),
    readTypes(root),
  ]);
  const { files, problems } = await readEventFiles(root);
  const previous = [...texts]
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([file, text]) => readEventFile(idOf(file), file, text));
  const changes = listEventChanges(files, previous, addedFiles);
  const changedFiles = new Set([...changes.map(fileOf), ...addedFiles]);
  // What was wrong before in files that are unchanged is no matter of these changes.
  const before = restore(files, previous, addedFiles);
  const known = new Set(runChecks({ files: before, typeIds: types.map(({ id }) => id) }).map(keyOf));
  const concerning = problems.filter((problem) => changedFiles.has(problem.file) || !known.has(keyOf(problem)));
  const events = files.flatMap(({ id, data }) => (data === undefined ? [] : resolveEvent(id, data)));
  return writeReport(changes, concerning, { now, events, calendar: createCalendarSource(siteUrl, types) });
}
