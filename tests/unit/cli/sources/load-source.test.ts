import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { loadSource } from '../../../../src/cli/sources/load-source.ts';

const MEGABYTE = 1024 * 1024;

let server: Server;
let origin = '';
const folder = await mkdtemp(path.join(tmpdir(), 'load-source-'));

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { Location: '/event' }).end();
    else if (request.url === '/event') response.end('Ein Tag in Köln');
    else if (request.url === '/large') response.end('a'.repeat(5 * MEGABYTE + 1));
    else if (request.url === '/latin') response.end(Buffer.from('Köln', 'latin1'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

test('a page is loaded from where it has moved to', async () => {
  expect(await loadSource(`${origin}/moved`)).toEqual({ text: 'Ein Tag in Köln', url: `${origin}/event` });
});

test('a file is loaded, by its path from where npm was called', async () => {
  await writeFile(path.join(folder, 'event.ics'), 'BEGIN:VCALENDAR');
  expect(await loadSource(path.join(folder, 'event.ics'))).toEqual({ text: 'BEGIN:VCALENDAR' });
  vi.stubEnv('INIT_CWD', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(await loadSource('event.ics')).toEqual({ text: 'BEGIN:VCALENDAR' });
});

test.each([
  ['/none', 'answers with 404. Save the page in a browser, and give the file.'],
  ['/large', 'is larger than 5 MB.'],
  ['/latin', 'is not UTF-8. Save it as UTF-8, and give that file.'],
])('the error of %s says that it %s', async (page, message) => {
  await expect(loadSource(`${origin}${page}`)).rejects.toThrow(`${origin}${page} ${message}`);
});

test.each([
  ['https://', '"https://" is not a valid URL.'],
  ['ftp://example.org/a.ics', '"ftp://example.org/a.ics" is neither a file nor a URL that starts with https://.'],
  ['none.ics', 'There is no file none.ics.'],
  [folder, `${folder} is a folder.`],
])('%s: it says what is wrong', async (source, message) => {
  await expect(loadSource(source)).rejects.toThrow(message);
});

test('that no one answers is said', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const source = `webcal://127.0.0.1:${String((closed.address() as AddressInfo).port)}/a.ics`;
  await new Promise((resolve) => closed.close(resolve));
  await expect(loadSource(source)).rejects.toThrow(`${source} can't be reached (ECONNREFUSED).`);
});

test('a file that is too large or not UTF-8 is refused', async () => {
  const [large, latin] = [path.join(folder, 'large.ics'), path.join(folder, 'latin.ics')];
  await writeFile(large, 'a'.repeat(5 * MEGABYTE + 1));
  await writeFile(latin, Buffer.from('Köln', 'latin1'));
  await expect(loadSource(large)).rejects.toThrow('is larger than 5 MB.');
  await expect(loadSource(latin)).rejects.toThrow('is not UTF-8.');
});
