import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/server/take-turns.ts';

test('one runs after the other, what is preferred first', async () => {
  const turns = createTurns();
  const log: string[] = [];
  const run = (name: string, isPreferred: boolean) =>
    turns.run(isPreferred, async () => {
      log.push(`${name} begins`);
      await wait(5);
      log.push(`${name} ends`);
    });
  await Promise.all([run('a', false), run('b', false), run('c', true)]);
  expect(log).toEqual(['c begins', 'c ends', 'a begins', 'a ends', 'b begins', 'b ends']);
});

test('what fails, or never ends, doesn’t keep the next one waiting', async () => {
  const turns = createTurns(10, 20);
  const failing = turns.run(true, () => Promise.reject(new Error('It fails.')));
  void turns.run(true, () => new Promise<void>(() => undefined));
  await expect(failing).rejects.toThrow('It fails.');
  expect(await turns.run(true, () => Promise.resolve('done'))).toBe('done');
  expect(await turns.run(true, () => Promise.resolve('done again'))).toBe('done again');
});

test('requests that come are received before the next one begins, but don’t hold it up without end', async () => {
  const turns = createTurns();
  let hasBegun = false;
  const receive = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) {
      turns.noteArrival();
      await nextTurn();
    }
  };
  const done = turns.run(true, () => Promise.resolve((hasBegun = true)));
  await receive(100);
  expect(hasBegun).toBe(false);
  await receive(300);
  expect(hasBegun).toBe(true);
  await done;
});

test('whoever comes when too many wait is refused, and not after that', async () => {
  const turns = createTurns(2);
  const work = () => Promise.resolve('done');
  const waiting = [turns.run(false, work), turns.run(true, work)];
  await expect(turns.run(true, work)).rejects.toThrow('2 wait already.');
  await Promise.all(waiting);
  expect(await turns.run(false, work)).toBe('done');
});
