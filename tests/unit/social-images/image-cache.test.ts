import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SocialImage } from '../../../src/social-images/social-image.ts';
import { createImageCache } from '../../../src/social-images/image-cache.ts';
import { createImageSource } from '../../../src/social-images/create-image-source.ts';
import { digestImage } from '../../../src/social-images/digest-image.ts';
import { makeImage } from './make-image.ts';

const NAME = '2027/a-test-event';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A source as a process that has just started has it, with a pen that counts. */
function createSource(at = folder, tools = '') {
  const draw = vi.fn(({ title }: SocialImage) => Promise.resolve(Buffer.from(`picture of ${title}`)));
  const digest = (card: SocialImage) => Promise.resolve(digestImage(card) + tools);
  return { draw, load: createImageSource({ cache: createImageCache(at), digest, draw }) };
}

test('what has not changed is not drawn again, by the next process neither', async () => {
  const first = createSource();
  await first.load(NAME, makeImage());
  await first.load(NAME, makeImage());
  expect(first.draw).toHaveBeenCalledTimes(1);
  const next = createSource();
  expect((await next.load(NAME, makeImage())).toString()).toBe('picture of A test event');
  expect(next.draw).not.toHaveBeenCalled();
});

test.each<[string, Partial<SocialImage>]>([
  ['title', { title: 'Another' }],
  ['dates', { when: '16 March 2027' }],
  ['place', { where: 'Online' }],
  ['type', { label: 'Other' }],
  ['colour', { color: 'rose' }],
  ['status', { badge: { kind: 'cancelled', text: 'Cancelled' } }],
  ['site', { siteName: 'Other Events' }],
])('another %s is drawn anew and takes the place of the one before', async (_, change) => {
  const { load, draw } = createSource();
  await load(NAME, makeImage());
  await load(NAME, makeImage(change));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(await readdir(folder)).toEqual(['2027-a-test-event']);
});

test('other fonts or tools draw anew', async () => {
  await createSource().load(NAME, makeImage());
  const { load, draw } = createSource(folder, 'another version');
  await load(NAME, makeImage());
  expect(draw).toHaveBeenCalledTimes(1);
});

test('those who ask at the same time wait for one drawing', async () => {
  const { load, draw } = createSource();
  const pictures = await Promise.all(Array.from({ length: 20 }, () => load(NAME, makeImage())));
  expect(draw).toHaveBeenCalledTimes(1);
  expect(new Set(pictures.map(String)).size).toBe(1);
});

test('a drawing that failed is tried again', async () => {
  const { load, draw } = createSource();
  draw.mockRejectedValueOnce(new Error('No ink.'));
  await expect(load(NAME, makeImage())).rejects.toThrow('No ink.');
  expect((await load(NAME, makeImage())).toString()).toBe('picture of A test event');
});

test('where nothing can be written, the latest pictures are kept in memory and no more', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const { load, draw } = createSource(file);
  const ask = (index: number) => load(`2027/event-${String(index)}`, makeImage({ title: `Event ${String(index)}` }));
  for (let index = 0; index < 101; index += 1) await ask(index);
  expect((await ask(100)).toString()).toBe('picture of Event 100');
  expect(draw).toHaveBeenCalledTimes(101);
  await ask(0);
  expect(draw).toHaveBeenCalledTimes(102);
});

test('a file that was damaged is drawn anew', async () => {
  await createSource().load(NAME, makeImage());
  await writeFile(path.join(folder, '2027-a-test-event'), 'not what it was');
  const { load, draw } = createSource();
  expect((await load(NAME, makeImage())).toString()).toBe('picture of A test event');
  expect(draw).toHaveBeenCalledTimes(1);
});
