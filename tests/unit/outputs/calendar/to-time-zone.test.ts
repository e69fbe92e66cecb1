import { tzOffset } from '@date-fns/tz/tzOffset';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toTimeZone } from '../../../../src/outputs/calendar/to-time-zone.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The offset (minutes) that ical.js, a parser of others, finds in the block for what clocks show at an instant. */
function readOffset(zone: ICAL.Timezone, instant: number, offset: number): number {
  const [date = '', time = ''] = new Date(instant + offset * MINUTE_MS).toISOString().split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const local = ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
  return local.utcOffset() / 60;
}

function readZone(timeZone: string, from: number, to: number): ICAL.Timezone {
  return new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(toTimeZone(timeZone, from, to)) as unknown[]) });
}

test.each(Intl.supportedValuesOf('timeZone'))('%s has its offsets in every week of fourteen years', (timeZone) => {
  const from = Date.UTC(2019, 0);
  const to = Date.UTC(2033, 0);
  const zone = readZone(timeZone, from, to);
  const wrong: string[] = [];
  for (let instant = from + 12 * HOUR_MS; instant < to; instant += 169 * HOUR_MS) {
    const offset = tzOffset(timeZone, new Date(instant));
    const isSure =
      tzOffset(timeZone, new Date(instant - 3 * HOUR_MS)) === tzOffset(timeZone, new Date(instant + 3 * HOUR_MS));
    if (isSure && readOffset(zone, instant, offset) !== offset) wrong.push(new Date(instant).toISOString());
  }
  expect(wrong).toEqual([]);
});

test('a zone that keeps its rule is written as the rule, which continues', () => {
  const [from, to] = [Date.UTC(2027, 2), Date.UTC(2027, 3)];
  expect(toTimeZone('Australia/Lord_Howe', from, to)).toMatchInlineSnapshot(`
    "BEGIN:VTIMEZONE
    TZID:Australia/Lord_Howe
    X-LIC-LOCATION:Australia/Lord_Howe
    BEGIN:DAYLIGHT
    DTSTART:20260101T000000
    TZOFFSETFROM:+1100
    TZOFFSETTO:+1100
    TZNAME:+1100
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20260405T020000
    RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
    TZOFFSETFROM:+1100
    TZOFFSETTO:+1030
    TZNAME:+1030
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20261004T020000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
    TZOFFSETFROM:+1030
    TZOFFSETTO:+1100
    TZNAME:+1100
    END:DAYLIGHT
    END:VTIMEZONE"
  `);
  const zone = readZone('Australia/Lord_Howe', from, to);
  expect([2027, 2040, 2060].map((year) => readOffset(zone, Date.UTC(year, 6), 630))).toEqual([630, 630, 630]);
  expect([2028, 2040, 2060].map((year) => readOffset(zone, Date.UTC(year, 0), 660))).toEqual([660, 660, 660]);
});

test('a zone without summer time has one offset', () => {
  expect(toTimeZone('Asia/Kolkata', Date.UTC(2027, 2), Date.UTC(2027, 3))).toMatchInlineSnapshot(`
    "BEGIN:VTIMEZONE
    TZID:Asia/Kolkata
    X-LIC-LOCATION:Asia/Kolkata
    BEGIN:STANDARD
    DTSTART:20260101T000000
    TZOFFSETFROM:+0530
    TZOFFSETTO:+0530
    TZNAME:+0530
    END:STANDARD
    END:VTIMEZONE"
  `);
});

test('a zone whose clocks follow the moon is written day by day', () => {
  expect(toTimeZone('Africa/Casablanca', Date.UTC(2022, 0), Date.UTC(2026, 0))).toMatchInlineSnapshot(`
    "BEGIN:VTIMEZONE
    TZID:Africa/Casablanca
    X-LIC-LOCATION:Africa/Casablanca
    BEGIN:DAYLIGHT
    DTSTART:20210101T000000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20210411T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20220327T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20230319T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20240310T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20250223T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20260215T030000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20260920T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:+0000
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20210516T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20220508T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20230423T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20240414T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20250406T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20260322T020000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:+0100
    END:DAYLIGHT
    END:VTIMEZONE"
  `);
});

test('a zone that has given up its rule isn’t said to keep it', () => {
  expect(toTimeZone('America/Mexico_City', Date.UTC(2021, 5), Date.UTC(2027, 0))).toMatchInlineSnapshot(`
    "BEGIN:VTIMEZONE
    TZID:America/Mexico_City
    X-LIC-LOCATION:America/Mexico_City
    BEGIN:STANDARD
    DTSTART:20200101T000000
    TZOFFSETFROM:-0600
    TZOFFSETTO:-0600
    TZNAME:-0600
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20200405T020000
    TZOFFSETFROM:-0600
    TZOFFSETTO:-0500
    TZNAME:-0500
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20210404T020000
    TZOFFSETFROM:-0600
    TZOFFSETTO:-0500
    TZNAME:-0500
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:20220403T020000
    TZOFFSETFROM:-0600
    TZOFFSETTO:-0500
    TZNAME:-0500
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20201025T020000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0600
    TZNAME:-0600
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20211031T020000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0600
    TZNAME:-0600
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20221030T020000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0600
    TZNAME:-0600
    END:STANDARD
    END:VTIMEZONE"
  `);
});
