import { expect, test } from 'vitest';
import { readFixture } from './read-fixture.ts';

test('a page of Open Community Groups is read; its year is that of the calendar', () => {
  expect(readFixture('groups.html')).toMatchInlineSnapshot(`
    {
      "body": "Bring a laptop and **questions**.",
      "fields": {
        "attendance": "in-person",
        "endTime": "20:30",
        "location": {
          "address": "Rua Nova 1",
          "city": "Porto",
          "country": "PT",
          "venue": "Example Hall",
        },
        "organizer": {
          "name": "Cloud Native Porto",
          "url": "https://groups.example.org/cloud/group/porto",
        },
        "startDate": "2027-01-01",
        "startTime": "18:00",
        "summary": "An evening about traces.",
        "title": "Tracing evening",
        "url": "https://groups.example.org/cloud/group/porto/event/tracing-evening",
      },
      "remarks": [
        "It has a call for speakers without an address of its own, which was left out.",
        "It is in person, so the address at which one could join online was left out.",
      ],
    }
  `);
});

test('a page of Bevy is read: its data say in which zone the instants of its JSON-LD are', () => {
  expect(readFixture('bevy.html')).toMatchInlineSnapshot(`
    {
      "body": "We eat, and talk about _metrics_.",
      "fields": {
        "attendance": "in-person",
        "endTime": "14:00",
        "location": {
          "address": "1 Example St",
          "city": "New York",
          "country": "US",
          "venue": "Example Loft",
        },
        "organizer": {
          "name": "Example New York",
          "url": "https://community.example.org/example-new-york/",
        },
        "startDate": "2027-05-20",
        "startTime": "12:00",
        "timeZone": "America/New_York",
        "title": "Metrics lunch",
        "url": "https://community.example.org/events/details/example-presents-metrics-lunch/",
      },
      "remarks": [],
    }
  `);
});

test('an entry of Sched is read', () => {
  expect(readFixture('sched.html')).toMatchInlineSnapshot(`
    {
      "body": "Meet those who maintain it.

    Everyone is welcome.",
      "fields": {
        "endTime": "12:30",
        "startDate": "2027-03-16",
        "startTime": "11:00",
        "title": "OpenTelemetry project meeting",
        "url": "https://example2027.sched.com/event/1AbCd/opentelemetry-project-meeting",
      },
      "remarks": [
        "It names a place, which was left out: "Room 5, Level 1".",
      ],
    }
  `);
});
