import { expect, test } from 'vitest';
import { slugHeadings } from '../../../../src/event-files/body/slug-headings.ts';

test.each([
  ['Key Community Events', 'key-community-events'],
  ['KubeCon + CloudNativeCon', 'kubecon--cloudnativecon'],
  ['Kubernetes Community Days (KCD)', 'kubernetes-community-days-kcd'],
  ['What’s new?', 'whats-new'],
  ['Über uns, 日本', 'über-uns-日本'],
  ['A -- b', 'a--b'],
  ['snake_case & 50%', 'snake_case--50'],
  ['😀 x²', '-x'],
])('%s', (heading, id) => {
  expect(slugHeadings([heading])).toEqual([id]);
});

test('headings of one name have ids of their own', () => {
  expect(slugHeadings(['A', 'A', 'A-1', 'A'])).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
});
