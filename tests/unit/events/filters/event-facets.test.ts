import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../../../src/events/event-data.ts';
import { toFacets, toFacetsAt } from '../../../../src/events/filters/event-facets.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const WORDS = { texts: [], locale: 'en-GB' };

const ONLINE = { attendance: 'online', location: undefined, online: { platform: 'Zoom' } } as const;

test('an event is found by all that is said of it', () => {
  const event = makeEvent({
    title: 'Open day',
    summary: 'An open day for all.',
    startDate: '2027-03-31',
    endDate: '2027-04-01',
    location: { venue: 'EC1', city: 'Łódź', country: 'PL' },
    organizer: { name: 'CNCF' },
    tags: ['eBPF', 'open source'],
    sessions: [
      {
        title: 'Sampling',
        kind: 'talk',
        startsAt: '2027-03-31T09:00',
        endsAt: '2027-03-31T10:00',
        speakers: ['José Ångström'],
      },
    ],
  });
  const texts = ['Community Day', 'Łódź, Poland', 'Europe', 'Come with your *OTel* questions.'];
  expect(toFacets(event, { texts, locale: 'en-GB' }).words).toBe(
    'open day ec1 an for all cncf ebpf source sampling jose angstrom 2027 march april community lodz poland europe come with your otel questions opentelemetry',
  );
});

test('a session may have no speakers', () => {
  const session = { title: 'Panel', kind: 'panel', startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' } as const;
  const event = makeEvent({ title: 'A', summary: 'B', sessions: [session] });
  expect(toFacets(event, WORDS).words).toMatch(/^a .*b panel/);
});

test('of an event whose days aren’t known, no month is', () => {
  const words = (startDate: string) => toFacets(makeEvent({ startDate, endDate: undefined }), WORDS).words.split(' ');
  expect(words('2027')).toContain('2027');
  expect(words('2027')).not.toContain('january');
  expect(words('2027-05')).toContain('may');
});

test('a recurring event is found by each of its months', () => {
  const repeats = { rule: 'FREQ=MONTHLY;COUNT=3' };
  const { words } = toFacets(makeEvent({ startDate: '2026-12-15', endDate: undefined, repeats }), WORDS);
  expect(words).toContain('2026 december january 2027 february');
});

test('an online event is in no country, and found by its platform', () => {
  const facets = toFacets(makeEvent(ONLINE), WORDS);
  expect(facets).toMatchObject({ attendance: 'online', country: '', continent: '' });
  expect(facets.words).toContain('zoom');
});

test('a hybrid event is in its country', () => {
  const event = makeEvent({ attendance: 'hybrid', online: {}, location: { city: 'Mumbai', country: 'IN' } });
  expect(toFacets(event, WORDS)).toMatchObject({ attendance: 'hybrid', country: 'IN', continent: 'asia' });
});

test('facets at an instant have the months that are ahead', () => {
  const event = makeEvent({ type: 'kcd', startDate: '2027-01-31', endDate: '2027-02-01' });
  const facets = toFacets(event, WORDS);
  const at = (now: string) => toFacetsAt(facets, { event, status: 'scheduled', now: Date.parse(now) });
  expect(facets.eventType).toBe('kcd');
  expect(at('2027-01-15T00:00:00Z')).toMatchObject({ eventType: 'kcd', months: '2027-01 2027-02', cfp: '' });
  expect(at('2027-02-01T22:59:59.999Z').months).toBe('2027-02');
  expect(at('2027-02-01T23:00:00Z').months).toBe('');
});

describe('a call for proposals', () => {
  const cfp = { url: 'https://example.org/cfp', opens: '2026-12-01', closes: '2027-01-31' };
  const isOpenAt = (now: string, status: EventStatus = 'scheduled', changes = {}) => {
    const event = makeEvent({ cfp: { ...cfp, ...changes } });
    return toFacetsAt(toFacets(event, WORDS), { event, status, now: Date.parse(now) }).cfp === 'open';
  };

  test.each([
    ['2026-12-01T11:59:59.999Z', false],
    ['2026-12-01T12:00:00Z', true],
    ['2027-02-01T11:59:59.999Z', true],
    ['2027-02-01T12:00:00Z', false],
  ])('at %s is open: %s', (now, isOpen) => {
    expect(isOpenAt(now)).toBe(isOpen);
  });

  test.each([
    ['2027-01-31T18:29:59.999Z', true],
    ['2027-01-31T18:30:00Z', false],
  ])('in a zone of its own, at %s, is open: %s', (now, isOpen) => {
    expect(isOpenAt(now, 'scheduled', { timeZone: 'Asia/Kolkata' })).toBe(isOpen);
  });

  test('without a first day is open until it closes', () => {
    expect(isOpenAt('2020-01-01T00:00:00Z', 'scheduled', { opens: undefined })).toBe(true);
  });

  test('of a postponed event is open', () => {
    expect(isOpenAt('2027-01-15T00:00:00Z', 'postponed')).toBe(true);
  });

  test('of a cancelled event isn’t open', () => {
    expect(isOpenAt('2027-01-15T00:00:00Z', 'cancelled')).toBe(false);
  });

  test('that doesn’t exist isn’t open', () => {
    const event = makeEvent();
    expect(toFacetsAt(toFacets(event, WORDS), { event, status: 'scheduled', now: 0 }).cfp).toBe('');
  });
});
