import { readdir, readFile } from 'node:fs/promises';
import nodePath from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** What only the tools of development have in them. */
const TOOLS = /as-of[.:]|astro-dev-toolbar-window|list-states/;
const DRAFT = /hidden-draft|is a draft, which/;

/** The files below a folder whose path or text has a trace. */
async function findTraces(folder: string, trace: RegExp): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(entries.length).toBeGreaterThan(0);
  const files = entries.map(({ parentPath, name }) => nodePath.relative(folder, nodePath.join(parentPath, name)));
  const texts = await Promise.all(files.map((file) => readFile(nodePath.join(folder, file), 'latin1')));
  return files.filter((file, index) => trace.test(file) || trace.test(texts[index] ?? ''));
}

test('a build contains none of the tools of development', async () => {
  expect(await findTraces(nodePath.join(SITES.server, 'dist'), TOOLS)).toEqual([]);
  expect(await findTraces(nodePath.join(SITES.static, 'dist'), TOOLS)).toEqual([]);
});

test('styles do without light-dark(), which browsers have since 2024, and without long names for scopes', async () => {
  expect(await findTraces(nodePath.join(SITES.static, 'dist'), /light-dark\(|astro-cid/)).toEqual([]);
  expect(await findTraces(nodePath.join(SITES.server, 'dist'), /light-dark\(/)).toEqual([]);
});

test('no draft is in a static build, nor among the server’s files', async () => {
  expect(await findTraces(nodePath.join(SITES.server, 'dist/client'), DRAFT)).toEqual([]);
  expect(await findTraces(nodePath.join(SITES.static, 'dist'), DRAFT)).toEqual([]);
});

test('the server shows nobody a draft', async ({ request, startAt }) => {
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
  for (const path of [...lists, ...feeds]) {
    const answer = await request.get(`${url}/${path}`);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(await answer.text(), path).not.toMatch(DRAFT);
  }
  for (const ending of ['/', '.md', '.ics', '.json', '.png', '/states/']) {
    const answer = await request.get(`${url}/events/2027/hidden-draft${ending}`);
    expect([ending, answer.status()]).toEqual([ending, 404]);
  }
});

test('the clock can’t be moved and no event is shown in all states on the server', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const statuses = await Promise.all([
    request.get(`${url}/as-of.json`),
    request.post(`${url}/as-of.json`, { data: { instant: '2030-01-01T00:00:00Z' } }),
    request.get(`${url}/events/2027/barcelona/states/`),
  ]);
  expect(statuses.map((response) => response.status())).toEqual([404, 405, 404]);
  expect(await (await request.get(`${url}/`)).text()).toContain(new Date(FIXTURE_NOW).toISOString());
});
