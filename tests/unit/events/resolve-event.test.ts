import { describe, expect, test } from 'vitest';
import type { CfpData, RegistrationData, SessionData } from '../../../src/events/event-data.ts';
import { ANYWHERE_ON_EARTH, resolveEvent } from '../../../src/events/resolve-event.ts';
import { makeEvent, makeEventData } from '../../fixtures/make-event.ts';
import { at, iso } from './instants.ts';

const CFP_URL = 'https://example.org/cfp';

function closingOf(cfp: Partial<CfpData>): string {
  const event = makeEvent({ cfp: { url: CFP_URL, closes: '2027-01-31', ...cfp } });
  return iso(event.cfps[0]?.closesAt ?? Number.NaN);
}

test('an event keeps its id and data and has its instants', () => {
  const data = makeEventData({ startDate: '2027-03-15', endDate: '2027-03-18' });
  expect(resolveEvent('2027/kubecon-eu', data)).toEqual({
    id: '2027/kubecon-eu',
    data,
    cfps: [],
    precision: 'day',
    startsAt: at('2027-03-14T23:00:00Z'),
    endsAt: at('2027-03-18T23:00:00Z'),
    sessions: [],
  });
});

test('without an endDate it ends on its first day', () => {
  expect(iso(makeEvent({ startDate: '2027-03-15' }).endsAt)).toBe('2027-03-15T23:00:00.000Z');
});

test('without an endDate a month ends with its last day', () => {
  const { endsAt, precision } = makeEvent({ startDate: '2027-03' });
  expect([iso(endsAt), precision]).toEqual(['2027-03-31T22:00:00.000Z', 'month']);
});

describe('a call for proposals', () => {
  test('is open to the end of its last day anywhere on Earth', () => {
    expect(closingOf({})).toBe('2027-02-01T12:00:00.000Z');
  });

  test('says that its day is anywhere on Earth, UTC−12', () => {
    const event = makeEvent({ cfp: { url: CFP_URL, closes: '2027-01-31' } });
    expect([event.cfps[0]?.timeZone, ANYWHERE_ON_EARTH]).toEqual(['Etc/GMT+12', 'Etc/GMT+12']);
  });

  test.each([
    ['its own zone', { timeZone: 'Europe/Madrid' }, '2027-01-31T23:00:00.000Z'],
    ['the first zone of all', { timeZone: 'Pacific/Kiritimati' }, '2027-01-31T10:00:00.000Z'],
    ['a zone without the next midnight', { closes: '2027-03-27', timeZone: 'Asia/Beirut' }, '2027-03-27T22:00:00.000Z'],
    ['a day of 23 hours', { closes: '2027-03-28', timeZone: 'Europe/Madrid' }, '2027-03-28T22:00:00.000Z'],
    ['a time, that minute included', { closesTime: '23:59', timeZone: 'Europe/Madrid' }, '2027-01-31T23:00:00.000Z'],
    ['a time at noon', { closesTime: '12:00', timeZone: 'Europe/Madrid' }, '2027-01-31T11:01:00.000Z'],
    ['a time anywhere on Earth', { closesTime: '23:59' }, '2027-02-01T12:00:00.000Z'],
    ['midnight at the start of its day', { closesTime: '00:00' }, '2027-01-31T12:01:00.000Z'],
  ])('closes in %s', (_, cfp, expected) => {
    expect(closingOf(cfp)).toBe(expected);
  });

  test('opens with its first day in the same zone', () => {
    const cfp = { url: CFP_URL, opens: '2026-12-01', closes: '2027-01-31', closesTime: '18:00' };
    const [resolved] = makeEvent({ cfp }).cfps;
    expect(resolved).toEqual({
      ...cfp,
      timeZone: 'Etc/GMT+12',
      opensAt: at('2026-12-01T12:00:00Z'),
      closesAt: at('2027-02-01T06:01:00Z'),
    });
  });

  test('that says no first day has no opensAt', () => {
    expect(makeEvent({ cfp: { url: CFP_URL, closes: '2027-01-31' } }).cfps[0]).not.toHaveProperty('opensAt');
  });
});

describe('a registration', () => {
  const url = 'https://example.org/register';
  const resolve = (registration: Partial<RegistrationData>) =>
    makeEvent({ startDate: '2027-03-15', endDate: '2027-03-18', registration: { url, ...registration } }).registration;

  test('has its days in the zone of the event, both included', () => {
    expect(resolve({ opens: '2027-01-01', closes: '2027-03-10', free: true })).toEqual({
      url,
      opens: '2027-01-01',
      closes: '2027-03-10',
      free: true,
      timeZone: 'Europe/Madrid',
      opensAt: at('2026-12-31T23:00:00Z'),
      closesAt: at('2027-03-10T23:00:00Z'),
    });
  });

  test('without a last day is open until the event is over', () => {
    expect(iso(resolve({})?.closesAt ?? Number.NaN)).toBe('2027-03-18T23:00:00.000Z');
  });

  test('of a recurring event is open until its last occurrence is over', () => {
    const event = makeEvent({
      startDate: '2027-01-07',
      repeats: { rule: 'FREQ=WEEKLY;COUNT=3' },
      registration: { url },
    });
    expect(iso(event.registration?.closesAt ?? Number.NaN)).toBe('2027-01-21T23:00:00.000Z');
  });
});

describe('a recurring event', () => {
  test('starts with its first occurrence and ends with its last', () => {
    const event = makeEvent({ startDate: '2027-01-07', repeats: { rule: 'FREQ=WEEKLY;COUNT=3' } });
    expect([iso(event.startsAt), iso(event.endsAt)]).toEqual(['2027-01-06T23:00:00.000Z', '2027-01-21T23:00:00.000Z']);
  });

  test('without an end ends never', () => {
    expect(makeEvent({ repeats: { rule: 'FREQ=WEEKLY' } }).endsAt).toBe(Infinity);
  });
});

test('sessions are in order of start, then end, in the zone of the event', () => {
  const session = (title: string, startsAt: string, endsAt: string): SessionData => ({
    title,
    kind: 'talk',
    startsAt,
    endsAt,
  });
  const { sessions } = makeEvent({
    timeZone: 'Asia/Kathmandu',
    sessions: [
      session('Last', '2027-03-15T14:00', '2027-03-15T14:30'),
      session('Long', '2027-03-15T09:00', '2027-03-15T12:00'),
      { ...session('Short', '2027-03-15T09:00', '2027-03-15T09:30'), room: 'Hall 1', speakers: ['Ada Lovelace'] },
    ],
  });
  expect(sessions.map(({ title }) => title)).toEqual(['Short', 'Long', 'Last']);
  expect(sessions[0]).toEqual({
    id: 'short',
    status: 'scheduled',
    title: 'Short',
    kind: 'talk',
    startsAt: at('2027-03-15T03:15:00Z'),
    endsAt: at('2027-03-15T03:45:00Z'),
    startLocal: '2027-03-15T09:00',
    endLocal: '2027-03-15T09:30',
    room: 'Hall 1',
    speakers: ['Ada Lovelace'],
    url: undefined,
  });
  expect(sessions[1]?.speakers).toEqual([]);
});

test('the data are left as they were', () => {
  const data = makeEventData({
    sessions: [
      { title: 'Later', kind: 'talk', startsAt: '2027-03-15T10:00', endsAt: '2027-03-15T11:00' },
      { title: 'Earlier', kind: 'talk', startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' },
    ],
  });
  const before = structuredClone(data);
  resolveEvent('2027/a-test-event', data);
  expect(data).toEqual(before);
});
