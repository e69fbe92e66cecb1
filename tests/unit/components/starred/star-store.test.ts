import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string): unknown => kept.set(key, value),
};

/** The store of a page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('../../../../src/components/starred/star-store.ts');
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
});

test('stars are there on the next page', async () => {
  const { readStars, writeStars } = await openPage();
  expect(readStars()).toEqual([]);
  expect(writeStars(['2027/b', '2026/a'])).toBe(true);
  expect((await openPage()).readStars()).toEqual(['2027/b', '2026/a']);
});

test.each([
  ['no JSON', '2027/a', []],
  ['no list', '{"id":"2027/a"}', []],
  ['what isn’t an id', '["2027/a", 7, null, "../map", "2027/A b"]', ['2027/a']],
  ['an id twice', '["2027/a", "2027/a"]', ['2027/a']],
])('of a store with %s only ids are read', async (_, text, ids) => {
  kept.set('starred-events', text);
  expect((await openPage()).readStars()).toEqual(ids);
});

test('no more are read than a calendar can be asked for', async () => {
  kept.set('starred-events', JSON.stringify(Array.from({ length: 101 }, (_, index) => `2027/${String(index)}`)));
  expect((await openPage()).readStars()).toHaveLength(100);
});

test.each([
  [
    'is full',
    {
      ...storage,
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    },
  ],
  ['is forbidden', undefined],
])('where storage %s, stars are those of the page', async (_, broken) => {
  vi.stubGlobal('localStorage', broken);
  const { readStars, writeStars } = await openPage();
  expect(writeStars(['2027/a'])).toBe(false);
  expect(readStars()).toEqual(['2027/a']);
  expect((await openPage()).readStars()).toEqual([]);
});
