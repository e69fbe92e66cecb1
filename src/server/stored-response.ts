import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { embedPath, splitLanguage } from '../paths.ts';
import { expiryOf } from './cache-policy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Encodings that are sent, the best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is sent in response to a request, in the encodings that somebody has asked for. */
export interface StoredResponse {
  status: number;
  /** Those that don't depend on the encoding or on when it is sent. */
  headers: Readonly<Record<string, string>>;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
  /** ms, as its page has said; `Infinity` for a file whose name has a hash; absent if nobody may keep it. */
  expiresAt?: number;
  /** Astro's pattern of the route that it is from, for telemetry and the access log. */
  route?: string | undefined;
  /** Why it failed, for telemetry; never sent. */
  error?: unknown;
}

/** Shorter texts hardly become smaller. */
const COMPRESSIBLE_BYTES = 500;
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?!octet))/;

/** Brotli's quality for what is kept, and for what is sent once: a page of 68 KB is 14.9 KB by 3 in 0.4 ms, 14.1 by 4 in 0.6, 13.1 by 5 in 1. */
export const QUALITY = { kept: 11, once: 3 } as const;

/** Brotli's own choice of a window takes megabytes, whose garbage doubles the time of a response. */
const SMALLEST_WINDOW_BITS = 16;

/** A window that reaches over a whole body; for what is sent once the smallest, which takes half the time for 2 % more bytes. */
const windowBits = (bytes: number, quality: number) =>
  quality === QUALITY.once
    ? SMALLEST_WINDOW_BITS
    : Math.min(Math.max(Math.ceil(Math.log2(bytes)), SMALLEST_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
/** Most responses fit into one piece. */
const CHUNK_BYTES = 64 * 2 ** 10;

const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer, quality: number) => Promise<Buffer>> = {
  br: (body, quality) =>
    promisify(brotliCompress)(body, {
      chunkSize: CHUNK_BYTES,
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_LGWIN]: windowBits(body.length, quality),
      },
    }),
  gzip: (body, quality) => promisify(gzip)(body, { chunkSize: CHUNK_BYTES, level: quality > 9 ? 9 : 6 }),
};

/** Compresses a response's body off the event loop. */
export async function compress(
  { bodies }: StoredResponse,
  encoding: Exclude<Encoding, 'identity'>,
  quality: number,
): Promise<Buffer> {
  return compressors[encoding](bodies.identity, quality);
}

/** The encoding in which a response is sent to a client that prefers `accepted`. */
export function selectEncoding({ headers, bodies }: StoredResponse, accepted: Encoding): Encoding {
  const isCompressible =
    bodies.identity.length >= COMPRESSIBLE_BYTES && COMPRESSIBLE.test(headers['Content-Type'] ?? '');
  return isCompressible ? accepted : 'identity';
}

/**
 * Completes a response with what all its encodings share. Its `ETag` is weak, since one stands for all of them (RFC 9110 §8.8.3).
 * @param expiresAt ms
 */
export function makeResponse(
  status: number,
  headers: Record<string, string>,
  body: Buffer,
  expiresAt?: number,
): StoredResponse {
  const ETag = `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
  const all = { ...headers, Vary: 'Accept-Encoding', ...(status === 200 && { ETag }) };
  return { status, headers: all, bodies: { identity: body }, ...(expiresAt !== undefined && { expiresAt }) };
}

/** Node writes them as they are. */
const toHeaderCase = (name: string) => name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** What is stored of a rendered response, with the policy for its content. @param pathname as it was requested @throws what reading its body throws */
export async function toStoredResponse(response: Response, pathname: string): Promise<StoredResponse> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [toHeaderCase(name), value]));
  delete headers.Expires;
  const type = headers['Content-Type'] ?? '';
  headers['Content-Security-Policy'] = contentSecurityPolicy({
    policy: headers['Content-Security-Policy'],
    type,
    body,
    isFramable: response.ok && splitLanguage(pathname).path.startsWith(embedPath),
  });
  return makeResponse(response.status, headers, body, expiryOf(response));
}

/** A response of which `toStoredResponse` makes the same again. */
export function toResponse({ status, headers, bodies, expiresAt }: StoredResponse): Response {
  const response = new Response(new Uint8Array(bodies.identity), { status, headers });
  response.headers.delete('ETag');
  if (expiresAt !== undefined) response.headers.set('Expires', new Date(expiresAt).toUTCString());
  return response;
}
