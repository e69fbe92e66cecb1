import { expect, test } from 'vitest';
import type { CommunityEvent } from '../../../../src/events/community-event.ts';
import { createTimeline, selectPast, selectUpcoming } from '../../../../src/events/lists/timeline.ts';
import { toMarkdown, type MarkdownSource } from '../../../../src/outputs/markdown/to-markdown.ts';
import { en } from '../../../../src/strings/en.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const SOURCE: MarkdownSource = {
  title: 'Test events',
  locale: 'en-GB',
  strings: en,
  campaign: {},
  toUrl: (id) => `https://events.example.org/events/${id}/`,
  toCategory: () => 'KubeCon',
};
const NOW = Date.parse('2027-01-10T12:00:00Z');

function write(...events: CommunityEvent[]): string {
  const timeline = createTimeline(events);
  return toMarkdown({ upcoming: selectUpcoming(timeline, NOW), past: selectPast(timeline, NOW) }, SOURCE, NOW);
}

const ONLINE = { attendance: 'online', online: { url: 'https://example.org/join' } } as const;
const TIMES = { startTime: '17:00', endTime: '18:00' };
const url = 'https://example.org/x?a=b_c&d=*';

test('every kind of event says when, where and how', () => {
  const text = write(
    makeEvent({ id: '2027/days', title: 'Days', endDate: '2027-03-18', cfp: { url, closes: '2027-01-31' } }),
    makeEvent({ id: '2027/now', title: 'Now', startDate: '2027-01-09', endDate: '2027-01-11' }),
    makeEvent({ id: '2027/hour', title: 'Hour', ...ONLINE, ...TIMES, registration: { url, free: true } }),
    makeEvent({ id: '2027/month', title: 'Month', startDate: '2027-06' }),
    makeEvent({
      id: '2027/later',
      title: 'Later',
      startDate: '2027-06-01',
      cfp: { url, opens: '2027-02-01', closes: '2027-02-20', timeZone: 'Europe/Madrid' },
      registration: { url, opens: '2027-03-01', closes: '2027-05-20' },
    }),
    makeEvent({
      id: '2027/closed',
      title: 'Closed',
      startDate: '2027-04-01',
      cfp: { url, closes: '2027-01-01' },
      registration: { url, closes: '2027-01-02' },
    }),
    makeEvent({
      id: '2027/off',
      title: 'Off',
      startDate: '2027-04-05',
      status: 'cancelled',
      statusNote: 'No venue.',
      registration: { url },
    }),
    makeEvent({ id: '2027/late', title: 'Late', startDate: '2027-04-06', status: 'postponed' }),
    makeEvent({
      id: '2027/series',
      title: 'Series',
      startDate: '2027-01-07',
      ...ONLINE,
      ...TIMES,
      repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=9' },
    }),
    makeEvent({ id: '2026/past', title: 'Past', startDate: '2026-11-09', cfp: { url, closes: '2027-01-31' } }),
    makeEvent({ id: '2025/older', title: 'Older', startDate: '2025-11-09' }),
  );
  expect(text).toMatchInlineSnapshot(`
    "# Test events

    ## Upcoming events

    - [Now](https://events.example.org/events/2027/now/): KubeCon · Happening now · 9–11 January 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
    - [Series](https://events.example.org/events/2027/series/): KubeCon · 21 January 2027, 17:00–18:00 CET (Europe/Madrid) · Online
      - Takes place every second Thursday.
      - An event for tests.
    - [Days](https://events.example.org/events/2027/days/): KubeCon · 15–18 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
      - [Call for proposals](https://example.org/x?a=b_c&d=*): Open until 31 January 2027 (Anywhere on Earth).
    - [Hour](https://events.example.org/events/2027/hour/): KubeCon · 15 March 2027, 17:00–18:00 CET (Europe/Madrid) · Online
      - An event for tests.
      - [Registration](https://example.org/x?a=b_c&d=*): Free of charge.
    - [Closed](https://events.example.org/events/2027/closed/): KubeCon · 1 April 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
    - [Off](https://events.example.org/events/2027/off/): KubeCon · Cancelled · 5 April 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - No venue.
      - An event for tests.
    - [Late](https://events.example.org/events/2027/late/): KubeCon · Postponed · 6 April 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
    - [Later](https://events.example.org/events/2027/later/): KubeCon · 1 June 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
      - [Call for proposals](https://example.org/x?a=b_c&d=*): Opens on 1 February 2027 (CET), closes on 20 February 2027 (CET).
      - [Registration](https://example.org/x?a=b_c&d=*): Opens on 1 March 2027 (CET). Until 20 May 2027 (CEST).
    - [Month](https://events.example.org/events/2027/month/): KubeCon · June 2027 · Barcelona, Spain · In person
      - The exact days are not announced yet.
      - An event for tests.

    ## Past events

    ### 2026

    - [Past](https://events.example.org/events/2026/past/): KubeCon · 9 November 2026 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.

    ### 2025

    - [Older](https://events.example.org/events/2025/older/): KubeCon · 9 November 2025 (Europe/Madrid) · Barcelona, Spain · In person
      - An event for tests.
    "
  `);
});

const HOSTILE = [
  '*a*',
  '[x](y)',
  '<script>',
  'a | b',
  '1. a',
  '# a',
  '- a',
  '> a',
  'a\n\n# b',
  '![x](y)',
  '`a`',
  '&amp;',
];

test('titles and summaries keep characters that have a meaning in Markdown', () => {
  const events = HOSTILE.map((title, index) => makeEvent({ id: `2027/e${String(index)}`, title, summary: title }));
  expect(write(...events)).toMatchInlineSnapshot(`
    "# Test events

    ## Upcoming events

    - [- a](https://events.example.org/events/2027/e6/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\- a
    - [!\\[x\\](y)](https://events.example.org/events/2027/e9/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - !\\[x]\\(y)
    - [\\[x\\](y)](https://events.example.org/events/2027/e1/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\[x]\\(y)
    - [\\*a\\*](https://events.example.org/events/2027/e0/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\*a\\*
    - [\\&amp;](https://events.example.org/events/2027/e11/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\&amp;
    - [# a](https://events.example.org/events/2027/e5/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\# a
    - [\\\`a\\\`](https://events.example.org/events/2027/e10/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\\`a\\\`
    - [\\<script>](https://events.example.org/events/2027/e2/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\<script>
    - [> a](https://events.example.org/events/2027/e7/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - \\> a
    - [1. a](https://events.example.org/events/2027/e4/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - 1\\. a
    - [a # b](https://events.example.org/events/2027/e8/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - a # b
    - [a | b](https://events.example.org/events/2027/e3/): KubeCon · 15 March 2027 (Europe/Madrid) · Barcelona, Spain · In person
      - a | b
    "
  `);
});

test('without events it says so', () => {
  expect(write()).toMatchInlineSnapshot(`
    "# Test events

    ## Upcoming events

    No events are announced right now.
    "
  `);
});
