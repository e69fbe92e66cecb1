import fc from 'fast-check';
import { addDays, changeDays, ZONES, type OracleEvent } from './temporal-oracle.ts';

const CHANGE_DAYS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    [...changeDays(timeZone, 2027), ...(timeZone === 'Pacific/Apia' ? ['2011-12-30'] : [])],
  ]),
);

const pad = (value: number) => String(value).padStart(2, '0');

/** Times of day, often in the small hours, where clocks change. */
export const timeOfDay = fc
  .tuple(fc.oneof(fc.constantFrom(0, 1, 2, 3, 23), fc.integer({ min: 0, max: 23 })), fc.constantFrom(0, 1, 15, 30, 59))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);

/** Days of three years, often close to a change of clocks in the zone. */
export function dayIn(timeZone: string): fc.Arbitrary<string> {
  const anyDay = fc.integer({ min: 0, max: 1095 }).map((days) => addDays('2026-01-01', days));
  const changes = CHANGE_DAYS.get(timeZone) ?? [];
  if (changes.length === 0) return anyDay;
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 2 }))
    .map(([day, offset]) => addDays(day, offset));
  return fc.oneof(anyDay, nearChange);
}

export const timeZone = fc.constantFrom(...ZONES);

/** How many days before the event a CFP or registration opens and closes. */
const period = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([a, b]) => ({
  opens: Math.max(a, b),
  closes: Math.min(a, b),
}));

/** An all-day or timed event of one to five days, perhaps with a call for proposals and registration. */
export const event: fc.Arbitrary<OracleEvent> = timeZone.chain((zone) =>
  fc
    .record({
      startDate: dayIn(zone),
      days: fc.integer({ min: 0, max: 4 }),
      times: fc.option(fc.tuple(timeOfDay, timeOfDay), { nil: undefined }),
      cfp: fc.option(
        fc.tuple(period, fc.option(timeOfDay, { nil: undefined }), fc.option(timeZone, { nil: undefined })),
        { nil: undefined },
      ),
      registration: fc.option(fc.tuple(period, fc.boolean()), { nil: undefined }),
    })
    .map(({ startDate, days, times, cfp, registration }) => {
      const [startTime, endTime] = days === 0 ? (times?.toSorted() ?? []) : (times ?? []);
      return {
        title: 'An event',
        timeZone: zone,
        startDate,
        endDate: addDays(startDate, days),
        startTime,
        // A day's event that begins and ends in the same minute isn't one.
        endTime: days === 0 && startTime === endTime && endTime !== undefined ? '23:59' : endTime,
        ...(cfp !== undefined && {
          cfp: {
            url: 'https://example.org/cfp',
            opens: addDays(startDate, -cfp[0].opens - 1),
            closes: addDays(startDate, -cfp[0].closes),
            closesTime: cfp[1],
            timeZone: cfp[2],
          },
        }),
        ...(registration !== undefined && {
          registration: {
            url: 'https://example.org/register',
            opens: addDays(startDate, -registration[0].opens - 1),
            closes: registration[1] ? addDays(startDate, -registration[0].closes) : undefined,
          },
        }),
      };
    }),
);

/** Up to ten events whose titles distinguish them. */
export const events = fc
  .array(event, { minLength: 1, maxLength: 10 })
  .map((list) => list.map((one, index) => ({ ...one, title: `Event ${String(index)}` })));

/** An instant: by a boundary of the n-th event, or anywhere in its month. */
export const moment = fc.record({
  index: fc.nat({ max: 9 }),
  atEnd: fc.boolean(),
  offset: fc.oneof(
    fc.constantFrom(-1, 0, 1, -1000, 1000, -60_000, 60_000, -3_600_000, 3_600_000),
    fc.integer({ min: -30 * 86_400_000, max: 10 * 86_400_000 }),
  ),
});
export type Moment = typeof moment extends fc.Arbitrary<infer Value> ? Value : never;
