import { expect, test } from 'vitest';
import { listFiltersUsed } from '../../../src/server/list-filters-used.ts';

test.each([
  ['/', []],
  ['/?type=kubecon&type=kcd&q=a%20secret', ['type', 'q']],
  ['/talks/?speaker=someone&page=2', ['speaker']],
  ['/?q=&country=', []],
  ['/?secret=x&__proto__=y', []],
])('of the query of %s, only the names of filters are kept', (path, names) => {
  expect(listFiltersUsed(path)).toEqual(names);
});
