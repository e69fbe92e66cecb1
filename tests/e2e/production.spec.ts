import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** What only the tools of development have in them. */
const TRACES = /as-of|astro-dev-toolbar|hidden-draft|is a draft, which/;

for (const [target, folder] of [
  ['the server', SITES.server],
  ['files', SITES.static],
] as const) {
  test(`what is built for ${target} has nothing of the tools of development, and no draft`, async () => {
    const dist = path.join(folder, 'dist');
    const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && /\.(?:html|js|mjs|json|ics|xml|md|txt)$/.test(entry.name),
    );
    expect(names.length).toBeGreaterThan(20);
    const found = await Promise.all(
      names.map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return TRACES.test(file) || TRACES.test(await readFile(file, 'utf8')) ? file : undefined;
      }),
    );
    // The server's bundle has the words of the interface; which are shown is another matter.
    expect(found.filter((file) => file !== undefined && !file.includes(`${path.sep}server${path.sep}`))).toEqual([]);
  });
}

test('the clock can’t be moved and no card is shown in states on the server', async ({ request, startAt }) => {
  const { url } = await startAt(FIXTURE_NOW);
  const statuses = await Promise.all([
    request.get(`${url}/as-of.json`),
    request.post(`${url}/as-of.json`, { data: { instant: '2030-01-01T00:00:00Z' } }),
    request.get(`${url}/events/2027/barcelona/card/`),
    request.get(`${url}/events/2027/hidden-draft/`),
  ]);
  expect(statuses.map((response) => response.status())).toEqual([404, 404, 404, 404]);
  expect(await (await request.get(`${url}/`)).text()).toContain(new Date(FIXTURE_NOW).toISOString());
});
