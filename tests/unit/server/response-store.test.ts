import { expect, test } from 'vitest';
import { createResponseStore } from '../../../src/server/response-store.ts';
import { makeResponse } from '../../../src/server/stored-response.ts';

const makePage = () =>
  makeResponse(200, { 'Content-Type': 'text/html' }, Buffer.from('An event. '.repeat(100)), Date.UTC(2027, 0, 1));

test('what queries ask for is kept when it is asked again, and crowds out no page', async () => {
  const store = createResponseStore(100_000, 10_000);
  await store.load('/', 0, () => Promise.resolve(makePage()));
  const queries = Array.from({ length: 100 }, (_, query) => `/?q=${String(query)}`);
  const kept = () => ['/', '/?q=99', '/?q=0'].map((path) => store.find(path, 0) !== undefined);
  for (const path of queries) await store.load(path, 0, () => Promise.resolve(makePage()));
  expect(kept()).toEqual([true, false, false]);
  for (const path of queries) await store.load(path, 0, () => Promise.resolve(makePage()));
  expect(kept()).toEqual([true, true, false]);
});

test('what nobody keeps is compressed once for all who ask for it at the same time', async () => {
  const store = createResponseStore();
  const stored = makeResponse(200, { 'Content-Type': 'text/html' }, Buffer.from('An event. '.repeat(100)));
  const encode = () => store.encode('/?q=oslo', stored, 'br');
  const [first, second] = await Promise.all([encode(), encode()]);
  expect(second).toBe(first);
  expect(await encode()).toBe(first);
  expect(await store.encode('/?q=oslo', stored, 'gzip')).not.toEqual(first);
});
