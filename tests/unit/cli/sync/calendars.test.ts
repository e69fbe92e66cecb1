import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../src/cli/sync/source-answer.ts';
import { ask, makeCalendar, makeEvents, playHost, says, whyNot } from './play-source.ts';

describe('calendars', () => {
  const serve = async (text: string, fields: Partial<Source> = {}) => {
    const { url } = await playHost(says(text, 'text/calendar'));
    return ask({ url, ...fields });
  };
  const SPAN = ['DTSTART;TZID=Europe/Madrid:20270315T180000', 'DTEND;TZID=Europe/Madrid:20270315T200000'];

  test('an event has its UID as key, and its own lines as excerpt', async () => {
    const { entries } = await serve(
      makeCalendar([
        'UID:1@example.org',
        ...SPAN,
        'SUMMARY:Meetup',
        'LOCATION:Fira\\, Barcelona\\, Spain',
        'DESCRIPTION:Passcode: 123456',
      ]),
    );
    expect(entries).toMatchObject([
      {
        key: '1@example.org',
        keyIsStable: true,
        values: {
          title: 'Meetup',
          startDate: '2027-03-15',
          startTime: '18:00',
          endTime: '20:00',
          timeZone: 'Europe/Madrid',
        },
        excerpt:
          'DTSTART;TZID=Europe/Madrid:20270315T180000 DTEND;TZID=Europe/Madrid:20270315T200000 SUMMARY:Meetup LOCATION:Fira\\, Barcelona\\, Spain',
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('123456');
  });

  test('instants are those of the place, or of the zone that the source has', async () => {
    const event = ['UID:1', 'DTSTART:20270311T020000Z', 'DTEND:20270311T040000Z', 'SUMMARY:Meetup'];
    const { entries } = await serve(makeCalendar(event), { timeZone: 'America/Los_Angeles' });
    expect(entries[0]?.values).toMatchObject({
      startDate: '2027-03-10',
      startTime: '18:00',
      timeZone: 'America/Los_Angeles',
    });
  });

  test('changes of single occurrences are part of their series, or events of their own', async () => {
    const change = (day: string) => [
      'UID:1',
      `RECURRENCE-ID:${day}T180000Z`,
      `DTSTART:${day}T190000Z`,
      `DTEND:${day}T200000Z`,
      'SUMMARY:Weekly',
    ];
    const series = [
      'UID:1',
      'DTSTART:20270304T180000Z',
      'DTEND:20270304T190000Z',
      'RRULE:FREQ=WEEKLY',
      'SUMMARY:Weekly',
    ];
    const zone = { timeZone: 'UTC' };
    const { entries: together } = await serve(makeCalendar(series, change('20270311')), zone);
    expect(together.map(({ key }) => key)).toEqual(['1']);
    expect(together[0]?.values.repeats?.changes).toHaveLength(1);
    const { entries: alone } = await serve(makeCalendar(change('20270311'), change('20270318')), zone);
    expect(alone.map(({ key, values }) => [key, values.startDate])).toEqual([
      ['1/20270311T180000Z', '2027-03-11'],
      ['1/20270318T180000Z', '2027-03-18'],
    ]);
  });

  test('an entry that can’t be read is there nevertheless', async () => {
    const { entries, count } = await serve(
      makeCalendar(['UID:1', 'SUMMARY:Meetup', 'DTSTART:nonsense'], ['UID:2', ...SPAN, 'SUMMARY:Other']),
    );
    expect([count, entries.map(({ key, title }) => `${key} ${title}`)]).toEqual([2, ['1 Meetup', '2 Other']]);
  });

  test.each([
    ['at its end', (text: string) => text.replace('END:VCALENDAR\r\n', '')],
    ['within an event', (text: string) => text.slice(0, text.length / 2)],
    ['between two', (text: string) => text.slice(0, text.indexOf('END:VEVENT') + 12)],
  ])('one that is cut off %s says nothing', async (_, cut) => {
    const { url } = await playHost(says(cut(makeEvents(4)), 'text/calendar'));
    expect(await whyNot({ url })).toBe("The calendar isn't complete: it ends before END:VCALENDAR.");
  });

  test('what is chosen by title and day is known, and the rest as well', async () => {
    const { entries } = await serve(
      makeCalendar(
        ['UID:1', ...SPAN, 'SUMMARY:OpenTelemetry office hours'],
        ['UID:2', ...SPAN, 'SUMMARY:OpenTelemetry meetup'],
        ['UID:3', ...SPAN, 'SUMMARY:Another meetup'],
        ['UID:4', 'DTSTART;VALUE=DATE:20300101', 'SUMMARY:OpenTelemetry in 2030'],
        ['UID:5', 'DTSTART;VALUE=DATE:20260101', 'SUMMARY:OpenTelemetry before'],
      ),
      { include: ['opentelemetry'], exclude: ['Office*hours'], window: { before: 30, after: 365 } },
    );
    expect(entries.map(({ key, isIncluded }) => [key, isIncluded])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
      ['4', false],
      ['5', false],
    ]);
  });
});
