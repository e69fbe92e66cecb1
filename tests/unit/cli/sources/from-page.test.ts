import { expect, test } from 'vitest';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { readFixture, readText } from './read-fixture.ts';

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
          "latitude": 41.143,
          "longitude": -8.621,
          "venue": "Example Hall",
        },
        "organizer": {
          "name": "Cloud Native Porto",
          "url": "https://groups.example.org/cloud/group/porto",
        },
        "startDate": "2027-01-01",
        "startTime": "18:00",
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

/** A page of Open Community Groups with a part of it in other words. */
const readGroups = (part: string | RegExp, words: string) =>
  readSource(readText('groups.html').replaceAll(part, words), { types: [] });

test('until when one registers is not when an event ends', () => {
  const { fields } = readGroups('06:00 PM - 08:30 PM WET', '06:00 PM WET');
  expect(fields).toMatchObject({ startDate: '2027-01-01', startTime: '18:00' });
  expect(fields).not.toHaveProperty('endTime');
  expect(fields).not.toHaveProperty('endDate');
});

test('of a place with a short name its name is told', () => {
  const { fields, remarks } = readGroups(/Example Hall, Rua Nova 1(?:, Porto, Portugal|\.\.\.)/g, 'Hall 1');
  expect(fields.location).toEqual({ latitude: 41.143, longitude: -8.621 });
  expect(remarks).toContain(`It says where it is: "Hall 1". Town and country can't be told apart safely.`);
});

test('what its group wrote of an event is its summary', () => {
  const boilerplate =
    'Tracing evening in Cloud Native Porto community. Open Community Groups, where Open Source communities thrive.';
  expect(readGroups(boilerplate, 'An evening about traces.').fields.summary).toBe('An evening about traces.');
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

const DATES = 'Tuesday March 16, 2027 11:00am - 12:30pm';

test.each([
  [
    'list-single',
    `<div class="list-single__date">${DATES} <span class="tz">CET</span></div><div class="list-single__location">
      <a href="/venue/Room">Room 5, Level 1</a></div>`,
  ],
  [
    'timeandplace',
    `<div class="sched-event-details-timeandplace">
      ${DATES} CET<br>
      <a href="/venue/Room">Room 5, Level 1</a></div>`,
  ],
])('pages of Sched with dates in %s are read', (_, html) => {
  const { fields, remarks } = readSource(`<html><span class="event"><a class="name">A talk</a></span>${html}</html>`, {
    url: 'https://example2027.sched.com/event/1AbCd/a-talk',
    types: [],
  });
  expect(fields).toMatchObject({ title: 'A talk', startDate: '2027-03-16', startTime: '11:00', endTime: '12:30' });
  expect(remarks).toEqual(['It names a place, which was left out: "Room 5, Level 1".']);
});
