import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.ts';

const URL = 'https://example.org/x';
const ONLINE = { attendance: 'online', location: undefined };

describe('the span of an event', () => {
  test.each([
    ['of one day', {}],
    ['of several days', { endDate: '2027-03-17' }],
    ['of a month', { startDate: '2027-03' }],
    ['of two months', { startDate: '2027-03', endDate: '2027-04' }],
    ['of hours', { startTime: '17:00', endTime: '18:00' }],
    ['past midnight', { startTime: '22:00', endTime: '01:00', endDate: '2027-03-16' }],
  ])('may be %s', (_, fields) => {
    expect(reportOf(fields)).toBe('');
  });

  test('does not end before it starts', () => {
    expect(reportOf({ endDate: '2027-03-14' })).toMatchInlineSnapshot(
      `"12:10 endDate: The event ends (2027-03-14) before it starts (2027-03-15). endDate is the last day of the event."`,
    );
    expect(reportOf({ startTime: '18:00', endTime: '17:00' })).toMatchInlineSnapshot(
      `"13:10 endTime: The event ends (17:00) before it starts (18:00). If it goes past midnight, add endDate."`,
    );
  });

  test('lasts some time', () => {
    expect(reportOf({ startTime: '18:00', endTime: '18:00' })).toMatchInlineSnapshot(
      `"13:10 endTime: The event ends when it starts (18:00). If it goes past midnight, add endDate."`,
    );
  });

  test('is as precise at its end as at its start', () => {
    expect(reportOf({ endDate: '2027-03' })).toMatchInlineSnapshot(
      `"12:10 endDate: "2027-03" isn't as precise as startDate "2027-03-15". Write both as a day, a month or a year."`,
    );
  });

  test('has two times or none', () => {
    expect(reportOf({ startTime: '17:00' })).toMatchInlineSnapshot(
      `"12:12 startTime: needs an endTime. Add it, or remove startTime to make the event all-day."`,
    );
    expect(reportOf({ endTime: '17:00' })).toMatchInlineSnapshot(
      `"12:10 endTime: needs a startTime. Add it, or remove endTime to make the event all-day."`,
    );
  });

  test('has times only when its day is known', () => {
    expect(reportOf({ startDate: '2027-03', startTime: '17:00', endTime: '18:00' })).toMatchInlineSnapshot(
      `"12:12 startTime: A time needs a day, and startDate is "2027-03". Write the day, or remove the times."`,
    );
  });
});

describe('a local time that clocks jump over', () => {
  test('is refused with the nearest that exist', () => {
    expect(reportOf({ startDate: '2027-03-28', startTime: '02:30', endTime: '04:00' })).toMatchInlineSnapshot(
      `"12:12 startTime: 02:30 doesn't exist on 2027-03-28 in Europe/Madrid: clocks jump from 01:59 to 03:00. Write 01:59 or earlier, or 03:00 or later."`,
    );
    expect(reportOf({ startDate: '2027-03-28', startTime: '01:00', endTime: '02:15' })).toMatchInlineSnapshot(
      `"13:10 endTime: 02:15 doesn't exist on 2027-03-28 in Europe/Madrid: clocks jump from 01:59 to 03:00. Write 01:59 or earlier, or 03:00 or later."`,
    );
  });

  test('is refused where clocks jump by half an hour', () => {
    const fields = { startDate: '2027-10-03', timeZone: 'Australia/Lord_Howe', startTime: '02:10', endTime: '03:00' };
    expect(reportOf(fields)).toMatchInlineSnapshot(
      `"12:12 startTime: 02:10 doesn't exist on 2027-10-03 in Australia/Lord_Howe: clocks jump from 01:59 to 02:30. Write 01:59 or earlier, or 02:30 or later."`,
    );
  });

  test('is refused as the last minute of a call for proposals', () => {
    const cfp = { url: URL, closes: '2026-03-29', closesTime: '02:30', timeZone: 'Europe/Madrid' };
    expect(reportOf({ cfp })).toContain('cfp.closesTime: ');
  });

  test('is refused in a session', () => {
    const session = { title: 'A talk', kind: 'talk', startsAt: '2027-03-28T02:15', endsAt: '2027-03-28T03:15' };
    expect(reportOf({ startDate: '2027-03-28', sessions: [session] })).toMatchInlineSnapshot(
      `"15:15 sessions[0].startsAt: 02:15 doesn't exist on 2027-03-28 in Europe/Madrid: clocks jump from 01:59 to 03:00. Write 01:59 or earlier, or 03:00 or later."`,
    );
  });

  test('is no error at the edges of the jump', () => {
    expect(reportOf({ startDate: '2027-03-28', startTime: '01:59', endTime: '03:00' })).toBe('');
  });
});

describe('a day that a place skipped', () => {
  const samoa = { timeZone: 'Pacific/Apia', startDate: '2011-12-30', added: '2011-11-22' };

  test('is refused', () => {
    expect(reportOf(samoa)).toMatchInlineSnapshot(
      `"4:12 startDate: 2011-12-30 doesn't exist in Pacific/Apia, which skipped that day. Write the day before or after."`,
    );
  });

  test('is refused as last day', () => {
    expect(reportOf({ ...samoa, startDate: '2011-12-29', endDate: '2011-12-30' })).toContain('endDate: ');
  });

  test('is reported once, not for each of its times', () => {
    expect(reportOf({ ...samoa, startTime: '10:00', endTime: '11:00' }).split('\n')).toHaveLength(1);
  });
});

test('a status note needs a status that it explains', () => {
  expect(reportOf({ statusNote: 'The venue burnt down.' })).toMatchInlineSnapshot(
    `"12:13 statusNote: is only shown for an event that is postponed or cancelled. Set status, or remove statusNote."`,
  );
  expect(reportOf({ status: 'cancelled', statusNote: 'The venue burnt down.' })).toBe('');
});

describe('a deadline', () => {
  test('is not after the event', () => {
    expect(reportOf({ cfp: { url: URL, closes: '2027-03-16' } })).toMatchInlineSnapshot(
      `"14:11 cfp.closes: The call for proposals closes on 2027-03-16, after the event, which ends on 2027-03-15. Correct one of them."`,
    );
    expect(reportOf({ registration: { url: URL, closes: '2027-03-16' } })).toMatchInlineSnapshot(
      `"14:11 registration.closes: Registration closes on 2027-03-16, after the event, which ends on 2027-03-15. Correct one of them."`,
    );
  });

  test('may be on the last day of what is announced', () => {
    expect(reportOf({ startDate: '2027-03', cfp: { url: URL, closes: '2027-03-31' } })).toBe('');
  });

  test('is not before its opening', () => {
    const fields = {
      cfp: { url: URL, opens: '2027-02-02', closes: '2027-02-01' },
      registration: { url: URL, opens: '2027-02-02', closes: '2027-02-01' },
    };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "14:10 cfp.opens: The call for proposals opens on 2027-02-02, after it closes on 2027-02-01. Correct one of them.
      18:10 registration.opens: Registration opens on 2027-02-02, after it closes on 2027-02-01. Correct one of them."
    `);
  });

  test('may be on the day of its opening', () => {
    expect(reportOf({ cfp: { url: URL, opens: '2027-02-01', closes: '2027-02-01' } })).toBe('');
  });

  test('of registration does not open after the event', () => {
    expect(reportOf({ registration: { url: URL, opens: '2028-01-01' } })).toContain('registration.opens: ');
  });

  test('of a recurring event may be after its first occurrence', () => {
    const fields = { repeats: { rule: 'FREQ=WEEKLY' }, registration: { url: URL, closes: '2027-06-01' } };
    expect(reportOf(fields)).toBe('');
  });
});

describe('a session', () => {
  const reportOfSession = (startsAt: string, endsAt: string, fields: Record<string, unknown> = {}) =>
    reportOf({ sessions: [{ title: 'A talk', kind: 'talk', startsAt, endsAt }], ...fields });

  test('does not end before it starts', () => {
    expect(reportOfSession('2027-03-15T11:00', '2027-03-15T11:00')).toMatchInlineSnapshot(
      `"16:13 sessions[0].endsAt: The session ends when it starts (11:00). Correct one of them."`,
    );
  });

  test('is inside the event', () => {
    expect(reportOfSession('2027-03-15T23:00', '2027-03-16T01:00')).toMatchInlineSnapshot(
      `"16:13 sessions[0].endsAt: The session ends on 2027-03-16, but the event is on 2027-03-15 only."`,
    );
  });

  test('that is outside as a whole is reported once', () => {
    expect(reportOfSession('2027-03-16T11:00', '2027-03-16T12:00').split('\n')).toHaveLength(1);
  });

  test('needs an event whose days are known', () => {
    expect(reportOfSession('2027-03-15T11:00', '2027-03-15T12:00', { startDate: '2027-03' })).toMatchInlineSnapshot(
      `"13:3 sessions: Sessions need an event whose days are known, and startDate is "2027-03"."`,
    );
  });

  test('may be on any day of the event', () => {
    expect(reportOfSession('2027-03-17T11:00', '2027-03-17T12:00', { endDate: '2027-03-17' })).toBe('');
  });
});

test('a place on the map needs both of its numbers', () => {
  expect(reportOf({ location: { city: 'Barcelona', country: 'ES', latitude: 41.39 } })).toMatchInlineSnapshot(
    `"10:13 location.latitude: Coordinates need both numbers, but longitude is missing. Add it, or remove the other."`,
  );
  expect(reportOf({ location: { city: 'Barcelona', country: 'ES', longitude: 2.17 } })).toMatchInlineSnapshot(
    `"10:14 location.longitude: Coordinates need both numbers, but latitude is missing. Add it, or remove the other."`,
  );
});

test('an online event has a URL to join, or says why not', () => {
  expect(reportOf({ ...ONLINE, online: { platform: 'Zoom' } })).toMatchInlineSnapshot(
    `"10:3 online: has neither a url nor a note. Add the url to join, or a note such as: The link is published a week before."`,
  );
  expect(reportOf({ ...ONLINE, online: {} })).toMatchInlineSnapshot(
    `"9:9 online: has neither a url nor a note. Add the url to join, or a note such as: The link is published a week before."`,
  );
  expect(reportOf({ ...ONLINE, online: { note: 'The link comes by mail.' } })).toBe('');
});

test('a file is not updated before it is added', () => {
  expect(reportOf({ updated: '2026-11-21' })).toMatchInlineSnapshot(
    `"12:10 updated: The file was updated (2026-11-21) before it was added (2026-11-22). Correct one of them."`,
  );
  expect(reportOf({ updated: '2026-11-22' })).toBe('');
});
