import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** What only the tools of development have in them. */
const TOOLS = /as-of[.:]|astro-dev-toolbar-window|list-card-states/;
const DRAFT = /hidden-draft|is a draft, which/;

/** The files below a folder whose path or text has a trace. */
async function findTraces(folder: string, trace: RegExp): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(entries.length).toBeGreaterThan(0);
  const files = entries.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'latin1')));
  return files.filter((file, index) => trace.test(file) || trace.test(texts[index] ?? ''));
}

test('what is built has nothing of the tools of development', async () => {
  expect(await findTraces(path.join(SITES.server, 'dist'), TOOLS)).toEqual([]);
  expect(await findTraces(path.join(SITES.static, 'dist'), TOOLS)).toEqual([]);
});

test('no draft is in what is built as files, nor in what the server hands out as they are', async () => {
  expect(await findTraces(path.join(SITES.server, 'dist/client'), DRAFT)).toEqual([]);
  expect(await findTraces(path.join(SITES.static, 'dist'), DRAFT)).toEqual([]);
});

test('the server tells nobody of a draft', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const lists = [
    '',
    'calendar/2027-03/',
    'events/2027/',
    'types/kubecon/',
    'map/',
    'embed/next/',
    'events.json',
    'events.md',
  ];
  const feeds = ['events.ics', 'types/kubecon.ics', 'rss.xml', 'feed.json', 'sitemap-0.xml', 'llms.txt'];
  for (const address of [...lists, ...feeds]) {
    const answer = await request.get(`${url}/${address}`);
    expect([address, answer.status()]).toEqual([address, 200]);
    expect(await answer.text(), address).not.toMatch(DRAFT);
  }
  for (const ending of ['/', '.md', '.ics', '.json', '.png', '/card/']) {
    const answer = await request.get(`${url}/events/2027/hidden-draft${ending}`);
    expect([ending, answer.status()]).toEqual([ending, 404]);
  }
});

test('the clock can’t be moved and no card is shown in states on the server', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const statuses = await Promise.all([
    request.get(`${url}/as-of.json`),
    request.post(`${url}/as-of.json`, { data: { instant: '2030-01-01T00:00:00Z' } }),
    request.get(`${url}/events/2027/barcelona/card/`),
  ]);
  expect(statuses.map((response) => response.status())).toEqual([404, 404, 404]);
  expect(await (await request.get(`${url}/`)).text()).toContain(new Date(FIXTURE_NOW).toISOString());
});
