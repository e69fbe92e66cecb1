import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, SendRequest } from './send-request.ts';

/**
 * What a link leads to.
 * - `alive`: a page, at the address itself or another for the time being. `moved`: one whose address is another for good.
 * - `dead`: no page, and none is to be expected. `ailing`: none this time.
 * - `unclear`: a site that doesn't answer programs. `private`: nothing on the Internet.
 */
export type Verdict =
  | { kind: 'alive' | 'unclear' | 'private' }
  | { kind: 'moved'; to: string }
  | { kind: 'dead' | 'ailing'; reason: string };

export interface TryTools {
  send: SendRequest;
  /** Waits until it is polite to ask a host again. */
  takeTurn: (host: string) => Promise<void>;
  signal: AbortSignal;
  /** How long one request may take. */
  requestMs: number;
}

const MAX_REDIRECTS = 10;
const MAX_RETRIES = 2;
/** A site that asks for more patience is left alone. */
const MAX_PATIENCE_S = 20;

const REASONS: Readonly<Record<string, Verdict>> = {
  ENOTFOUND: { kind: 'dead', reason: 'there is no such site' },
  ECONNREFUSED: { kind: 'dead', reason: 'no server answers there' },
  PRIVATE_ADDRESS: { kind: 'private' },
  ABORT_ERR: { kind: 'ailing', reason: 'it took too long to answer' },
  ETIMEDOUT: { kind: 'ailing', reason: 'it took too long to answer' },
  CERT_HAS_EXPIRED: { kind: 'ailing', reason: 'its certificate has expired, and browsers warn of it' },
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'ailing', reason: 'its certificate is that of another site' },
};

function judgeError(error: unknown): Verdict {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const isTimeout = (error as Error).name === 'TimeoutError';
  return REASONS[isTimeout ? 'ETIMEDOUT' : code] ?? { kind: 'ailing', reason: `the connection broke (${code})` };
}

/** Seconds that an answer asks to wait for, if that is not too long. */
function patienceOf({ status, retryAfter = '' }: Answer): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : Number.NaN;
  return seconds <= MAX_PATIENCE_S ? seconds : undefined;
}

/** One page's answer, asked for as sparingly as its site allows. */
async function ask(url: URL, { send, takeTurn, signal, requestMs }: TryTools): Promise<Answer> {
  const once = async (method: 'HEAD' | 'GET') => {
    await takeTurn(url.host);
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

function judgeAnswer(status: number): Verdict {
  if (status < 400) return { kind: 'alive' };
  if (status === 404 || status === 410) return { kind: 'dead', reason: `its site answers ${String(status)}` };
  return status >= 500 && status < 600
    ? { kind: 'ailing', reason: `its site answers ${String(status)}` }
    : { kind: 'unclear' };
}

/** Where an answer sends on to; `undefined` if it doesn't. */
function nextOf({ status, location }: Answer, url: URL): URL | undefined {
  if (status < 300 || status > 399 || location === undefined) return undefined;
  const next = URL.parse(location, url.href) ?? undefined;
  return next?.protocol === 'http:' || next?.protocol === 'https:' ? next : undefined;
}

/** Follows a link to where it leads. */
export async function tryLink(address: string, tools: TryTools): Promise<Verdict> {
  const start = new URL(address);
  let url = start;
  let isForGood = true;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await ask(url, tools);
      const next = nextOf(answer, url);
      if (next === undefined) {
        const verdict = judgeAnswer(answer.status);
        const hasMoved = verdict.kind === 'alive' && redirects > 0 && isForGood;
        if (!hasMoved) return verdict;
        if (url.hash === '') url.hash = start.hash;
        return { kind: 'moved', to: url.href };
      }
      isForGood &&= answer.status === 301 || answer.status === 308;
      url = next;
    }
    return { kind: 'dead', reason: 'it sends on and on, without an end' };
  } catch (error) {
    return judgeError(error);
  }
}
