import { expect, test } from 'vitest';
import { toSlug } from '../../../src/event-files/to-slug.ts';

test.each([
  ['KCD Porto 2027', 'kcd-porto'],
  ['KubeCon + CloudNativeCon Europe 2027', 'kubecon-cloudnativecon-europe'],
  ['Año Ñandú: São Paulo’s Day', 'ano-nandu-sao-paulos-day'],
  ['KCD 東京 2027', 'kcd'],
  ['東京', 'kcd'],
  ['2027', 'kcd'],
  ['Retrospective of 2026', 'retrospective-of-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  [`${'long '.repeat(20)}title`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('the file of %s is named %s', (title, slug) => {
  expect(toSlug(title, '2027-11-18', 'kcd')).toBe(slug);
});
