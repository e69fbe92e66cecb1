import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../../../src/events/event-data.ts';
import { toFacets, toFacetsAt } from '../../../../src/events/filters/event-facets.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const ONLINE = { attendance: 'online', location: undefined, online: { platform: 'Zoom' } } as const;

test('the words of an event are those of its title, place, venue, summary, tags, sessions and speakers, each once', () => {
  const event = makeEvent({
    title: 'Open day',
    summary: 'An open day for all.',
    location: { venue: 'EC1', city: 'Łódź', country: 'PL' },
    tags: ['eBPF', 'open source'],
    sessions: [
      {
        title: 'Sampling',
        kind: 'talk',
        startsAt: '2027-03-15T09:00',
        endsAt: '2027-03-15T10:00',
        speakers: ['José Ångström'],
      },
    ],
  });
  expect(toFacets(event, 'Łódź, Poland').words).toBe(
    'open day lodz poland ec1 an for all ebpf source sampling jose angstrom',
  );
});

test('a session may have no speakers', () => {
  const session = { title: 'Panel', kind: 'panel', startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' } as const;
  const event = makeEvent({ title: 'A', summary: 'B', sessions: [session] });
  expect(toFacets(event, 'C').words).toBe('a c b panel');
});

test('an online event is in no country, and found by its platform', () => {
  const facets = toFacets(makeEvent(ONLINE), 'Online');
  expect(facets).toMatchObject({ attendance: 'online', country: '', continent: '' });
  expect(facets.words).toContain('zoom');
});

test('a hybrid event is in its country', () => {
  const event = makeEvent({ attendance: 'hybrid', online: {}, location: { city: 'Mumbai', country: 'IN' } });
  expect(toFacets(event, 'Mumbai, India')).toMatchObject({ attendance: 'hybrid', country: 'IN', continent: 'asia' });
});

test('facets at an instant have the months that are ahead', () => {
  const event = makeEvent({ type: 'kcd', startDate: '2027-01-31', endDate: '2027-02-01' });
  const facets = toFacets(event, 'Barcelona, Spain');
  const at = (now: string) => toFacetsAt(facets, { event, status: 'scheduled', now: Date.parse(now) });
  expect(facets.eventType).toBe('kcd');
  expect(at('2027-01-15T00:00:00Z')).toEqual({ ...facets, months: '2027-01 2027-02', cfp: '' });
  expect(at('2027-02-01T22:59:59.999Z').months).toBe('2027-02');
  expect(at('2027-02-01T23:00:00Z').months).toBe('');
});

describe('a call for proposals', () => {
  const cfp = { url: 'https://example.org/cfp', opens: '2026-12-01', closes: '2027-01-31' };
  const isOpenAt = (now: string, status: EventStatus = 'scheduled', changes = {}) => {
    const event = makeEvent({ cfp: { ...cfp, ...changes } });
    return toFacetsAt(toFacets(event, ''), { event, status, now: Date.parse(now) }).cfp === 'open';
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
    expect(toFacetsAt(toFacets(event, ''), { event, status: 'scheduled', now: 0 }).cfp).toBe('');
  });
});
