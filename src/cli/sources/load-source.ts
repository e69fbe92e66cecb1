import { createReadStream } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { decodeText } from '../../event-files/reading/decode-text.ts';
import { SourceError } from './found.ts';
import { nameFormat } from './name-format.ts';
import { unfoldOctets } from './calendar/unfold-octets.ts';

const MAX_MB = 5;
const MAX_BYTES = MAX_MB * 1024 * 1024;
const TIMEOUT_SECONDS = 15;

/** The text of a source, of which no more is read than one can have. */
async function readText(source: string, chunks: AsyncIterable<Uint8Array> | []): Promise<string> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    read.push(chunk);
    // What it is says more than how large it is.
    if (length > MAX_BYTES) {
      throw new SourceError(`${source} is ${nameFormat(Buffer.concat(read)) ?? `larger than ${String(MAX_MB)} MB.`}`);
    }
  }
  const bytes = unfoldOctets(Buffer.concat(read));
  const format = nameFormat(bytes);
  if (format !== undefined) throw new SourceError(`${source} is ${format}`);
  const { text, problem } = decodeText(bytes);
  // In a calendar, what isn't UTF-8 costs one property.
  if (/^\uFEFF?BEGIN:VCALENDAR/i.test(text)) return text;
  if (problem !== undefined) throw new SourceError(`${source} is not UTF-8. Save it as UTF-8, and give that file.`);
  return text;
}

async function loadPage(source: string) {
  const url = source.replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(url)) throw new SourceError(`"${source}" is not a valid URL.`);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'text/calendar, text/html, application/ld+json, */*;q=0.5' },
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
    });
    if (!response.ok) {
      const answer = `answers with ${String(response.status)}`;
      throw new SourceError(`${source} ${answer}. Save the page in a browser, and give the file.`);
    }
    return { text: await readText(source, response.body ?? []), url: response.url };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { cause, message, name } = error as Error & { cause?: NodeJS.ErrnoException };
    if (name === 'TimeoutError') {
      throw new SourceError(`${source} took longer than ${String(TIMEOUT_SECONDS)} s to answer.`);
    }
    throw new SourceError(`${source} can't be reached (${cause?.code ?? cause?.message ?? message}).`);
  }
}

async function loadFile(source: string) {
  // npm runs commands in the project's folder, and says here where its user is.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), source);
  try {
    return { text: await readText(source, createReadStream(file)) };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SourceError(`There is no file ${source}.`);
    if (code === 'EISDIR') throw new SourceError(`${source} is a folder.`);
    throw new SourceError(`${source} can't be read (${code ?? message}).`);
  }
}

/**
 * Loads a source's text, and where it was found in the end: a URL, or a file's path relative to where the command was called.
 * @throws SourceError if it isn't there, isn't a text in UTF-8, is larger than 5 MB or takes longer than 15 s
 */
export async function loadSource(source: string): Promise<{ text: string; url?: string }> {
  if (/^(?:https?|webcals?):/i.test(source)) return loadPage(source);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) {
    throw new SourceError(`"${source}" is neither a file nor a URL that starts with https://.`);
  }
  return loadFile(source);
}
