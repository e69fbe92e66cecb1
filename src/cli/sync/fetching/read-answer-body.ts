import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export const MAX_MB = 5;
const MAX_BYTES = MAX_MB * 1024 * 1024;

/** A body is larger than one can be. */
export class TooLargeError extends Error {}

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** What can be asked for in `Accept-Encoding`. */
export const READ_ENCODINGS = 'gzip, br';

/** The body of an answer, decompressed. No more of it is read than 5 MB. @throws TooLargeError, or what breaks the connection */
export async function readAnswerBody(response: IncomingMessage): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (decoder === undefined && encoding !== 'identity' && encoding !== '') {
    response.destroy();
    throw new TypeError('unknown encoding');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (body: AsyncIterable<Buffer>) => {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new TooLargeError();
      chunks.push(chunk);
    }
  };
  if (decoder === undefined) await pipeline(response, collect);
  else await pipeline(response, decoder(), collect);
  return Buffer.concat(chunks);
}
