import { expect, test } from 'vitest';
import {
  toChosenSubscription,
  toSubscription,
  toSubscriptionLinks,
} from '../../../../src/outputs/calendar/to-subscription.ts';

test.each([
  [{}, 'events.ics', true],
  [{ type: ['kubecon', 'kcd'], country: ['ES'] }, 'events.ics?type=kcd&type=kubecon&country=ES', true],
  [{ attendance: ['online'], continent: ['asia'] }, 'events.ics?attendance=online&continent=asia', true],
  [{ q: ['x'], type: ['kcd'] }, 'events.ics?type=kcd', false],
  [{ from: ['2027-01'] }, 'events.ics', false],
  [{ cfp: ['open'] }, 'events.ics', false],
])('on the server, %j is the calendar %s, exactly: %s', (filter, path, isExact) => {
  expect(toSubscription(filter, false)).toMatchObject({ path: `/${path}`, isExact });
});

test.each([
  [{}, 'events.ics', true],
  [{ type: ['kcd'] }, 'types/kcd.ics', true],
  [{ type: ['kcd'], continent: ['asia'] }, 'types/kcd.ics', false],
  [{ type: ['kcd', 'kubecon'], continent: ['asia'] }, 'continents/asia.ics', false],
  [{ continent: ['asia'] }, 'continents/asia.ics', true],
  [{ country: ['ES'] }, 'events.ics', false],
])('in a static build, %j is the calendar %s, exactly: %s', (filter, path, isExact) => {
  expect(toSubscription(filter, true)).toMatchObject({ path: `/${path}`, isExact });
});

test.each([
  [{ type: ['kcd'] }, false, 'events.ics?type=kcd', true],
  [{ cfp: ['open'] }, false, 'cfps.ics', true],
  [{ cfp: ['open'], type: ['kcd'], country: ['ES'] }, false, 'cfps.ics?type=kcd&country=ES', true],
  [{ type: ['kcd'] }, true, 'types/kcd.ics', true],
  [{ cfp: ['open'] }, true, 'cfps.ics', true],
  [{ cfp: ['open'], type: ['kcd'] }, true, 'cfps.ics', false],
  [{ registration: ['open'] }, false, 'registrations.ics', true],
  [{ registration: ['open'], type: ['kcd'] }, false, 'registrations.ics?type=kcd', true],
  [{ registration: ['open'] }, true, 'registrations.ics', true],
  [{ registration: ['open'], continent: ['europe'] }, true, 'registrations.ics', false],
])('the choice %j (static: %s) is the calendar %s, exactly: %s', (filter, isStatic, path, isExact) => {
  expect(toChosenSubscription(filter, isStatic)).toMatchObject({ path: `/${path}`, isExact });
});

test('a calendar’s own query stays its own in the links of services', () => {
  const calendar = 'https://example.org/events.ics?type=kcd&country=ES';
  const { webcal, google, outlook, office365 } = toSubscriptionLinks(calendar, 'Events & more');
  expect(webcal).toBe('webcal://example.org/events.ics?type=kcd&country=ES');
  expect(new URL(google).searchParams.get('cid')).toBe(webcal);
  for (const link of [outlook, office365].map((href) => new URL(href).searchParams)) {
    expect([link.get('url'), link.get('name')]).toEqual([calendar, 'Events & more']);
  }
});
