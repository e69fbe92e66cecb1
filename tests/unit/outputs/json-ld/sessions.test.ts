import { describe, expect, test } from 'vitest';
import { describeEvent } from './describe-event.ts';

describe('the sessions of an event', () => {
  const talk = {
    title: 'Project update',
    kind: 'talk',
    startsAt: '2027-03-15T11:00',
    endsAt: '2027-03-15T11:30',
    room: 'Hall 1',
    speakers: ['Ada Lovelace', 'Grace Hopper'],
    url: 'https://example.org/talk',
  } as const;
  const sessions = [{ ...talk, speakers: [...talk.speakers] }];

  test('are events in it, in a room of its place', () => {
    expect(describeEvent({ sessions }).subEvent).toMatchInlineSnapshot(`
      [
        {
          "@id": "https://events.example.org/events/2027/a-test-event/#session-project-update",
          "@type": "Event",
          "endDate": "2027-03-15T11:30:00+01:00",
          "location": {
            "@type": "Place",
            "address": {
              "@id": "https://events.example.org/events/2027/a-test-event/#address",
            },
            "containedInPlace": {
              "@id": "https://events.example.org/events/2027/a-test-event/#place",
            },
            "name": "Hall 1",
          },
          "name": "Project update",
          "performer": [
            {
              "@type": "Person",
              "name": "Ada Lovelace",
            },
            {
              "@type": "Person",
              "name": "Grace Hopper",
            },
          ],
          "startDate": "2027-03-15T11:00:00+01:00",
          "url": "https://example.org/talk",
        },
      ]
    `);
  });

  test('have no room in what is only online', () => {
    expect(describeEvent({ attendance: 'online', online: {}, sessions }).subEvent).toMatchObject([
      { location: [{ '@id': 'https://events.example.org/events/2027/a-test-event/#online' }] },
    ]);
  });

  test.each([
    ['cancelled', { eventStatus: 'https://schema.org/EventCancelled', startDate: '2027-03-15T11:00:00+01:00' }],
    ['postponed', { eventStatus: 'https://schema.org/EventPostponed', startDate: '2027-03-15T11:00:00+01:00' }],
  ] as const)('are %s with it', (status, expected) => {
    expect(describeEvent({ status, sessions }).subEvent).toEqual([expect.objectContaining(expected)]);
  });

  test('are cancelled one by one', () => {
    expect(describeEvent({ sessions: [{ ...talk, speakers: [], status: 'cancelled' }] }).subEvent).toMatchObject([
      { eventStatus: 'https://schema.org/EventCancelled', startDate: '2027-03-15T11:00:00+01:00' },
    ]);
  });

  test('say where they can be watched', () => {
    const recording = 'https://example.org/watch';
    expect(describeEvent({ sessions: [{ ...talk, speakers: [], recording }] }).subEvent).toMatchObject([
      { recordedIn: { '@type': 'CreativeWork', url: recording } },
    ]);
  });
});
