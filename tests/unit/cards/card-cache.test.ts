import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { createCardCache } from '../../../src/cards/card-cache.ts';
import { createCardSource } from '../../../src/cards/create-card-source.ts';
import { digestCard } from '../../../src/cards/digest-card.ts';
import { makeCard } from './make-card.ts';

const NAME = '2027/a-test-event';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A source as a process that has just started has it, with a pen that counts. */
function createSource(at = folder, tools = '') {
  const draw = vi.fn(({ title }: Card) => Promise.resolve(Buffer.from(`picture of ${title}`)));
  const digest = (card: Card) => Promise.resolve(digestCard(card) + tools);
  return { draw, load: createCardSource({ cache: createCardCache(at), digest, draw }) };
}

test('what has not changed is not drawn again, by the next process neither', async () => {
  const first = createSource();
  await first.load(NAME, makeCard());
  await first.load(NAME, makeCard());
  expect(first.draw).toHaveBeenCalledTimes(1);
  const next = createSource();
  expect((await next.load(NAME, makeCard())).toString()).toBe('picture of A test event');
  expect(next.draw).not.toHaveBeenCalled();
});

test.each<[string, Partial<Card>]>([
  ['title', { title: 'Another' }],
  ['dates', { when: '16 March 2027' }],
  ['place', { where: 'Online' }],
  ['type', { label: 'Other' }],
  ['colour', { color: 'rose' }],
  ['status', { badge: { kind: 'cancelled', text: 'Cancelled' } }],
  ['site', { siteName: 'Other Events' }],
])('another %s is drawn anew and takes the place of the one before', async (_, change) => {
  const { load, draw } = createSource();
  await load(NAME, makeCard());
  await load(NAME, makeCard(change));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(await readdir(folder)).toEqual(['2027-a-test-event']);
});

test('other fonts or tools draw anew', async () => {
  await createSource().load(NAME, makeCard());
  const { load, draw } = createSource(folder, 'another version');
  await load(NAME, makeCard());
  expect(draw).toHaveBeenCalledTimes(1);
});

test('those who ask at the same time wait for one drawing', async () => {
  const { load, draw } = createSource();
  const pictures = await Promise.all(Array.from({ length: 20 }, () => load(NAME, makeCard())));
  expect(draw).toHaveBeenCalledTimes(1);
  expect(new Set(pictures.map(String)).size).toBe(1);
});

test('a drawing that failed is tried again', async () => {
  const { load, draw } = createSource();
  draw.mockRejectedValueOnce(new Error('No ink.'));
  await expect(load(NAME, makeCard())).rejects.toThrow('No ink.');
  expect((await load(NAME, makeCard())).toString()).toBe('picture of A test event');
});

test('where nothing can be written, the latest pictures are kept in memory and no more', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const { load, draw } = createSource(file);
  const ask = (index: number) => load(`2027/event-${String(index)}`, makeCard({ title: `Event ${String(index)}` }));
  for (let index = 0; index < 101; index += 1) await ask(index);
  expect((await ask(100)).toString()).toBe('picture of Event 100');
  expect(draw).toHaveBeenCalledTimes(101);
  await ask(0);
  expect(draw).toHaveBeenCalledTimes(102);
});

test('a file that was damaged is drawn anew', async () => {
  await createSource().load(NAME, makeCard());
  await writeFile(path.join(folder, '2027-a-test-event'), 'not what it was');
  const { load, draw } = createSource();
  expect((await load(NAME, makeCard())).toString()).toBe('picture of A test event');
  expect(draw).toHaveBeenCalledTimes(1);
});
