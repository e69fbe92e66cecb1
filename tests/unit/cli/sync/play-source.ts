import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createFetcher } from '../../../../src/cli/sync/fetching/fetcher.ts';
import { fetchSources, type FetchSourcesOptions } from '../../../../src/cli/sync/fetching/fetch-sources.ts';
import type { AvailableSource, Source, UnavailableSource } from '../../../../src/cli/sync/source-answer.ts';
import { sourceSchema } from '../../../../src/event-files/sources/source-schema.ts';

export const NOW = Date.parse('2026-11-27T12:00:00Z');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PlayedHost {
  url: string;
  /** As `SYNC_ALLOW` names it. */
  host: string;
  /** What was asked for, with headers. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
}

/** A host of one test. Without `robots`, it has no `robots.txt`. */
export async function playHost(answer: Answer, robots?: Answer): Promise<PlayedHost> {
  const requests: PlayedHost['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    if (request.url !== '/robots.txt') answer(request, response);
    else if (robots === undefined) response.writeHead(404).end();
    else robots(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { url: `http://${host}`, host, requests };
}

/** An answer with a body. */
export const says =
  (body: string | Buffer, type: string, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
  };

/** A source as the file's reader gives it. */
export function makeSource(fields: Partial<Source>): Source {
  const data = sourceSchema.parse({ id: 'a-source', kind: 'ics', ...fields });
  return { ...data, file: 'src/content/sources.yaml', line: 1 };
}

interface Options extends Partial<FetchSourcesOptions> {
  allowed?: readonly string[];
  timeoutMs?: number;
}

const fetcherOf = ({ allowed = [], timeoutMs = 5000 }: Options) =>
  createFetcher({ allowed: new Set(allowed), signal: new AbortController().signal, timeoutMs, pauseMs: 0 });

/** Asks sources on played hosts, each of which may be asked. */
export const askAll = (sources: readonly Source[], options: Options = {}) =>
  fetchSources(sources, {
    fetcher: fetcherOf({
      ...options,
      allowed: options.allowed ?? sources.flatMap(({ url }) => (url === undefined ? [] : new URL(url).host)),
    }),
    state: { sources: {} },
    now: NOW,
    zoneOf: () => 'Europe/Madrid',
    ...options,
  });

export async function ask(fields: Partial<Source>, options: Options = {}): Promise<AvailableSource> {
  const [answer] = await askAll([makeSource(fields)], options);
  if (answer === undefined || !('entries' in answer)) throw new Error(answer?.unavailable ?? 'It was not asked.');
  return answer;
}

/** Why a source is unavailable. */
export async function whyNot(fields: Partial<Source>, options: Options = {}): Promise<string> {
  const [answer] = await askAll([makeSource(fields)], options);
  if (answer === undefined || 'entries' in answer) throw new Error('It is available.');
  return (answer satisfies UnavailableSource).unavailable.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST');
}

/** A folder of one test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sync-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** An event of a calendar. */
export const makeCalendar = (...events: string[][]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN'],
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    ...['END:VCALENDAR', ''],
  ].join('\r\n');

/** A calendar with so many events. */
export const makeEvents = (count: number) =>
  makeCalendar(
    ...Array.from({ length: count }, (_, index) => [
      `UID:${String(index)}@example.org`,
      'DTSTART;TZID=Europe/Madrid:20270315T180000',
      'DTEND;TZID=Europe/Madrid:20270315T200000',
      `SUMMARY:Meetup ${String(index)}`,
      'LOCATION:Fira Barcelona\\, Barcelona\\, Spain',
    ]),
  );

/** An event as the search of Open Community Groups has it. */
export const makeGroupEvent = (number: number, fields: Record<string, unknown> = {}) => ({
  canceled: false,
  community_name: 'cncf',
  event_id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  group_slug: 'xkrw4uk',
  kind: 'virtual',
  name: `OTel in Practice ${String(number)}`,
  published: true,
  slug: `abc${String(number)}`,
  starts_at: Date.parse('2027-03-11T18:00:00Z') / 1000,
  ends_at: Date.parse('2027-03-11T19:00:00Z') / 1000,
  timezone: 'America/New_York',
  ...fields,
});
