import { expect, test } from 'vitest';
import { createResponseStore } from '../../../src/server/response-store.ts';
import { makeResponse } from '../../../src/server/stored-response.ts';

const makePage = () =>
  makeResponse(200, { 'Content-Type': 'text/html' }, Buffer.from('An event. '.repeat(100)), Date.UTC(2027, 0, 1));

test('what queries ask for crowds out no page', async () => {
  const store = createResponseStore(100_000, 10_000);
  await store.load('/', 0, () => Promise.resolve(makePage()));
  for (let query = 0; query < 1000; query += 1)
    await store.load(`/?q=${String(query)}`, 0, () => Promise.resolve(makePage()));
  const kept = (path: string) => store.find(path, 0) !== undefined;
  expect(['/', '/?q=999', '/?q=0'].map(kept)).toEqual([true, true, false]);
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
