import { expect, test } from 'vitest';
import { areSimilarTitles } from '../../../../src/events/lists/select-neighbors.ts';

test.each([
  ['KCD Porto', 'KCD Porto'],
  ['KCD Porto 2027', 'KCD Porto'],
  ['Porto KCD 2027', 'KCD Porto'],
  ['The KCD of Porto', 'KCD, Porto'],
  ['KCD Córdoba', 'kcd cordoba'],
  ['Kubernetes Community Days Porto', 'Kubernetes Community Day Porto'],
  ['Observability Summit', 'Observabilty Summit'],
  ['KubeCon + CloudNativeCon Europe 2027', 'KubeCon & CloudNativeCon Europe'],
  ['コミュニティ', 'コミュニティ'],
])('%j and %j may be of one event', (a, b) => {
  expect(areSimilarTitles(a, b)).toBe(true);
  expect(areSimilarTitles(b, a)).toBe(true);
});

test.each([
  ['KCD Porto', 'KCD Lima'],
  ['KubeCon Europe', 'KubeCon India'],
  ['OTel in Practice', 'OTel Me'],
  ['KCD Porto', 'KCD Porto workshop for beginners'],
  ['Collector SIG', 'Java SIG'],
  ['', 'KCD Porto'],
])('%j and %j are of two', (a, b) => {
  expect(areSimilarTitles(a, b)).toBe(false);
  expect(areSimilarTitles(b, a)).toBe(false);
});

test.each([
  ['2027', '2027', true],
  ['2027', '2028', false],
  ['🎉', '🎈', false],
])('titles without distinctive words are the same only letter by letter: %j and %j', (a, b, isSame) => {
  expect(areSimilarTitles(a, b)).toBe(isSame);
});
