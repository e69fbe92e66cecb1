import { count } from '../../../event-files/format-report.ts';
import type { Problem } from '../../../event-files/problem.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import { createHostQueue } from './create-host-queue.ts';
import { listLinks, type CheckedLink } from './list-links.ts';
import type { SendRequest } from './send-request.ts';
import { tryLink, type Verdict } from './try-link.ts';

/** What trying links needs of the world. */
export interface LinkTools {
  send: SendRequest;
  /** Ends it at once, with what was found. */
  signal: AbortSignal;
  /** Between two requests to one host. */
  pauseMs: number;
  /** How long one request may take. */
  requestMs: number;
  onProgress?: ((done: number, all: number) => void) | undefined;
}

interface LinkFindings {
  problems: Problem[];
  /** What else is to say. */
  notes: string[];
}

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 16;
/** So many links can't all be dead. */
const FEW = 5;

function describe(verdict: Verdict): Pick<Problem, 'severity' | 'message'> | undefined {
  switch (verdict.kind) {
    case 'dead':
      return {
        severity: 'error',
        message: `This link is dead: ${verdict.reason}. Correct or remove it; an old page may be kept at https://web.archive.org.`,
      };
    case 'failing':
      return { severity: 'warning', message: `This link may be dead: ${verdict.reason}. Look at it in a browser.` };
    case 'moved':
      return { severity: 'warning', message: `The page has moved permanently. Write ${verdict.to}.` };
    case 'private':
      return {
        severity: 'error',
        message: 'This link goes to a private network, where no reader can follow it. Correct or remove it.',
      };
    default:
      return undefined;
  }
}

/** URLs by their hosts, those with most first: one host is asked for one at a time, and takes as long as it has. */
function groupByHost(links: readonly CheckedLink[]): string[][] {
  const byHost = Map.groupBy(new Set(links.map(({ url }) => url)), (url) => new URL(url).host);
  return [...byHost.values()].sort((a, b) => b.length - a.length);
}

/** Tries every link that event files have to other sites, each URL once. */
export async function checkLinks(
  files: readonly EventFile[],
  { send, signal, pauseMs, requestMs, timeoutMs, onProgress }: LinkTools & { timeoutMs: number },
): Promise<LinkFindings> {
  const links = files.flatMap(listLinks);
  const all = new Set(links.map(({ url }) => url)).size;
  const timeIsUp = AbortSignal.timeout(timeoutMs);
  const ended = AbortSignal.any([signal, timeIsUp]);
  const waitForHost = createHostQueue(pauseMs, ended);
  const verdicts = new Map<string, Verdict>();
  let answers = 0;
  const sendAndNote: SendRequest = async (...request) => {
    const answer = await send(...request);
    answers += 1;
    return answer;
  };
  const hosts = groupByHost(links).values();

  const work = async () => {
    for (const urls of hosts) {
      for (const url of urls) {
        const verdict = await tryLink(url, { send: sendAndNote, waitForHost, signal: ended, requestMs });
        // What was broken off says nothing of the link.
        if (ended.aborted) return;
        verdicts.set(url, verdict);
        onProgress?.(verdicts.size, all);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));

  if (answers === 0 && verdicts.size >= FEW) {
    return {
      problems: [],
      notes: ["No site answered, so the links couldn't be checked. Check this machine's network connection."],
    };
  }
  const problems = links.flatMap(({ url, report }): Problem[] => {
    const verdict = verdicts.get(url);
    const described = verdict && describe(verdict);
    if (described === undefined) return [];
    return [{ ...report(described.message, described.severity), rule: 'links-are-alive' }];
  });
  const unclear = [...verdicts.values()].filter(({ kind }) => kind === 'unclear').length;
  const untried = all - verdicts.size;
  const why = signal.aborted ? 'it was interrupted' : 'time was up; --timeout gives more';
  const notes = [
    `${count(verdicts.size, 'link')} tried.`,
    ...(unclear > 0 ? [`${count(unclear, 'link')} can't be checked: their sites don't answer programs.`] : []),
    ...(untried > 0 ? [`${count(untried, 'link')} not tried: ${why}.`] : []),
  ];
  return { problems, notes };
}
