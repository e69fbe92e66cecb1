import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, SendRequest } from './send-request.ts';

/** Lets requests to one host begin one after the other, with a pause between. */
export function createHostQueue(pauseMs: number, signal: AbortSignal): (host: string) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (host) => {
    const start = last.get(host)?.then(() => wait(pauseMs, undefined, { signal })) ?? Promise.resolve();
    last.set(host, start);
    // The caller gets the rejection, and so does the next in the queue.
    start.catch(() => undefined);
    await start;
  };
}

/**
 * What is at a link's URL.
 * - `alive`: a page, at the URL itself or temporarily at another. `moved`: a page whose URL has changed permanently.
 * - `dead`: no page, and none to be expected. `failing`: no page this time.
 * - `unclear`: a site that doesn't answer programs. `private`: not on the Internet.
 */
export type Verdict =
  | { kind: 'alive' | 'unclear' | 'private' }
  | { kind: 'moved'; to: string }
  | { kind: 'dead' | 'failing'; reason: string };

export interface TryTools {
  send: SendRequest;
  /** Waits until it is polite to ask a host again. */
  waitForHost: (host: string) => Promise<void>;
  signal: AbortSignal;
  requestMs: number;
}

const MAX_REDIRECTS = 10;
const MAX_RETRIES = 2;
/** A site that asks for more patience is left alone. */
const MAX_PATIENCE_S = 20;

const TOO_LONG: Verdict = { kind: 'failing', reason: 'it took too long to answer' };

const REASONS: Readonly<Record<string, Verdict>> = {
  ENOTFOUND: { kind: 'dead', reason: 'there is no such site' },
  ECONNREFUSED: { kind: 'dead', reason: 'no server answers there' },
  PRIVATE_ADDRESS: { kind: 'private' },
  ABORT_ERR: TOO_LONG,
  ETIMEDOUT: TOO_LONG,
  CERT_HAS_EXPIRED: { kind: 'failing', reason: 'its certificate has expired, and browsers warn of it' },
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'failing', reason: 'its certificate is that of another site' },
};

function classifyError(error: unknown): Verdict {
  const { code = '', name } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return TOO_LONG;
  return REASONS[code] ?? { kind: 'failing', reason: `the connection broke (${code})` };
}

function patienceOf({ status, retryAfter = '' }: Answer): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : Number.NaN;
  return seconds <= MAX_PATIENCE_S ? seconds : undefined;
}

async function ask(url: URL, { send, waitForHost, signal, requestMs }: TryTools): Promise<Answer> {
  const once = async (method: 'HEAD' | 'GET') => {
    await waitForHost(url.host);
    return send(url, method, AbortSignal.any([signal, AbortSignal.timeout(requestMs)]));
  };
  for (let retries = 0; ; retries += 1) {
    let answer = await once('HEAD');
    // Many servers answer HEAD wrongly.
    if (answer.status >= 400 && patienceOf(answer) === undefined) answer = await once('GET');
    const patience = patienceOf(answer);
    if (patience === undefined || retries === MAX_RETRIES) return answer;
    await wait(patience * 1000, undefined, { signal });
  }
}

function classifyAnswer(status: number): Verdict {
  const reason = `its site answers ${String(status)}`;
  if (status < 400) return { kind: 'alive' };
  if (status === 404 || status === 410) return { kind: 'dead', reason };
  return status >= 500 && status < 600 ? { kind: 'failing', reason } : { kind: 'unclear' };
}

/** Where an answer sends on to; `undefined` if it doesn't. */
function nextOf({ status, location }: Answer, url: URL): URL | undefined {
  if (status < 300 || status > 399 || location === undefined) return undefined;
  const next = URL.parse(location, url.href);
  return next !== null && /^https?:$/.test(next.protocol) ? next : undefined;
}

/** Follows a link and its redirects. */
export async function tryLink(link: string, tools: TryTools): Promise<Verdict> {
  const start = new URL(link);
  let url = start;
  let isPermanent = true;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await ask(url, tools);
      const next = nextOf(answer, url);
      if (next === undefined) {
        const verdict = classifyAnswer(answer.status);
        if (verdict.kind !== 'alive' || redirects === 0 || !isPermanent) return verdict;
        if (url.hash === '') url.hash = start.hash;
        return { kind: 'moved', to: url.href };
      }
      isPermanent &&= answer.status === 301 || answer.status === 308;
      url = next;
    }
    return { kind: 'dead', reason: 'it redirects endlessly' };
  } catch (error) {
    return classifyError(error);
  }
}
