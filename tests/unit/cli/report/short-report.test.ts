import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { portoText, reportOn, type Texts } from './report-on.ts';

const short = (before: Texts, after: Texts) => reportOn(before, after, { isShort: true });

const series = (changes: unknown[], except?: string[]) =>
  makeEventText({
    title: 'Weekly call',
    type: 'kubecon',
    startDate: '2027-01-07',
    startTime: '17:00',
    endTime: '18:00',
    attendance: 'online',
    location: undefined,
    online: { url: 'https://example.org/call' },
    repeats: { rule: 'FREQ=WEEKLY;COUNT=8', changes, except },
  });

test('in a terminal an event takes a few lines', () => {
  const before = { '2027/kcd-porto': portoText(), '2027/gone': makeEventText({ startDate: '2027-08-01' }) };
  const after = {
    '2027/kcd-porto': portoText(
      { startDate: '2027-12-01', endDate: '2027-12-02', title: `KCD Porto ${'x'.repeat(60)}` },
      'New.\n',
    ),
    '2027/kcd-porto-autumn': portoText({
      title: 'Autumn',
      startDate: '2027-12-04',
      endDate: undefined,
      added: '2026-11-23',
    }),
    '2027/broken': makeEventText({ startDate: 'TBD' }),
  };
  expect(short(before, after)).toMatchInlineSnapshot(`
    "2 events added, 1 changed, 1 deleted; 1 error and 3 warnings in 3 event files.

    New: src/content/events/2027/broken.mdx

    Deleted: src/content/events/2027/gone.mdx

    New: src/content/events/2027/kcd-porto-autumn.mdx
      Autumn · KCD · 4 December 2027 · Porto, Portugal
      Of the same type, within a week of it: KCD Porto xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (2027/kcd-porto)

    Changed: src/content/events/2027/kcd-porto.mdx
      KCD Porto xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx · KCD · 1–2 December 2027 · Porto, Portugal
      title: KCD Porto 2027 → KCD Porto xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      startDate: 2027-11-18 → 2027-12-01
      endDate: 2027-11-19 → 2027-12-02
      The text has changed: +1 −1 lines.

    1 error and 3 warnings in 3 event files:

    src/content/events/2027/broken.mdx:4:12
        startDate: "TBD" says nothing. While only the month or year is announced, write 2027-03 or 2027.
        4 | startDate: TBD
          |            ^

    src/content/events/2027/gone.mdx:1:1
        Warning. The file is deleted: its URL no longer works, and nobody who planned to come sees why. If the event is cancelled, keep the file with status: cancelled; if another file describes the event now, add 2027/gone to the end of its formerIds.

    src/content/events/2027/kcd-porto.mdx:4:12
        Warning. startDate (2027-11-18 → 2027-12-01) and endDate (2027-11-19 → 2027-12-02) changed, but updated did not. Calendars rely on it: write today's date there; if it or added has that date already, write the instant, such as 2027-03-01T15:00:00Z.
        4 | startDate: 2027-12-01
          |            ^

    src/content/events/2027/kcd-porto.mdx:4:12
        Warning. startDate changed, and people who planned to come don't learn of it. Say it in news, which the page and feeds show, such as news: [{ on: 2027-03-01, text: Moved to May. }].
        4 | startDate: 2027-12-01
          |            ^

    npm run report -- --markdown prints all of it, as on a pull request.
    "
  `);
});

test('moved, cancelled and excluded dates of a series are shown, in short and in full', () => {
  const changes = [
    { date: '2027-01-14', status: 'cancelled', statusNote: 'Holidays.' },
    { date: '2027-01-21', startDate: '2027-01-22' },
    { date: '2027-01-28', startTime: '18:00', endTime: '19:00' },
  ];
  const after = { '2027/call': series(changes, ['2027-02-04']) };
  expect(short({}, after)).toMatchInlineSnapshot(`
    "1 event added; no problems.

    New: src/content/events/2027/call.mdx
      Weekly call · KubeCon · 7 January 2027, 17:00–18:00 CET · Online · Takes place every Thursday.
      14 January 2027, 17:00–18:00 CET: cancelled: Holidays.
      21 January 2027, 17:00–18:00 CET: moved to 22 January 2027, 17:00–18:00 CET
      28 January 2027, 17:00–18:00 CET: moved to 28 January 2027, 18:00–19:00 CET
      4 February 2027, 17:00–18:00 CET: doesn’t take place

    npm run report -- --markdown prints all of it, as on a pull request.
    "
  `);
  const full = reportOn({}, after);
  expect(full.slice(full.indexOf('Its dates that differ'), full.indexOf('<details>'))).toMatchInlineSnapshot(`
    "Its dates that differ:

    - 14 January 2027, 17:00–18:00 CET: cancelled: Holidays.
    - 21 January 2027, 17:00–18:00 CET: moved to 22 January 2027, 17:00–18:00 CET
    - 28 January 2027, 17:00–18:00 CET: moved to 28 January 2027, 18:00–19:00 CET
    - 4 February 2027, 17:00–18:00 CET: doesn’t take place

    "
  `);
  expect(reportOn({}, { '2027/call': series([]) })).not.toContain('Its dates that differ');
});

test('nine new events with all that a file can have fit on a few screens, without markup', () => {
  const ids = Array.from({ length: 9 }, (_, index) => `2027/event-${String(index)}`);
  const after = Object.fromEntries(
    ids.map((id, index) => [
      id,
      makeEventText({ title: `Gathering ${'abcdefghi'[index] ?? ''}`, startDate: `2027-0${String(index + 1)}-15` }),
    ]),
  );
  const report = short({}, after);
  expect(report.split('\n').length).toBeLessThan(40);
  expect(report).not.toMatch(/[<|`]|BEGIN:VEVENT/);
});

test('what an author writes moves no cursor', () => {
  expect(short({}, { '2027/a': makeEventText({ title: 'A \u200B\u001B[31m' }) })).not.toMatch(/[[\p{Cc}\p{Cf}]--\n]/v);
});
