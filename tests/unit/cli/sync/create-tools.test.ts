import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTools } from '../../../../src/cli/sync/create-tools.ts';
import { isAvailable } from '../../../../src/cli/sync/source-answer.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEvents, makeFolder, makeSource, NOW, playHost, says } from './play-source.ts';

async function makeTools(env: Record<string, string> = {}) {
  const root = await makeFolder();
  const file = path.join(root, 'src/content/events/2027/kubecon-eu.mdx');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, makeEventText({ timeZone: 'Europe/Madrid' }));
  const { signal } = new AbortController();
  return { root, tools: createTools({ root, env, signal, now: NOW }) };
}

const SESSIONS = JSON.stringify([
  { id: '1', title: 'Update', startsAt: '2027-03-15T10:00:00Z', endsAt: '2027-03-15T10:30:00Z' },
]);
const PROGRAMME = makeSource({ id: 'programme', kind: 'sessionize', into: '2027/kubecon-eu' });

test('only hosts that SYNC_ALLOW names are asked on private networks, pages of events as well', async () => {
  const { url, host } = await playHost(says(SESSIONS, 'application/json'));
  const source = { ...PROGRAMME, url };
  const { tools } = await makeTools();
  expect(await tools.fetch([source], { sources: {} })).toMatchObject([
    { unavailable: expect.stringMatching(/private/) as string },
  ]);
  expect(await tools.look(url)).toBe('unknown');
  const { tools: allowed } = await makeTools({ SYNC_ALLOW: host });
  expect(await allowed.fetch([source], { sources: {} })).toMatchObject([
    { count: 1, fetched: '2026-11-27T12:00:00.000Z' },
  ]);
  expect(await allowed.look(url)).toBe('there');
});

test('sessions have the times of their event’s zone, also those in files', async () => {
  const { root, tools } = await makeTools();
  await writeFile(path.join(root, 'all.json'), SESSIONS);
  const { answers } = await tools.read([PROGRAMME], path.join(root, 'all.json'), 'programme');
  const entries = answers.flatMap((answer) => (isAvailable(answer) ? answer.entries : []));
  expect(entries.map(({ session }) => session?.startsAt)).toEqual(['2027-03-15T11:00']);
});

test('nothing is written until answers are kept', async () => {
  const { url, host, requests } = await playHost(says(makeEvents(1), 'text/calendar', { ETag: '"1"' }));
  const { root, tools } = await makeTools({ SYNC_ALLOW: host });
  const sources = [makeSource({ url })];
  await tools.fetch(sources, { sources: {} });
  expect(await readdir(root)).toEqual(['src']);
  await tools.keep();
  expect(await readdir(path.join(root, '.sync/answers'))).toEqual(['a-source.json']);
  await tools.fetch(sources, { sources: {} });
  expect(requests.at(-1)?.headers['if-none-match']).toBe('"1"');
});

test('a wrong SYNC_ALLOW is an error of whoever calls', async () => {
  await expect(makeTools({ SYNC_ALLOW: 'localhost' })).rejects.toThrow(/^SYNC_ALLOW takes hosts with ports/);
});
