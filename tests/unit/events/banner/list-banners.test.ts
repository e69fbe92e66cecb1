import { describe, expect, test } from 'vitest';
import { listBanners, selectBannersAhead } from '../../../../src/events/banner/list-banners.ts';
import { nextBannerChange, selectBanner } from '../../../../src/events/banner/select-banner.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at, iso } from '../instants.ts';

type Overrides = NonNullable<Parameters<typeof makeEvent>[0]>;

const HONOLULU: Overrides = {
  id: '2027/honolulu',
  timeZone: 'Pacific/Honolulu',
  startDate: '2027-05-10',
  endDate: '2027-05-11',
  banner: { from: '2027-05-03' },
};

/** The id and the first day of what is up, and the instant of the next change. */
function up(events: Overrides[], now: string) {
  const instant = at(now);
  const banners = listBanners(events.map(makeEvent), instant);
  const banner = selectBanner(banners, instant);
  const next = nextBannerChange(banners, instant);
  return {
    up: banner && `${banner.occurrence.event.id} ${banner.occurrence.startDate}`,
    next: next === Infinity ? 'never' : iso(next),
  };
}

test.each([
  ['the ms before its day begins in its zone', '2027-05-03T09:59:59.999Z', undefined, '2027-05-03T10:00:00.000Z'],
  ['as its day begins', '2027-05-03T10:00:00.000Z', '2027/honolulu 2027-05-10', '2027-05-12T10:00:00.000Z'],
  ['while it takes place', '2027-05-11T00:00:00.000Z', '2027/honolulu 2027-05-10', '2027-05-12T10:00:00.000Z'],
  ['in its last ms', '2027-05-12T09:59:59.999Z', '2027/honolulu 2027-05-10', '2027-05-12T10:00:00.000Z'],
  ['at its end', '2027-05-12T10:00:00.000Z', undefined, 'never'],
])('a banner %s', (_, now, expected, next) => {
  expect(up([HONOLULU], now)).toEqual({ up: expected, next });
});

describe('without a day, it is up from when the file was added', () => {
  test.each([
    ['a day, in the event’s zone', '2026-11-22', '2026-11-22T10:00:00Z'],
    ['an instant', '2026-11-22T14:30:00Z', '2026-11-22T14:30:00Z'],
  ])('%s', (_, added, from) => {
    const event = { ...HONOLULU, banner: {}, added };
    expect(up([event], iso(at(from) - 1))).toEqual({ up: undefined, next: iso(at(from)) });
    expect(up([event], from).up).toBe('2027/honolulu 2027-05-10');
  });
});

test('where only the month is known, it is up until that ends', () => {
  const june = { id: '2027/june', startDate: '2027-06', banner: { from: '2027-05-01' } };
  expect(up([june], '2027-06-30T21:59:59.999Z')).toEqual({
    up: '2027/june 2027-06',
    next: '2027-06-30T22:00:00.000Z',
  });
  expect(up([june], '2027-06-30T22:00:00Z').up).toBeUndefined();
});

test.each(['cancelled', 'postponed'] as const)('what is %s is not announced', (status) => {
  expect(up([{ ...HONOLULU, status }], '2027-05-10T12:00:00Z')).toEqual({ up: undefined, next: 'never' });
});

test('what has no banner is not announced', () => {
  expect(up([{ ...HONOLULU, banner: undefined }], '2027-05-10T12:00:00Z')).toEqual({ up: undefined, next: 'never' });
});

describe('a recurring event is announced by its next date that takes place', () => {
  const weekly = {
    id: '2027/weekly',
    startDate: '2027-03-01',
    banner: { from: '2027-02-20' },
    repeats: { rule: 'FREQ=WEEKLY;COUNT=4', changes: [{ date: '2027-03-08', status: 'cancelled' as const }] },
  };
  test.each([
    ['2027-03-01T22:59:59Z', '2027/weekly 2027-03-01', '2027-03-01T23:00:00.000Z'],
    ['2027-03-01T23:00:00Z', '2027/weekly 2027-03-15', '2027-03-15T23:00:00.000Z'],
    ['2027-03-22T22:59:59Z', '2027/weekly 2027-03-22', '2027-03-22T23:00:00.000Z'],
    ['2027-03-22T23:00:00Z', undefined, 'never'],
  ])('at %s', (now, expected, next) => {
    expect(up([weekly], now)).toEqual({ up: expected, next });
  });

  test('also after more cancelled dates than are looked at', () => {
    const changes = Array.from({ length: 12 }, (_, index) => ({
      date: `2027-03-${String(index + 1).padStart(2, '0')}`,
      status: 'cancelled' as const,
    }));
    expect(up([{ ...weekly, repeats: { rule: 'FREQ=DAILY', changes } }], '2027-02-20T12:00:00Z').up).toBe(
      '2027/weekly 2027-03-13',
    );
  });
});

test('of several banners the one that is over first is up, alone', () => {
  const longer = { ...HONOLULU, id: '2027/longer', endDate: '2027-05-20', banner: { from: '2027-01-01' } };
  expect(up([longer, HONOLULU], '2027-05-03T09:59:59Z').up).toBe('2027/longer 2027-05-10');
  expect(up([longer, HONOLULU], '2027-05-03T10:00:00Z').up).toBe('2027/honolulu 2027-05-10');
  expect(up([longer, HONOLULU], '2027-05-12T10:00:00Z').up).toBe('2027/longer 2027-05-10');
});

test('of several that are over at once, the one that starts first, then the first by title', () => {
  const same = { ...HONOLULU, id: '2027/a', title: 'A' };
  expect(up([HONOLULU, { ...same, title: 'Z' }], '2027-05-10T12:00:00Z').up).toContain('honolulu');
  expect(up([HONOLULU, same], '2027-05-10T12:00:00Z').up).toContain('2027/a');
  const longer = { ...HONOLULU, id: '2027/longer', startDate: '2027-05-09' };
  expect(up([same, longer], '2027-05-10T12:00:00Z').up).toContain('longer');
});

test('banners that come up within a week are known ahead, in order of start', () => {
  const events = [
    HONOLULU,
    { ...HONOLULU, id: '2027/hidden-by-it', endDate: '2027-05-30', banner: { from: '2027-05-05' } },
    { ...HONOLULU, id: '2027/first', startDate: '2027-04-30', endDate: '2027-04-30', banner: { from: '2027-04-01' } },
    { ...HONOLULU, id: '2027/later', startDate: '2027-08-01', endDate: '2027-08-01', banner: { from: '2027-05-08' } },
  ].map(makeEvent);
  const ahead = (now: string) =>
    selectBannersAhead(listBanners(events, at(now)), at(now)).map(({ occurrence }) => occurrence.event.id);
  expect(ahead('2027-04-30T12:00:00Z')).toEqual(['2027/first', '2027/honolulu']);
  expect(ahead('2027-05-06T12:00:00Z')).toEqual(['2027/honolulu', '2027/hidden-by-it']);
  expect(ahead('2027-08-03T12:00:00Z')).toEqual([]);
});
