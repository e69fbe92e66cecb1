import { expect, test } from 'vitest';
import { isTitleChosen, matchesTitle } from '../../../../src/cli/sync/sources/title-patterns.ts';

test.each([
  ['OpenTelemetry', 'An opentelemetry update', true],
  ['OpenTelemetry', 'Telemetry', false],
  ['KubeCon*Europe', 'KubeCon + CloudNativeCon Europe 2027', true],
  ['KubeCon*Europe', 'Europe after KubeCon', false],
  ['a*a', 'a', false],
  ['*OTel*', 'OTel', true],
  ['OTel  Night', 'otel\u00A0night', true],
  // Signs of regular expressions are what they are.
  ['C++ (and more)?', 'C++ (and more)? Yes', true],
  ['.', 'No full stop', false],
  ['ＯＴｅｌ', 'OTel', true],
])('"%s" in "%s": %s', (pattern, title, expected) => {
  expect(matchesTitle(title, pattern)).toBe(expected);
});

test('no pattern takes long', () => {
  const before = performance.now();
  expect(matchesTitle('a'.repeat(100_000), `${'a*'.repeat(49)}b`)).toBe(false);
  expect(performance.now() - before).toBeLessThan(1000);
});

test.each([
  [{}, true],
  [{ include: ['otel', 'update'] }, true],
  [{ include: ['otel'] }, false],
  [{ exclude: ['update'] }, false],
  [{ include: ['update'], exclude: ['project'] }, false],
  // One of its titles is enough.
  [{ include: ['ada'] }, true],
])('%j', (patterns, expected) => {
  expect(isTitleChosen(['Project update', 'Project update - Ada Lovelace'], patterns)).toBe(expected);
});
