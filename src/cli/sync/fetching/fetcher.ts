import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { isPublicAddress, openRequest } from '../../check/links/send-request.ts';
import { SourceError } from '../../sources/found.ts';
import { UsageError } from '../../shared/settings.ts';
import { site } from '../../../site.ts';
import type { Validators } from '../source-answer.ts';
import { createHostTurns } from './host-turns.ts';
import { READ_ENCODINGS, MAX_MB, readAnswerBody, TooLargeError } from './read-answer-body.ts';
import { createRobots, ROBOT } from './robots.ts';

export interface FetchOptions {
  /** Hosts with ports on private networks that may be asked nevertheless: `127.0.0.1:8080`. */
  allowed: ReadonlySet<string>;
  signal: AbortSignal;
  /** How long a request may take, from its turn to the last byte. */
  timeoutMs: number;
  /** How long a host of the Internet is left alone between two requests. */
  pauseMs: number;
}

/** What one answers with at the end of all redirects. */
export interface Page extends Validators {
  status: number;
  /** Where it was found. */
  url: string;
  /** Whether it has been moved there for good. */
  hasMoved: boolean;
  /** Its media type, in lower case; empty where none is said. */
  mediaType: string;
  /** Nothing, unless the status is 200. */
  body: Buffer;
}

export interface Fetcher {
  /** @throws FetchError for every answer but 200 and 304, and for none */
  get: (url: string, accept?: string, validators?: Validators) => Promise<Page>;
}

/** Why nothing could be fetched, in a sentence. */
export class FetchError extends SourceError {
  override name = 'FetchError';
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const MAX_REDIRECTS = 5;

const USER_AGENT = `${ROBOT}/1.0 (+${site.repository})`;

const portOf = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80');

/** The hosts of `SYNC_ALLOW`, such as `127.0.0.1:8080,calendar.intranet:443`. @throws UsageError for what has no port */
export function parseAllowedHosts(text = ''): Set<string> {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  const wrong = hosts.find((host) => host !== '' && !/^(?:\[[\da-f:.]+\]|[^\s:/@]+):\d{1,5}$/.test(host));
  if (wrong !== undefined)
    throw new UsageError(`SYNC_ALLOW takes hosts with ports, such as 127.0.0.1:8080, not "${wrong}".`);
  return new Set(hosts.filter((host) => host !== ''));
}

/** What a server asks for in `Retry-After`, as far as it is a number of seconds or a date. */
function describePatience(response: IncomingMessage): string {
  const said = response.headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return ` It asks to wait ${said} s (Retry-After).`;
  const until = /^[\w ,:+-]{10,40}$/.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(until) ? '' : ` It asks to wait until ${new Date(until).toISOString()} (Retry-After).`;
}

function describeStatus(status: number): string {
  const text = STATUS_CODES[status];
  return text === undefined ? String(status) : `${String(status)} ${text}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such site',
  EAI_AGAIN: "its name can't be looked up now",
  ECONNREFUSED: 'no server answers there',
  ECONNRESET: 'the connection broke',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is that of another site',
};

function toFetchError(error: unknown, url: URL, isRedirect: boolean, timeoutMs: number): FetchError {
  if (error instanceof FetchError) return error;
  const { code = '', name, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  const isTimeout = name === 'TimeoutError' || (cause as Error | undefined)?.name === 'TimeoutError';
  if (error instanceof TooLargeError) return new FetchError(`${url.host} answers with more than ${String(MAX_MB)} MB.`);
  if (isTimeout) return new FetchError(`${url.host} took longer than ${String(timeoutMs / 1000)} s.`);
  if (code === 'PRIVATE_ADDRESS') {
    const what = isRedirect ? 'It redirects to' : 'It is at';
    return new FetchError(`${what} ${url.host}, which is on a private network and isn't asked.`);
  }
  if (code.startsWith('Z_') || error instanceof TypeError) {
    return new FetchError(`What ${url.host} answers can't be decompressed.`);
  }
  if (name === 'AbortError') return new FetchError('It was interrupted.');
  return new FetchError(`${url.host} can't be fetched: ${REASONS[code] ?? 'the connection broke'}.`);
}

/** Where an answer sends on to; nothing if it doesn't. @throws FetchError where it leads to nothing that may be asked */
function nextOf(response: IncomingMessage, url: URL): URL | undefined {
  const { statusCode: status = 0, headers } = response;
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const next = URL.parse(headers.location ?? '', url.href);
  if (next === null || !/^https?:$/.test(next.protocol)) throw new FetchError('It redirects to what is no web page.');
  if (url.protocol === 'https:' && next.protocol === 'http:') {
    throw new FetchError(`It redirects to ${next.host} without encryption (http), which isn't followed.`);
  }
  next.hash = '';
  return next;
}

const headerOf = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= 1000 ? value : undefined;

/** Fetches pages politely: one at a time from each host, as `robots.txt` there allows, and none of private networks. */
export function createFetcher({ allowed, signal, timeoutMs, pauseMs }: FetchOptions): Fetcher {
  const takeTurn = createHostTurns(signal);
  const isNamed = (url: URL) => allowed.has(`${url.hostname}:${portOf(url)}`);

  /** One request in its turn, until its body has been read by `use`. */
  async function ask<Result>(
    url: URL,
    headers: Record<string, string>,
    use: (response: IncomingMessage) => Promise<Result>,
    options: { isRedirect: boolean; delayMs: number },
  ): Promise<Result> {
    const once = async () => {
      const ending = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      try {
        const response = await openRequest(url, {
          method: 'GET',
          headers: { 'User-Agent': USER_AGENT, 'Accept-Encoding': READ_ENCODINGS, ...headers },
          signal: ending,
          isAllowed: isNamed(url) ? () => true : isPublicAddress,
        });
        try {
          return await use(response);
        } finally {
          response.on('error', () => undefined);
          response.destroy();
        }
      } catch (error) {
        const reason: unknown = ending.aborted && !(error instanceof FetchError) ? ending.reason : error;
        throw toFetchError(reason, url, options.isRedirect, timeoutMs);
      }
    };
    return takeTurn(url.host, once, isNamed(url) ? 0 : Math.max(pauseMs, options.delayMs));
  }

  const robots = createRobots(async (start, isRedirect) => {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await ask(
        url,
        { Accept: 'text/plain' },
        async (response) => {
          const { statusCode: status = 0 } = response;
          const next = nextOf(response, url);
          if (next !== undefined) return { next };
          if (status === 429 || status >= 500) {
            throw new FetchError(
              `Its robots.txt can't be read (${describeStatus(status)}), so nothing is fetched.${describePatience(response)}`,
              status,
            );
          }
          return { text: status === 200 ? (await readAnswerBody(response)).toString() : '' };
        },
        { isRedirect: isRedirect || redirects > 0, delayMs: 0 },
      );
      if (answer.next === undefined) return answer.text;
      url = answer.next;
    }
    throw new FetchError('Its robots.txt redirects endlessly, so nothing is fetched.');
  });

  return {
    async get(given, accept = '*/*', validators = {}) {
      let url = new URL(given);
      url.hash = '';
      let isPermanent = true;
      const conditional = {
        ...(validators.etag !== undefined && { 'If-None-Match': validators.etag }),
        ...(validators.lastModified !== undefined && { 'If-Modified-Since': validators.lastModified }),
      };
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const { isAllowed, delayMs } = await robots(url, redirects > 0);
        if (!isAllowed) throw new FetchError(`${url.host} doesn't want programs to fetch this (robots.txt).`);
        const from = url;
        const answer = await ask(
          from,
          { Accept: accept, ...conditional },
          async (response): Promise<{ next: URL; isPermanent: boolean } | { page: Page }> => {
            const { statusCode: status = 0, headers } = response;
            const next = nextOf(response, from);
            if (next !== undefined) return { next, isPermanent: status === 301 || status === 308 };
            const isUnchanged = status === 304 && Object.keys(conditional).length > 0;
            if (status !== 200 && !isUnchanged) {
              throw new FetchError(
                `${from.host} answers ${describeStatus(status)}.${describePatience(response)}`,
                status,
              );
            }
            return {
              page: {
                status,
                url: from.href,
                hasMoved: redirects > 0 && isPermanent,
                mediaType: headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '',
                etag: headerOf(headers.etag),
                lastModified: headerOf(headers['last-modified']),
                body: isUnchanged ? Buffer.alloc(0) : await readAnswerBody(response),
              },
            };
          },
          { isRedirect: redirects > 0, delayMs },
        );
        if ('page' in answer) return answer.page;
        isPermanent &&= answer.isPermanent;
        url = answer.next;
      }
      throw new FetchError(`${url.host} redirects endlessly.`);
    },
  };
}
