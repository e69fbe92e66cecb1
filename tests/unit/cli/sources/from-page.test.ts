import { expect, test } from 'vitest';
import { readSource } from '../../../../src/cli/sources/read-source.ts';

test.each([
  [
    'Open Community Groups',
    'https://groups.example.org/cloud/group/porto/event/tracing',
    '<breadcrumb-nav items="[]"></breadcrumb-nav><div data-entity-type="event"><h1>Tracing evening</h1></div>',
  ],
  [
    'Bevy',
    'https://community.example.org/events/details/metrics-lunch/',
    '<meta property="og:title" content="Metrics lunch"><script>var event = {"title": "Metrics lunch"};</script>',
  ],
  [
    'Sched',
    'https://example2027.sched.com/event/1AbCd/a-talk',
    '<span class="event"><a class="name">A talk</a></span><div class="list-single__date">March 16, 2027</div>',
  ],
])('A page of %s without JSON-LD is refused, with what to give instead', (_, url, html) => {
  expect(() => readSource(`<!doctype html><html><body>${html}`, { url, types: [] })).toThrow(
    /^The page has no event in JSON-LD, so it can't be read; .*Give the event's calendar file \(\.ics\) instead/,
  );
});

const JSON_LD = '<script type="application/ld+json">{"@type":"Event","name":"Metrics lunch"}</script>';

test('A page of such a site with JSON-LD is read', () => {
  const url = 'https://community.example.org/events/details/metrics-lunch/';
  expect(readSource(`<!doctype html><html><head>${JSON_LD}`, { url, types: [] }).fields).toEqual({
    title: 'Metrics lunch',
    url,
  });
});

test.each([
  ['View more about this event at Example Community', undefined],
  ['We eat, and talk about…', undefined],
  ['We eat, and talk about metrics.', 'We eat, and talk about metrics.'],
])('The description "%s" of a page gives the summary %s', (description, summary) => {
  const page = `<html><head><meta property="og:description" content="${description}">${JSON_LD}`;
  expect(readSource(page, { types: [] }).fields.summary).toBe(summary);
});
