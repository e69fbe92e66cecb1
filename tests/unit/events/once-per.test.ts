import { expect, test } from 'vitest';
import { createOncePer } from '../../../src/events/once-per.ts';

test('a value is made once for each object and key', () => {
  const made: string[] = [];
  const once = createOncePer<string>();
  const [first, second] = [{}, {}];
  const get = (object: object, key: string) =>
    once(object, key, () => {
      made.push(key);
      return `${key} ${String(made.length)}`;
    });
  expect([get(first, 'a'), get(first, 'b'), get(first, 'a'), get(second, 'a'), get(first, 'b')]).toEqual([
    'a 1',
    'b 2',
    'a 1',
    'a 3',
    'b 2',
  ]);
});
