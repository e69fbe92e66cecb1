import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { copySite } from '../fixtures/build-site.ts';
import { makeEventText } from '../fixtures/make-event-file.ts';
import { openLanguageServer } from '../fixtures/open-language-server.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const FILE = 'src/content/events/2027/kcd-porto.mdx';
const ASTRO = path.resolve(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');

let server: Awaited<ReturnType<typeof openLanguageServer>>;

// All of them share one copy of the project.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const events = new Map([['2027/kcd-porto', makeEventText({ type: 'kcd' })]]);
  await copySite({ folder: SITES.editor, events });
  await promisify(execFile)(process.execPath, [ASTRO, 'sync'], { cwd: SITES.editor });
  server = await openLanguageServer(SITES.editor);
});

test.afterAll(() => {
  server.close();
});

test('an editor with the recommended extension completes, explains and validates the fields of an event file', async () => {
  const text = makeEventText({ type: 'kcd', timeZone: 'Europe/Madird' }).replace('\nadded', '\nreg\nadded');
  const lines = text.split('\n');
  const file = await server.open(FILE, text);

  const fields = await file.complete(lines.indexOf('reg'), 3);
  expect(fields.find(({ label }) => label === 'registration')?.documentation).toBe(
    'How to register. Example: { url: https://example.org/register, free: true }',
  );
  const zoneLine = lines.findIndex((line) => line.startsWith('timeZone'));
  const zones = await file.complete(zoneLine, 'timeZone: '.length);
  expect(zones.map(({ label }) => label)).toEqual(expect.arrayContaining(['Europe/Madrid', 'Asia/Kolkata']));
  const types = await file.complete(2, 'type: '.length);
  expect(types.map(({ label }) => label)).toEqual(expect.arrayContaining(['kcd', 'kubecon']));

  const { contents } = await file.hover(3, 2);
  expect(contents.value).toContain('The first day, as on the poster');

  const problems = (await file.diagnose()).map(({ range, message }) => `${String(range.start.line)}: ${message}`);
  expect(problems).toContain(
    `${String(zoneLine)}: Write the IANA name of the place, such as Europe/Madrid or America/New_York.`,
  );
});

test('an editor reports nothing in a valid event file', async () => {
  const file = await server.open(FILE, makeEventText({ type: 'kcd', startDate: 2027 }));
  expect(await file.diagnose()).toEqual([]);
});
