import { expect, test } from 'vitest';
import { canonicalPath } from '../../../src/events/canonical-path.ts';

test.each([
  ['/', '/'],
  ['/events/2027/kubecon-eu/', '/events/2027/kubecon-eu/'],
  ['/events/2027/kubecon-eu', '/events/2027/kubecon-eu/'],
  ['/types/kubecon.ics', '/types/kubecon.ics'],
  ['/healthz', '/healthz'],
  ['/community/healthz', '/community/healthz'],
  ['//elsewhere.example/x', '/elsewhere.example/x/'],
  ['/events///2027//', '/events/2027/'],
  ['/events/2027/%6bubecon-eu/', '/events/2027/kubecon-eu/'],
  ['/events/2027/%256bubecon-eu/', '/events/2027/kubecon-eu/'],
  ['/events/2027/kubecon-eu.html', '/events/2027/kubecon-eu/'],
  ['/events/index.html', '/events/'],
  ['/events%2F2027%2F', '/events/2027/'],
  ['/m%C3%BCnchen/', '/m%C3%BCnchen/'],
  ['/a%00b/', '/a%00b/'],
  ['/a%3Fb%23c/', '/a%3Fb%23c/'],
  ['/100%25/', '/100%25/'],
])('%s is written %s', (pathname, canonical) => {
  expect(canonicalPath(pathname)).toBe(canonical);
});

test('a canonical path stays as it is, so that no redirect is followed by another', () => {
  for (const pathname of [
    '/%',
    '/%E0%A4%A',
    '/a b',
    '/%2525252525252525252525',
    '/x.tar.gz',
    '/..',
    '/a%2f%2fb.html.html',
  ]) {
    const canonical = canonicalPath(pathname);
    expect(canonicalPath(canonical)).toBe(canonical);
  }
});
