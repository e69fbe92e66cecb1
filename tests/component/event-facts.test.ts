import { describe, expect, test } from 'vitest';
import EventActions from '../../src/components/event/EventActions.astro';
import EventFacts from '../../src/components/event/EventFacts.astro';
import EventNotice from '../../src/components/event/EventNotice.astro';
import { makeOccurrence } from '../fixtures/make-event.ts';
import { readText, render } from './render.ts';

const BEFORE = '2027-01-01T00:00:00Z';
const DURING = '2027-03-15T12:00:00Z';
const AFTER = '2027-03-16T12:00:00Z';

type Overrides = Parameters<typeof makeOccurrence>[0];

async function readFacts(overrides: Overrides = {}, now = BEFORE): Promise<string> {
  return readText(await render(EventFacts, { occurrence: makeOccurrence(overrides) }, now));
}

async function readActions(overrides: Overrides = {}, now = BEFORE): Promise<string> {
  return readText(await render(EventActions, { occurrence: makeOccurrence(overrides) }, now));
}

async function readNotice(overrides: Overrides, now: string): Promise<string> {
  return readText(await render(EventNotice, { occurrence: makeOccurrence(overrides) }, now));
}

describe('what an event’s page says of taking part', () => {
  test('the dates have their weekday and zone', async () => {
    expect(await readFacts({ startTime: '17:00', endTime: '18:00' })).toContain('15 March 2027, 17:00 – 18:00 CET');
    expect(await readFacts({ endDate: '2027-03-17' })).toContain('Monday – Wednesday');
    expect(await readFacts({ startDate: '2027-03' })).toContain('The exact days are not announced yet.');
  });

  test('the page says where the event is, or how to join it', async () => {
    const location = { venue: 'Fira', address: 'Gran Via 1', city: 'Barcelona', country: 'ES' };
    expect(await readFacts({ attendance: 'in-person', location })).toContain(
      'Fira Gran Via 1 Barcelona, Spain Map: OpenStreetMap Map app',
    );
    const online = { attendance: 'online', online: { url: 'https://example.org/join', platform: 'Zoom' } } as const;
    expect(await readFacts(online)).toContain('Online Zoom');
    const nameless = { attendance: 'online', online: { url: 'https://www.example.org/join' } } as const;
    expect(await readFacts(nameless)).toContain('Online example.org');
  });

  test('a map is searched for the venue with its address, near the coordinates where they are known', async () => {
    const location = { venue: 'Fira & Co', address: 'Gran Via 1', city: 'Barcelona', country: 'ES' };
    const read = (overrides: object) => render(EventFacts, { occurrence: makeOccurrence(overrides) }, BEFORE);
    const query = 'Fira%20%26%20Co%2C%20Gran%20Via%201%2C%20Barcelona%2C%20Spain';
    const html = await read({ location });
    expect(html).toContain(`href="https://www.openstreetmap.org/search?query=${query}"`);
    expect(html).toContain(`href="geo:0,0?q=${query}"`);
    expect(await read({ location: { ...location, latitude: 41.39, longitude: 2.17 } })).toContain(
      `href="geo:41.39,2.17?q=${query}"`,
    );
    expect(await read({ location: { city: 'Barcelona', country: 'ES' } })).not.toContain('geo:');
  });
});

describe('what a reader can do about an event', () => {
  test('one joins an online event from a quarter of an hour before it starts until it ends', async () => {
    const online = {
      attendance: 'online',
      online: { url: 'https://example.org/join', platform: 'Zoom' },
      startTime: '17:00',
      endTime: '18:00',
    } as const;
    expect(await readActions(online, '2027-03-15T15:44:59Z')).not.toContain('Join');
    expect(await readActions(online, '2027-03-15T15:45:00Z')).toContain('Join on Zoom');
    expect(await readActions(online, '2027-03-15T16:59:59Z')).toContain('Join on Zoom');
    expect(await readActions(online, '2027-03-15T17:00:00Z')).toBe('');
    expect(await readActions({ ...online, status: 'cancelled' }, '2027-03-15T16:00:00Z')).not.toContain('Join');
  });

  test('a registration that nobody knows of isn’t announced yet', async () => {
    expect(await readActions()).toContain('Registration Not announced yet.');
    expect(await readActions({}, AFTER)).toBe('');
    expect(await readActions({ status: 'cancelled' })).not.toContain('Registration');
  });

  test('what one can do goes when the event is over, also in an open page', async () => {
    const html = await render(EventActions, { occurrence: makeOccurrence() }, BEFORE);
    expect(html).toMatch(/data-upcoming[^>]*>\s*<div [^>]*data-ends="2027-03-15T23:00:00Z"/);
  });

  test('registration is shown while one can register', async () => {
    const registration = { url: 'https://example.org/', opens: '2027-02-01', closes: '2027-03-10', free: true };
    expect(await readActions({ registration }, BEFORE)).toContain('Opens on 1 February 2027 (CET).');
    expect(await readActions({ registration }, BEFORE)).not.toContain('Register ');
    expect(await readActions({ registration }, '2027-02-01T00:00:00Z')).toContain(
      'Register Until 10 March 2027 (CET). Free of charge.',
    );
    expect(await readActions({ registration }, '2027-03-11T00:00:00Z')).toContain(
      'Closed since the end of 10 March 2027 (CET).',
    );
    expect(await readActions({ registration }, AFTER)).not.toContain('Registration');
    expect(await readActions({ registration, status: 'cancelled' }, '2027-02-02T00:00:00Z')).not.toContain(
      'Registration',
    );
  });

  test('the call for proposals has the zone of its deadline', async () => {
    const cfp = { url: 'https://example.org/', closes: '2027-01-31', closesTime: '23:59', timeZone: 'Europe/Madrid' };
    expect(await readActions({ cfp })).toContain('Submit a talk Open until 31 January 2027, 23:59 CET.');
    expect(await readActions({ cfp }, '2027-01-31T23:00:00Z')).toContain('Closed since 31 January 2027, 23:59 CET.');
  });

  test('the next dates of a recurring event include those that are cancelled', async () => {
    const repeats = {
      rule: 'FREQ=WEEKLY;INTERVAL=2',
      except: ['2027-04-12'],
      changes: [{ date: '2027-03-29', status: 'cancelled', statusNote: 'The hosts are away.' } as const],
    };
    const text = await readFacts({ repeats });
    expect(text).toContain('Takes place every second Monday.');
    expect(text).toContain('Next dates 15 March 2027 29 March 2027 Cancelled The hosts are away. 26 April 2027');
  });
});

describe('what an event’s page says first', () => {
  test.each([
    ['nothing before it', {}, BEFORE, ''],
    ['that it is happening', {}, DURING, 'This event is happening now.'],
    ['that it is over', {}, AFTER, 'This event is over. We know of no recordings.'],
    [
      'that there are recordings',
      { recordings: [{ label: 'Talks', url: 'https://example.org/' }] },
      AFTER,
      'This event is over. Recordings are below.',
    ],
    [
      'that it is cancelled',
      { status: 'cancelled', statusNote: 'No venue.' },
      DURING,
      'This event is cancelled. No venue.',
    ],
    [
      'that it is postponed',
      { status: 'postponed' },
      BEFORE,
      'This event is postponed. The dates below are the ones it was announced for.',
    ],
  ] as const)('%s', async (_, overrides, now, text) => {
    expect(await readNotice(overrides as unknown as Overrides, now)).toBe(text);
  });
});
