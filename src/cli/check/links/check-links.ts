import { problemAt, problemAtOffset, type Finding } from '../../../event-files/checks/check.ts';
import { listUrls } from '../../../event-files/links/list-urls.ts';
import type { Problem } from '../../../event-files/problem.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import type { EventTypeFile } from '../../../event-files/read-event-types.ts';
import { count } from '../../../event-files/format-report.ts';
import { MOVING_SITES } from './moving-sites.ts';
import type { MdxPage } from './read-pages.ts';
import { createHostQueue, tryLink, type TryTools, type Verdict } from './try-link.ts';

/** A link, and how a finding at it is made. */
export interface CheckedLink {
  url: string;
  report: (message: string, severity: Finding['severity']) => Finding;
}

/** The links of an event file to the web: those in its fields, as far as they are valid, and those in its body. */
function listLinks(file: EventFile): CheckedLink[] {
  const links: CheckedLink[] = [
    ...listUrls(file).map(({ url, path }) => ({ url, report: problemAt.bind(undefined, file, path) })),
    ...file.content.links.map(({ url, offset }) => ({ url, report: problemAtOffset.bind(undefined, file, offset) })),
  ];
  return links;
}

/** The link of a type to where one can read more. */
function listTypeLinks({ data, problemAt: reportAt }: EventTypeFile): CheckedLink[] {
  return data?.url === undefined ? [] : [{ url: data.url, report: reportAt.bind(undefined, ['url']) }];
}

export interface LinkTools extends Pick<TryTools, 'send' | 'requestMs'> {
  signal: AbortSignal;
  pauseMs: number;
  onProgress?: ((done: number, all: number) => void) | undefined;
  /** Where the pages of sites go that are moving, by host. */
  movingSites?: Readonly<Record<string, string>>;
}

const HOSTS_AT_ONCE = 16;
const FEW = 5;

/** What to report of a link; nothing where it is alive, or nobody knows. @param move a sentence about a site that is moving */
function describe(verdict: Verdict, move: string): Parameters<CheckedLink['report']> | undefined {
  switch (verdict.kind) {
    case 'dead': {
      const advice = 'Correct or remove it; an old page may be kept at https://web.archive.org.';
      return [`This link is dead: ${verdict.reason}. ${move}${advice}`, 'error'];
    }
    case 'failing':
      return [`This link may be dead: ${verdict.reason}. ${move}Look at it in a browser.`, 'warning'];
    case 'moved':
      return [`The page has moved permanently. Write ${verdict.to}.`, 'warning'];
    case 'private':
      return ['This link goes to a private network, where no reader can follow it. Correct or remove it.', 'error'];
    default:
      return undefined;
  }
}

const isToWeb = ({ url }: CheckedLink) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** Tries every link that event files, types and other pages have to other sites, each URL once. @returns with sentences about what wasn't tried */
export async function checkLinks(
  files: readonly EventFile[],
  tools: LinkTools & { timeoutMs: number; types?: readonly EventTypeFile[]; pages?: readonly MdxPage[] },
): Promise<{ problems: Problem[]; notes: string[] }> {
  const { send, signal, pauseMs, requestMs, timeoutMs, onProgress, movingSites = MOVING_SITES } = tools;
  const { types = [], pages = [] } = tools;
  const written = [
    ...files.flatMap(listLinks),
    ...types.flatMap(listTypeLinks),
    ...pages.flatMap((page) => page.links),
  ];
  const links = written.filter(isToWeb);
  const all = new Set(links.map(({ url }) => url));
  const ended = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const verdicts = new Map<string, Verdict>();
  let answers = 0;
  const tryTools: TryTools = {
    async send(...request) {
      const answer = await send(...request);
      answers += 1;
      return answer;
    },
    waitForHost: createHostQueue(pauseMs, ended),
    signal: ended,
    requestMs,
  };
  // Where a site is moving, most is found should the time not last.
  const isMoving = (host: string) => Object.hasOwn(movingSites, host);
  const byHost = [...Map.groupBy(all, (url) => new URL(url).host)];
  // One host is asked for one URL at a time, so those with most of them begin.
  byHost.sort(([a, urls], [b, others]) => Number(isMoving(b)) - Number(isMoving(a)) || others.length - urls.length);
  const queue = byHost.values();
  const work = async () => {
    for (const [, urls] of queue) {
      for (const url of urls) {
        const verdict = await tryLink(url, tryTools);
        // What was broken off says nothing of the link.
        if (ended.aborted) return;
        verdicts.set(url, verdict);
        onProgress?.(verdicts.size, all.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));

  if (answers === 0 && verdicts.size >= FEW) {
    const note = "No site answered, so the links couldn't be checked. Check this machine's network connection.";
    return { problems: [], notes: [note] };
  }
  const problems = links.flatMap(({ url, report }): Problem[] => {
    const verdict = verdicts.get(url);
    const { host } = new URL(url);
    const move = isMoving(host) ? `${host} is moving: ${String(movingSites[host])}. ` : '';
    const described = verdict && describe(verdict, move);
    return described === undefined ? [] : [{ ...report(...described), rule: 'links-are-alive' }];
  });
  const unclear = [...verdicts.values()].filter(({ kind }) => kind === 'unclear').length;
  const untried = all.size - verdicts.size;
  const why = signal.aborted ? 'it was interrupted' : 'time was up; --timeout gives more';
  const notes = [
    `${count(verdicts.size, 'link')} tried.`,
    ...byHost
      .filter(([host]) => isMoving(host))
      .map(([host, urls]) => `${count(urls.length, 'link')} to ${host}, which is moving, came first.`),
    ...(unclear > 0 ? [`${count(unclear, 'link')} can't be checked: their sites block automated requests.`] : []),
    ...(untried > 0 ? [`${count(untried, 'link')} not tried: ${why}.`] : []),
  ];
  return { problems, notes };
}
