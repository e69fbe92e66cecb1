import { expect, test } from 'vitest';
import { toListJsonLd } from '../../../../src/outputs/json-ld/json-ld.ts';
import { findStrangers } from '../../../fixtures/schema-vocabulary.ts';

test('a list numbers its pages from one, in their order', () => {
  const list = toListJsonLd(['https://example.org/b/', 'https://example.org/a/']);
  expect(findStrangers(list, ['ItemList'])).toEqual([]);
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, url: 'https://example.org/b/' },
    { '@type': 'ListItem', position: 2, url: 'https://example.org/a/' },
  ]);
});
