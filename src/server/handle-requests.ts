import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Clock } from '../clock.ts';
import { toMarkdownResponse } from '../outputs/markdown/to-markdown-response.ts';
import { healthPath, homePath, isHealthCheck, markdownPath, pageOfMarkdown, readyPath } from '../paths.ts';
import { inSpan, telemetry, type CacheResult } from '../telemetry/telemetry.ts';
import { pathOf, type AccessLog } from './access-log.ts';
import {
  ENCODINGS,
  makeResponse,
  selectEncoding,
  toStoredResponse,
  toResponse,
  type StoredResponse,
  type Encoding,
} from './stored-response.ts';
import { createResponseStore } from './response-store.ts';
import { cacheControl, MAX_AGE_SECONDS, NO_STORE, PASSING_SECONDS } from './cache-policy.ts';
import { listFiltersUsed } from './list-filters-used.ts';
import { normalizeUrl } from './normalize-url.ts';
import { withResponseHeaders } from './response-headers.ts';
import { respondIfBusy } from './run-task.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { assetsPath } from './static-files.ts';
import { createTurns } from './take-turns.ts';

export interface SiteOptions {
  /** Renders a normalized path and query. */
  render: (path: string) => Promise<Response>;
  /** Renders what is sent instead when that fails. */
  renderError: (path: string, error: unknown) => Promise<Response>;
  /** Astro's pattern of the route that renders a path, if one does. */
  routeOf: (path: string) => string | undefined;
  /** Files that are served as they are, by their path. */
  files: ReadonlyMap<string, StoredResponse>;
  clock: Clock;
  /** Whether the server accepts requests, for load balancers. */
  isReady: () => boolean;
  accessLog?: AccessLog | undefined;
}

/** A response to a request, and where it is from. */
interface Found {
  path: string;
  stored: StoredResponse;
  cache: CacheResult;
}

/** What Astro renders for a path that no route has. */
const missingRoute = `${homePath}404`;

const METHODS = 'GET, HEAD';
/** How long a browser may remember that it may request public data: an hour. */
const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': String(MAX_AGE_SECONDS),
  Vary: 'Accept-Encoding',
};

const text = (status: number, message: string, headers: Record<string, string> = {}) =>
  makeResponse(
    status,
    { 'Content-Type': 'text/plain; charset=utf-8', ...SECURITY_HEADERS, ...headers },
    Buffer.from(message),
  );

const accepted = new LRUCache<string, Encoding>({ max: 100 });

/** The encoding that a client prefers, and of those that it likes as much, the best. Browsers send few different headers, so each is parsed once. */
function acceptedEncoding({ headers }: IncomingMessage): Encoding {
  const header = headers['accept-encoding'];
  if (header === undefined) return 'identity';
  const known = accepted.get(header);
  if (known !== undefined) return known;
  // Its types lack the second parameter.
  const negotiator: { encodings: (available: string[], options: { preferred: string[] }) => string[] } = new Negotiator(
    { headers },
  );
  const [best] = negotiator.encodings([...ENCODINGS], { preferred: [...ENCODINGS] });
  const encoding = ENCODINGS.find((name) => name === best) ?? 'identity';
  accepted.set(header, encoding);
  return encoding;
}

/** How long caches may keep a response that is sent now. */
function cacheControlOf({ status, expiresAt }: StoredResponse, path: string, now: number): string {
  const isAsset = path.startsWith(assetsPath);
  if (isAsset && status === 200) return 'public, max-age=31536000, immutable';
  // During a deployment another instance may have it already.
  if (isAsset) return NO_STORE;
  if (expiresAt !== undefined) return cacheControl(expiresAt, now);
  return status === 301 ? cacheControl(now + PASSING_SECONDS * 1000, now) : NO_STORE;
}

/** The entity tags in a list (RFC 9110 §8.8.3), without what makes them weak. */
const listEntityTags = (list: string) =>
  (list.match(/(?<![^\s,])(?:W\/)?"[^"\s]*"(?![^\s,])/g) ?? []).map((tag) => tag.replace('W/', ''));

/** Whether the client has the response. In the last second it is sent again: nginx prolongs what a 304 confirms by the time it had before. */
function isNotModified(
  { headers }: IncomingMessage,
  { status, headers: { ETag }, expiresAt }: StoredResponse,
  now: number,
): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || ETag === undefined || status !== 200) return false;
  if (expiresAt !== undefined && expiresAt - now < 2000) return false;
  return known === '*' || listEntityTags(known).includes(ETag.replace('W/', ''));
}

/** Responds to all requests: with what is kept as fast as a file, and with what is rendered now. */
export function handleRequests({
  render,
  renderError,
  routeOf,
  files,
  clock,
  isReady,
  accessLog,
}: SiteOptions): RequestListener {
  const store = createResponseStore();
  const turns = createTurns();

  async function renderPath(pathname: string, search: string): Promise<StoredResponse> {
    const path = pathname + search;
    const route = telemetry() === undefined && accessLog === undefined ? undefined : routeOf(pathname);
    try {
      const attributes = route === undefined ? {} : { 'http.route': route };
      const work = async () => toStoredResponse(await render(path), pathname);
      return { ...(await inSpan(`render ${route ?? missingRoute}`, attributes, work)), route };
    } catch (error) {
      console.error(`${path} can't be rendered:`, error);
      return { ...(await toStoredResponse(await renderError(path, error), pathname)), route, error };
    }
  }

  /** Rendering holds the event loop; drawing has a queue of its own. Pages come first: there is no end of queries. */
  async function renderInTurn(pathname: string, search: string): Promise<StoredResponse> {
    const work = () => renderPath(pathname, search);
    try {
      const needsTurn = pathname !== healthPath && !pathname.endsWith('.png');
      return await (needsTurn ? turns.run(search === '', work) : work());
    } catch (error) {
      return toStoredResponse(withResponseHeaders(respondIfBusy(error), pathname), pathname);
    }
  }

  /** Reports a response to telemetry and the access log. */
  function record(
    request: IncomingMessage,
    response: ServerResponse,
    { path, stored, cache }: Found,
    now: number,
  ): void {
    const recorder = telemetry();
    if ((recorder === undefined && accessLog === undefined) || isHealthCheck(request.url ?? '')) return;
    const { status, route, expiresAt, error } = stored;
    const freshFor = expiresAt === undefined ? undefined : (expiresAt - now) / 1000;
    const method = request.method ?? 'GET';
    recorder?.recordResponse({ method, path: pathOf(request), status, route, cache, freshFor, error });
    // Not what redirects to the one way to write a query.
    if (status === 200) recorder?.recordFilters(listFiltersUsed(path));
    accessLog?.describe(response, { route, cache }, recorder?.traceFields());
  }

  async function send(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
    const now = clock.now();
    const { path, stored } = found;
    record(request, response, found, now);
    const { status, headers } = stored;
    const changing = { 'Cache-Control': cacheControlOf(stored, path, now) };
    if (isNotModified(request, stored, now)) {
      const kept = Object.entries(headers).filter(([name]) => !name.startsWith('Content-'));
      response.writeHead(304, { ...Object.fromEntries(kept), ...changing }).end();
      return;
    }
    const encoding = selectEncoding(stored, acceptedEncoding(request));
    const body = stored.bodies[encoding] ?? (await store.encode(path, stored, encoding));
    response.writeHead(status, {
      ...headers,
      ...changing,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** Makes Markdown from the page that is kept: both are of the same instant, and the page is rendered once. */
  async function make(pathname: string, search: string): Promise<StoredResponse> {
    const page = pageOfMarkdown(pathname);
    if (page === undefined) return renderInTurn(pathname, search);
    let route: string | undefined;
    let error: unknown;
    const response = await toMarkdownResponse(page + search, async () => {
      const { stored } = await load(page, search);
      ({ route, error } = stored);
      return toResponse(stored);
    });
    const stored = await toStoredResponse(withResponseHeaders(response, pathname), pathname);
    return { ...stored, route: route && markdownPath(route === homePath ? route : `${route}/`), error };
  }

  /** What is kept at a path and still right. */
  function lookUp(path: string): StoredResponse | undefined {
    return files.get(path) ?? store.find(path, clock.now());
  }

  async function load(pathname: string, search: string): Promise<Found> {
    const path = pathname + search;
    const recorder = telemetry();
    const since = recorder && performance.now();
    const kept = lookUp(path);
    if (since !== undefined) recorder?.recordLookup(kept === undefined ? 'miss' : 'hit', since);
    if (kept !== undefined) return { path, stored: kept, cache: 'hit' };
    const now = clock.now();
    const loaded = () => store.load(path, now, () => make(pathname, search));
    const stored = await loaded();
    // What another request has begun to make before a change may be done after it.
    const { expiresAt = Infinity } = stored;
    const hasExpired = expiresAt > now && expiresAt <= clock.now();
    return { path, stored: hasExpired ? await loaded() : stored, cache: 'miss' };
  }

  async function find(url: string): Promise<Found> {
    const { pathname, search, redirect } = normalizeUrl(url);
    if (redirect !== undefined) return { path: pathname, stored: text(301, '', { Location: redirect }), cache: 'none' };
    const path = pathname + search;
    if (path === readyPath)
      return { path, stored: isReady() ? text(200, 'ready\n') : text(503, 'stopping\n'), cache: 'none' };
    return load(pathname, search);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/' } = request;
    const found = await find(url).catch((error: unknown): Found => {
      console.error(`${url} can't be rendered:`, error);
      return { path: '', stored: { ...text(500, 'Something went wrong on our side.\n'), error }, cache: 'none' };
    });
    if (method === 'GET' || method === 'HEAD') {
      await send(request, response, found);
      return;
    }
    const isPublicData = found.stored.headers['Access-Control-Allow-Origin'] === '*';
    if (method === 'OPTIONS' && isPublicData) response.writeHead(204, PREFLIGHT_HEADERS).end();
    else {
      const stored = text(405, '', { Allow: isPublicData ? `${METHODS}, OPTIONS` : METHODS });
      await send(request, response, { path: '', stored, cache: 'none' });
    }
  }

  return (request, response) => {
    const { method, url = '/' } = request;
    turns.noteArrival();
    if (accessLog !== undefined && !isHealthCheck(url)) accessLog.watch(request, response);
    // Nothing that is sent to the site is read.
    request.resume();
    const recorder = telemetry();
    const since = recorder && performance.now();
    const kept = method === 'GET' || method === 'HEAD' ? lookUp(url) : undefined;
    if (since !== undefined && kept !== undefined) recorder?.recordLookup('hit', since);
    const work =
      kept === undefined
        ? respond(request, response)
        : send(request, response, { path: url, stored: kept, cache: 'hit' });
    work.catch((error: unknown) => {
      console.error(`${url} can't be answered:`, error);
      response.destroy();
    });
  };
}
