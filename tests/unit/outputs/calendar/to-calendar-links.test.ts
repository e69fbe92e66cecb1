import { describe, expect, test } from 'vitest';
import { toCalendarLinks } from '../../../../src/outputs/calendar/to-calendar-links.ts';
import { en } from '../../../../src/strings/en.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

const SOURCE = { url: 'https://events.example.org/events/2027/x/', locale: 'en-GB', strings: en };
const TIMED = { startTime: '17:00', endTime: '18:30' };

function readLinks(...event: Parameters<typeof makeOccurrence>): Record<string, URLSearchParams> {
  const links = toCalendarLinks(makeOccurrence(...event), SOURCE);
  return Object.fromEntries(Object.entries(links).map(([service, href]) => [service, new URL(href).searchParams]));
}

describe('a link to a calendar on the web', () => {
  test.each([
    ['a day', {}, '20270315/20270316', ['2027-03-15', '2027-03-16'], ['20270315', null, 'allday']],
    [
      'days over a month’s end',
      { startDate: '2027-02-27', endDate: '2027-02-28' },
      '20270227/20270301',
      ['2027-02-27', '2027-03-01'],
      ['20270227T000000', '20270228T235900', null],
    ],
    [
      'hours after clocks went forward',
      { ...TIMED, startDate: '2027-03-28' },
      '20270328T150000Z/20270328T163000Z',
      ['2027-03-28T15:00:00Z', '2027-03-28T16:30:00Z'],
      ['20270328T150000Z', '20270328T163000Z', null],
    ],
    [
      'hours on Lord Howe Island',
      { ...TIMED, startDate: '2027-01-10', timeZone: 'Australia/Lord_Howe' },
      '20270110T060000Z/20270110T073000Z',
      ['2027-01-10T06:00:00Z', '2027-01-10T07:30:00Z'],
      ['20270110T060000Z', '20270110T073000Z', null],
    ],
  ])('has the times of %s', (_, event, google, microsoft, yahoo) => {
    const links = readLinks(event);
    expect(links.google?.get('dates')).toBe(google);
    for (const service of [links.outlook, links.office365]) {
      expect([service?.get('startdt'), service?.get('enddt')]).toEqual(microsoft);
      expect(service?.get('allday')).toBe('startTime' in event ? null : 'true');
    }
    expect(['st', 'et', 'dur'].map((name) => links.yahoo?.get(name))).toEqual(yahoo);
  });

  test('names the zone to the one that can show it', () => {
    expect(readLinks(TIMED).google?.get('ctz')).toBe('Europe/Madrid');
    expect(readLinks({}).google?.has('ctz')).toBe(false);
  });

  test('keeps whatever characters are in the title, the place and the page', () => {
    const title = 'Emoji 🎉 & commas, #1 + “more” 100 %';
    const location = { venue: 'Hall 8', city: 'Barcelona', country: 'ES' };
    const { google, outlook, yahoo } = readLinks({ title, attendance: 'in-person', location });
    expect([google?.get('text'), outlook?.get('subject'), yahoo?.get('title')]).toEqual([title, title, title]);
    expect([google?.get('location'), outlook?.get('location'), yahoo?.get('in_loc')]).toEqual(
      Array(3).fill('Hall 8, Barcelona, Spain'),
    );
    expect(google?.get('details')).toBe('An event for tests.\n\nhttps://events.example.org/events/2027/x/');
  });

  test('has no plus for a space, which some calendars would show', () => {
    const links = toCalendarLinks(makeOccurrence({ title: 'A + B' }), SOURCE);
    for (const link of Object.values(links)) expect(link).toMatch(/A%20%2B%20B/);
    expect(Object.values(links).join('')).not.toContain('+');
  });

  test('has the link to join, and says that it is postponed', () => {
    const online = { url: 'https://example.org/join' };
    const { google } = readLinks({ ...TIMED, attendance: 'online', online, status: 'postponed' });
    expect([google?.get('location'), google?.get('text')]).toEqual([online.url, 'Postponed: A test event']);
  });
});
