import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { count, toVisible } from '../../event-files/format-report.ts';
import { readEventFiles, type EventFiles } from '../../event-files/read-event-files.ts';
import { SOURCES_FILE } from '../../event-files/sources/read-sources.ts';
import { createPaint } from '../shared/create-paint.ts';
import { replaceFile } from '../shared/replace-file.ts';
import { readClock, UsageError } from '../shared/settings.ts';
import { compareAll, type AllCompared } from './compare/compare-all.ts';
import type { PageState } from './compare/comparison.ts';
import { applyProposals } from './proposals/apply-proposals.ts';
import { declineProposal } from './proposals/decline-proposal.ts';
import { readSyncOptions, SYNC_HELP } from './read-sync-options.ts';
import { formatSync } from './report/format-sync.ts';
import { formatSyncJson } from './report/format-sync-json.ts';
import { exitCodeOf, type SyncResult, type UnavailableNote } from './report/sync-result.ts';
import { writeSyncReport } from './report/write-sync-report.ts';
import { selectSoon } from './select-soon.ts';
import { isAvailable, type Source, type SourceAnswer } from './source-answer.ts';
import { loadState, own, saveState, serializeState, type SourceState, type SyncState } from './state.ts';

/** What a run needs of the world. */
interface SyncTools {
  /** Asks sources, one request per host at a time. @param state what was remembered of them */
  fetch: (sources: readonly Source[], state: SyncState) => Promise<SourceAnswer[]>;
  /** Reads sources from a file or folder of a person's. @throws UsageError */
  read: (
    sources: readonly Source[],
    from: string,
    sourceId?: string,
  ) => Promise<{ answers: SourceAnswer[]; notes: string[] }>;
  /** Whether a page is gone, or says that its event is cancelled. */
  look: (url: string) => Promise<PageState>;
  /** Keeps the answers, so that the next requests can be conditional. */
  keep: () => Promise<void>;
}

export interface SyncSettings {
  root: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  isColored: boolean;
  /** Ends it before anything is written. */
  signal: AbortSignal;
  /** @param now ms since the epoch */
  createTools: (now: number) => SyncTools;
}

const STOPPED = 130;

type Options = ReturnType<typeof readSyncOptions>;

/** @throws UsageError for a file with errors: what it means is not certain then */
function selectSources({ sources: { sources, problems } }: EventFiles, { source: ids }: Options): Source[] {
  if (problems.length > 0) throw new UsageError(`${SOURCES_FILE} has errors. See npm run check -- ${SOURCES_FILE}.`);
  const unknown = ids.find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined) {
    const known = sources.map(({ id }) => id).join(', ') || 'none yet';
    throw new UsageError(`There is no source "${toVisible(unknown)}" in ${SOURCES_FILE}. There are: ${known}.`);
  }
  return ids.length === 0 ? sources : sources.filter(({ id }) => ids.includes(id));
}

/** The sources whose proposals these may be. @throws UsageError */
function selectDeclined(sources: readonly Source[], ids: readonly string[]): Source[] {
  const unknown = ids.find((id) => !sources.some((source) => id.startsWith(`${source.id}-`)));
  if (unknown === undefined) return sources.filter(({ id }) => ids.some((one) => one.startsWith(`${id}-`)));
  throw new UsageError(`"${toVisible(unknown)}" isn't the id of a proposal. npm run sync prints them.`);
}

function toSourceState(answer: SourceAnswer, before: SourceState | undefined): SourceState {
  const { fetched } = answer;
  if (isAvailable(answer)) return { count: answer.count, fetched };
  const { since, times = 0 } = before?.unavailable ?? {};
  return { count: 0, fetched, ...before, unavailable: { since: since ?? fetched, times: times + 1 } };
}

/** The state after a run. @param isWritten without it, only what is known of unavailable sources changes */
function nextState(
  before: SyncState,
  compared: AllCompared,
  answers: readonly SourceAnswer[],
  isWritten: boolean,
): SyncState {
  const states = answers.map((answer) => {
    const { id } = answer.source;
    const known = own(before.sources, id);
    const { unavailable, ...rest } = known ?? {};
    if (isWritten || !isAvailable(answer)) return [id, toSourceState(answer, known)] as const;
    return unavailable === undefined ? undefined : ([id, rest as SourceState] as const);
  });
  const changed = states.filter((entry) => entry !== undefined);
  const base = isWritten ? compared.state : before;
  return { ...base, sources: { ...before.sources, ...Object.fromEntries(changed) } };
}

function listUnavailable(answers: readonly SourceAnswer[], { sources }: SyncState): UnavailableNote[] {
  return answers
    .flatMap((answer) => (isAvailable(answer) ? [] : [answer]))
    .map(({ source, unavailable }) => {
      const { since, times = 1 } = own(sources, source.id)?.unavailable ?? {};
      return { source: source.id, reason: unavailable, times, ...(since !== undefined && { since }) };
    })
    .sort((a, b) => a.source.localeCompare(b.source));
}

async function compare(
  content: EventFiles,
  answers: readonly SourceAnswer[],
  state: SyncState,
  now: number,
  tools: SyncTools,
  isGiven: boolean,
) {
  const compared = compareAll(content.files, answers, state, now, { isGiven });
  if (compared.asks.length === 0) return compared;
  const pages = new Map<string, PageState>();
  // One after the other: they are few, and often of one host.
  for (const url of new Set(compared.asks)) pages.set(url, await tools.look(url));
  return compareAll(content.files, answers, state, now, { isGiven, pages });
}

async function writeTexts(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of texts) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, text, 0o644);
  }
}

async function decline(root: string, state: SyncState, compared: AllCompared, ids: readonly string[]): Promise<string> {
  const found = ids.map((id) => {
    const proposal = compared.proposals.find((one) => one.id === id);
    if (proposal !== undefined) return proposal;
    throw new UsageError(`There is no proposal "${toVisible(id)}" now: it was declined before, or the source agrees.`);
  });
  await saveState(root, found.reduce(declineProposal, state));
  return `${count(found.length, 'proposal')} declined. ${found.length === 1 ? 'It' : 'They'} won't be proposed until the source says something else.`;
}

function print(result: SyncResult, { json, report, color }: Options, isColored: boolean): string {
  if (json) return formatSyncJson(result);
  if (report) return writeSyncReport(result).trimEnd();
  return formatSync(result, createPaint(color ?? isColored));
}

async function sync(options: Options, { root, env, isColored, signal, createTools }: SyncSettings) {
  const now = readClock(env.SITE_NOW);
  const [content, state] = [await readEventFiles(root, { components: BODY_COMPONENT_NAMES }), await loadState(root)];
  const all = selectSources(content, options);
  const sources = options.decline.length > 0 ? selectDeclined(all, options.decline) : all;
  if (options.soon && selectSoon(content.files, sources, state, now).length === 0) {
    return { stdout: '', stderr: 'No event within three weeks is known to a source.', exitCode: 0 };
  }
  const tools = createTools(now);
  const {
    from,
    source: [sourceId],
  } = options;
  const isGiven = from !== undefined;
  const { answers, notes } = isGiven
    ? await tools.read(sources, from, sourceId)
    : { answers: await tools.fetch(sources, state), notes: [] };
  const compared = await compare(content, answers, state, now, tools, isGiven);
  if (signal.aborted) return { stdout: '', stderr: 'Interrupted; nothing was written.', exitCode: STOPPED };
  if (options.decline.length > 0) {
    return { stdout: await decline(root, state, compared, options.decline), stderr: '', exitCode: 0 };
  }
  const { texts, refused } = applyProposals(content.context, compared.proposals, now);
  const proposals = compared.proposals.map((proposal) => ({
    ...proposal,
    byHand: proposal.byHand ?? refused.get(proposal.id),
  }));
  if (options.write) {
    await writeTexts(root, texts);
    await tools.keep();
  }
  const after = nextState(state, compared, answers, options.write);
  if (options.write || serializeState(after) !== serializeState(state)) await saveState(root, after);
  const broken = content.files.filter(({ data }) => data === undefined);
  const further = [
    ...broken.map(({ file }) => ({ source: file, text: 'has errors, so it was compared with nothing.' })),
    ...notes.map((text) => ({ source: '--from', text })),
  ];
  const result: SyncResult = {
    proposals,
    unavailable: listUnavailable(answers, after),
    reported: [...compared.reported, ...further],
    written: options.write ? [...texts.keys()].sort() : [],
  };
  return { stdout: print(result, options, isColored), stderr: '', exitCode: exitCodeOf(result) };
}

/** `npm run sync`: what it prints, without a last line end (nothing of an empty text), and the code that it exits with. */
export async function runSync(settings: SyncSettings) {
  try {
    const options = readSyncOptions(settings.args);
    if (options.help) return { stdout: SYNC_HELP.trimEnd(), stderr: '', exitCode: 0 };
    return await sync(options, settings);
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: error.message, exitCode: 2 };
    throw error;
  }
}
