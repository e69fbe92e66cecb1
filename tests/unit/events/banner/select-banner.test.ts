import { expect, test } from 'vitest';
import { nextBannerChange, selectBanner, type BannerSpan } from '../../../../src/events/banner/select-banner.ts';

const early = { name: 'early', from: 10, until: 50 };
const late = { name: 'late', from: 20, until: 90 };
const later = { name: 'later', from: 60, until: 90 };

test.each([
  [9, undefined, 10],
  [10, 'early', 20],
  [20, 'early', 50],
  [49, 'early', 50],
  [50, 'late', 60],
  [60, 'late', 90],
  [89, 'late', 90],
  [90, undefined, Infinity],
])('at %i the banner that is up and over first is shown: %s, and the next change is at %d', (now, name, next) => {
  expect([selectBanner([late, later, early], now)?.name, nextBannerChange([late, later, early], now)]).toEqual([
    name,
    next,
  ]);
});

test('an empty list has no banner, and nothing changes', () => {
  const none: BannerSpan[] = [];
  expect([selectBanner(none, 0), nextBannerChange(none, 0)]).toEqual([undefined, Infinity]);
});

test('the list stays in its order', () => {
  const banners = [late, early];
  selectBanner(banners, 30);
  expect(banners).toEqual([late, early]);
});
