import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../../event-files/reading/list-entries.ts';
import { SourceError } from '../../sources/found.ts';
import { UsageError } from '../../shared/settings.ts';
import { describeFailure, readTexts } from '../sources/read-texts.ts';
import type { Source, SourceAnswer } from '../source-answer.ts';
import { decodeBody } from './decode-body.ts';
import type { FetchSourcesOptions } from './fetch-sources.ts';
import { MAX_MB } from './read-answer-body.ts';

/** The source that a file is named after: `kubecon-eu-2026.ics`, `kubecon-eu-2026/page-2.json`. */
function findSource(name: string, sources: readonly Source[]): Source | undefined {
  const [first = ''] = name.split('/');
  return sources.find(({ id }) => id === first || first.startsWith(`${id}.`));
}

async function listGiven(from: string): Promise<{ folder: string; names: string[] }> {
  const found = await stat(from).catch(() => undefined);
  if (found === undefined) throw new UsageError(`--from: there is nothing at ${from}.`);
  if (found.isDirectory()) return { folder: from, names: await listFiles(from) };
  return { folder: path.dirname(from), names: [path.basename(from)] };
}

async function readOne(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > MAX_MB * 1024 * 1024) throw new SourceError(`${path.basename(file)} is larger than ${String(MAX_MB)} MB.`);
  return decodeBody(await readFile(file));
}

type Options = Pick<FetchSourcesOptions, 'now' | 'zoneOf'>;

async function readGiven(source: Source, files: readonly string[], { now, zoneOf }: Options): Promise<SourceAnswer> {
  const fetched = new Date(now).toISOString();
  const timeZone = source.into === undefined ? undefined : zoneOf(source.into);
  try {
    const texts = await Promise.all(files.map(async (file) => ({ text: await readOne(file) })));
    return { source, fetched, ...readTexts(texts, { source, now, timeZone, isFile: true }) };
  } catch (error) {
    return { source, fetched, unavailable: describeFailure(error), isGone: false };
  }
}

/**
 * What sources say in files that a person has saved. How many entries there were last time doesn't matter: a person has seen to it that
 * they are complete.
 * @param from a file or folder; without `sourceId`, its files are named after sources, or are in folders that are
 * @returns with sentences about files that belong to no source @throws UsageError if none of the files belongs to a source
 */
export async function readSourceFiles(
  from: string,
  sources: readonly Source[],
  options: Options & { sourceId?: string | undefined },
): Promise<{ answers: SourceAnswer[]; notes: string[] }> {
  const { sourceId } = options;
  const named = sources.find(({ id }) => id === sourceId);
  if (sourceId !== undefined && named === undefined) {
    throw new UsageError(`--source: there is no source "${sourceId}" in src/content/sources.yaml.`);
  }
  const { folder, names } = await listGiven(from);
  const bySource = Map.groupBy(names, (name) => named ?? findSource(name, sources));
  const others = bySource.get(undefined) ?? [];
  bySource.delete(undefined);
  if (bySource.size === 0) {
    throw new UsageError(
      '--from: say with --source which source it is, or name the files after sources, such as kubecon-eu-2026.ics.',
    );
  }
  const given = [...bySource].flatMap(([source, files]) => (source === undefined ? [] : [{ source, files }]));
  const inOrder = given.toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source));
  const answers = await Promise.all(
    inOrder.map(({ source, files }) =>
      readGiven(
        source,
        files.toSorted().map((name) => path.join(folder, name)),
        options,
      ),
    ),
  );
  return { answers, notes: others.map((name) => `--from: ${name} isn't named after a source, and was left out.`) };
}
