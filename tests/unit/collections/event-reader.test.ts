import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAhead, readEvents, stopReader } from '../../../src/collections/event-reader.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';

let root: string;

async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, 'src/content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What is there already. */
let digests = new Map<string, string>();

const toSite = () => ({ root: pathToFileURL(`${root}/`), site: 'https://events.example', base: '/' });

/** What a reading gives, by ids. */
async function read() {
  const reading = readEvents(toSite(), digests);
  const [{ ids, entries }, { problems, broken }] = await Promise.all([reading.entries, reading.checked]);
  for (const { id, file, digest } of entries) if (!broken.has(file)) digests.set(id, digest);
  return { ids, entries: entries.map(({ id }) => id), rules: problems.map(({ rule }) => rule), broken: [...broken] };
}

beforeEach(async () => {
  digests = new Map();
  root = await mkdtemp(path.join(tmpdir(), 'event-reader-'));
  await write('event-types/kubecon.yaml', makeEventTypeText());
  await write('events/2027/oslo.mdx', makeEventText({ title: 'Talks in Oslo' }));
  await write('events/2027/porto.mdx', makeEventText({ title: 'Talks in Porto', startDate: '2027-05-01' }));
});

afterEach(async () => {
  await stopReader();
  await rm(root, { recursive: true });
});

test('all files are given at first, then those that have changed', async () => {
  const ids = ['2027/oslo', '2027/porto'];
  expect(await read()).toEqual({ ids, entries: ids, rules: [], broken: [] });
  expect(await read()).toEqual({ ids, entries: [], rules: [], broken: [] });
  await write('events/2027/porto.mdx', makeEventText({ title: 'More talks in Porto', startDate: '2027-05-01' }));
  expect(await read()).toMatchObject({ ids, entries: ['2027/porto'] });
  digests.clear();
  expect(await read()).toMatchObject({ ids, entries: ids });
});

test('a file that is right by itself and wrong beside others is given until it is right', async () => {
  await read();
  await write('events/2026/Lima.mdx', makeEventText({ title: 'Talks in Lima' }));
  const file = 'src/content/events/2026/Lima.mdx';
  const wrong = { entries: ['2026/Lima'], broken: [file] };
  expect(await read()).toMatchObject(wrong);
  expect(await read()).toMatchObject(wrong);
  await rm(path.join(root, file));
  expect(await read()).toMatchObject({ ids: ['2027/oslo', '2027/porto'], entries: [], broken: [] });
});

test('after its thread has ended, another goes on', async () => {
  await read();
  await stopReader();
  await write('events/2027/porto.mdx', makeEventText({ title: 'Fewer talks in Porto', startDate: '2027-05-01' }));
  expect(await read()).toMatchObject({ entries: ['2027/porto'] });
});

test('what was begun to be read is taken by whoever first asks for all, once', async () => {
  readAhead(toSite());
  await stopReader();
  await rm(path.join(root, 'src/content/events/2027/oslo.mdx'));
  expect(await read()).toMatchObject({ entries: ['2027/oslo', '2027/porto'] });
  digests.clear();
  expect(await read()).toMatchObject({ entries: ['2027/porto'] });
});

test('what it can’t read is the reader’s error', async () => {
  await rm(path.join(root, 'src/content'), { recursive: true });
  await write('events', 'not a folder');
  await expect(read()).rejects.toThrow('ENOTDIR');
});
