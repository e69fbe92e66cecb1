import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SocialImage } from '../../../src/social-images/social-image.ts';
import { createImageCache, findCacheFolder } from '../../../src/social-images/image-cache.ts';
import { digestImage } from '../../../src/social-images/to-image-element.ts';
import { makeImage } from './make-image.ts';

const NAME = '2027/a-test-event';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'images-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A source as a process that has just started has it, with a pen that counts. */
function createSource(at = folder, tools = '') {
  const draw = vi.fn(({ title }: SocialImage) => Promise.resolve(Buffer.from(`image of ${title}`)));
  const digest = (image: SocialImage) => Promise.resolve(digestImage(image) + tools);
  return { draw, load: createImageCache(at, { digest, draw }) };
}

test('an image that has not changed is not drawn again, not even by the next process', async () => {
  const first = createSource();
  await first.load(NAME, makeImage());
  await first.load(NAME, makeImage());
  expect(first.draw).toHaveBeenCalledTimes(1);
  const next = createSource();
  expect((await next.load(NAME, makeImage())).toString()).toBe('image of A test event');
  expect(next.draw).not.toHaveBeenCalled();
});

test.each<[string, Partial<SocialImage>]>([
  ['title', { title: 'Another' }],
  ['dates', { when: '16 March 2027' }],
  ['place', { where: 'Online' }],
  ['type', { label: 'Other' }],
  ['color', { color: 'rose' }],
  ['status', { badge: { kind: 'cancelled', text: 'Cancelled' } }],
  ['site', { siteName: 'Other Events' }],
])('an image with another %s is drawn and replaces the one before', async (_, change) => {
  const { load, draw } = createSource();
  await load(NAME, makeImage());
  await load(NAME, makeImage(change));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(await readdir(folder)).toEqual(['2027-a-test-event']);
});

test('an image is drawn again with other fonts or tools', async () => {
  await createSource().load(NAME, makeImage());
  const { load, draw } = createSource(folder, 'another version');
  await load(NAME, makeImage());
  expect(draw).toHaveBeenCalledTimes(1);
});

test('requests at the same time wait for one drawing', async () => {
  const { load, draw } = createSource();
  const pngs = await Promise.all(Array.from({ length: 20 }, () => load(NAME, makeImage())));
  expect(draw).toHaveBeenCalledTimes(1);
  expect(new Set(pngs.map(String)).size).toBe(1);
});

test('a drawing that failed is tried again', async () => {
  const { load, draw } = createSource();
  draw.mockRejectedValueOnce(new Error('No ink.'));
  await expect(load(NAME, makeImage())).rejects.toThrow('No ink.');
  expect((await load(NAME, makeImage())).toString()).toBe('image of A test event');
});

test('where nothing can be written, the latest pictures are kept in memory and no more', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const { load, draw } = createSource(file);
  const ask = (index: number) => load(`2027/event-${String(index)}`, makeImage({ title: `Event ${String(index)}` }));
  for (let index = 0; index < 101; index += 1) await ask(index);
  expect((await ask(100)).toString()).toBe('image of Event 100');
  expect(draw).toHaveBeenCalledTimes(101);
  await ask(0);
  expect(draw).toHaveBeenCalledTimes(102);
});

test('an image whose file was damaged is drawn again', async () => {
  await createSource().load(NAME, makeImage());
  await writeFile(path.join(folder, '2027-a-test-event'), 'not what it was');
  const { load, draw } = createSource();
  expect((await load(NAME, makeImage())).toString()).toBe('image of A test event');
  expect(draw).toHaveBeenCalledTimes(1);
});

test.each(['src/social-images', 'dist/server/chunks', '.'])('code in %s has the cache of its project', async (code) => {
  await mkdir(path.join(folder, 'node_modules'));
  expect(findCacheFolder(path.join(folder, code))).toBe(path.join(folder, 'node_modules/.cache'));
});

test('code that is in no project has a cache beside it', () => {
  expect(findCacheFolder('/nowhere/at/all')).toBe('/nowhere/at/all/.cache');
});
