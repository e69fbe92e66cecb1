import { expect, test } from 'vitest';
import { describeImage, toEventImage } from '../../../src/social-images/social-image.ts';
import type { EventData } from '../../../src/events/event-data.ts';
import { en } from '../../../src/strings/en.ts';
import { makeEvent } from '../../fixtures/make-event.ts';

const TYPE = { id: 'kubecon', label: 'KubeCon', plural: 'KubeCons', order: 1, color: 'indigo', summary: '' } as const;

function imageOf(fields: Partial<EventData> = {}) {
  return toEventImage(makeEvent(fields), TYPE, { siteName: 'Events', strings: en, locale: 'en-GB' });
}

const ONLINE: Partial<EventData> = { attendance: 'online', location: undefined, online: {} } as Partial<EventData>;
const THURSDAYS: Partial<EventData> = {
  ...ONLINE,
  startDate: '2027-01-14',
  startTime: '17:00',
  endTime: '18:00',
  repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' },
};

test('an image shows what the event’s page says', () => {
  expect(imageOf({ endDate: '2027-03-18', status: 'cancelled' })).toEqual({
    siteName: 'Events',
    label: 'KubeCon',
    color: 'indigo',
    badge: { kind: 'cancelled', text: 'Cancelled' },
    title: 'A test event',
    when: '15–18 March 2027',
    where: 'Barcelona, Spain',
  });
});

test.each<[string, Partial<EventData>, string]>([
  ['a day', {}, 'A test event · 15 March 2027 · Barcelona, Spain · KubeCon'],
  ['a month', { startDate: '2027-06' }, 'A test event · June 2027 · Barcelona, Spain · KubeCon'],
  [
    'hours',
    { ...ONLINE, startTime: '17:00', endTime: '18:00' },
    'A test event · 15 March 2027, 17:00–18:00 CET · Online · KubeCon',
  ],
  ['a recurring event', THURSDAYS, 'A test event · Every second Thursday · Online · KubeCon'],
  ['postponed', { status: 'postponed' }, 'Postponed · A test event · 15 March 2027 · Barcelona, Spain · KubeCon'],
])('the image of %s says it in words', (_, fields, words) => {
  expect(describeImage(imageOf(fields))).toBe(words);
});
