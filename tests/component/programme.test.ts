import { expect, test } from 'vitest';
import EventNews from '../../src/components/event/EventNews.astro';
import EventNotice from '../../src/components/event/EventNotice.astro';
import ProgrammeNote from '../../src/components/event/ProgrammeNote.astro';
import SessionList from '../../src/components/event/SessionList.astro';
import type { SessionKind } from '../../src/events/event-data.ts';
import { makeEvent, makeOccurrence } from '../fixtures/make-event.ts';
import { readText, render } from './render.ts';

const NOW = '2027-01-10T12:00:00Z';

const session = (title: string, hour: number, kind: SessionKind = 'talk') => ({
  title,
  kind,
  startsAt: `2027-03-15T${String(hour)}:00`,
  endsAt: `2027-03-15T${String(hour + 1)}:00`,
});

const lastEdition = (...kinds: SessionKind[]) =>
  makeEvent({
    id: '2026/kubecon-eu',
    title: 'KubeCon Europe 2026',
    sessions: kinds.map((kind, index) => session(`Session ${String(index)}`, 10 + index, kind)),
  });

test.each([
  ['its talks, without booths', lastEdition('talk', 'workshop', 'project-booth'), 'At KubeCon Europe 2026: 2 talks'],
  ['its sessions, where there were no talks', lastEdition('project-booth'), 'At KubeCon Europe 2026: 1 session'],
  ['the edition, where no sessions are known', lastEdition(), 'Last time: KubeCon Europe 2026'],
  ['nothing, where there was none', undefined, ''],
])('an event without a programme says so, and leads to %s', async (_, last, text) => {
  const html = await render(ProgrammeNote, { event: makeEvent(), lastEdition: last }, NOW);
  expect(readText(html)).toBe(`OpenTelemetry at this event The programme is not known yet. ${text}`.trim());
  const path = `/events/2026/kubecon-eu/${last?.sessions.length ? '#event-sessions' : ''}`;
  expect(html.includes(`href="${path}"`)).toBe(last !== undefined);
});

test('a timetable marks what is on and what comes next, while the event takes place', async () => {
  const event = makeEvent({ sessions: [session('Traces', 10), session('Logs', 11)] });
  const read = async (now: string) => readText(await render(SessionList, { event }, now));
  expect(await read(NOW)).not.toMatch(/On now|Next/);
  expect(await read('2027-03-15T08:59:00Z')).toMatch(/Next Traces .* 11:00 – 12:00 Logs/);
  expect(await read('2027-03-15T09:00:00Z')).toMatch(/On now Traces .* Next Logs/);
  expect(await read('2027-03-15T10:30:00Z')).toMatch(/10:00 – 11:00 Traces .* On now Logs/);
  expect(await read('2027-03-16T00:00:00Z')).not.toMatch(/On now|Next/);
});

test('a session leads to its recording and slides, also in an event without a playlist; one that is cancelled says so', async () => {
  const sessions = [
    { ...session('Traces', 10), recording: 'https://example.org/video', slides: 'https://example.org/slides' },
    { ...session('Logs', 11), status: 'cancelled' as const },
  ];
  const now = '2027-03-16T00:00:00Z';
  const html = await render(SessionList, { event: makeEvent({ sessions }) }, now);
  expect(html).toMatch(/href="https:\/\/example.org\/video"[^>]*>\s*Recording/);
  expect(html).toMatch(/href="https:\/\/example.org\/slides"[^>]*>\s*Slides/);
  expect(readText(html)).toContain('Cancelled Logs');
  const notice = await render(EventNotice, { occurrence: makeOccurrence({ sessions }) }, now);
  expect(readText(notice)).toBe('This event is over. Recordings are below.');
  expect(notice).toContain('href="#event-sessions"');
});

test('news are there with their day, the latest first', async () => {
  const news = [
    { on: '2027-01-12', text: 'Moved to 12–13 May.' },
    { on: '2027-02-01', text: 'A new venue.' },
  ];
  expect(readText(await render(EventNews, { news }, NOW))).toBe(
    'News 1 February 2027 A new venue. 12 January 2027 Moved to 12–13 May.',
  );
  expect(readText(await render(EventNews, { news: undefined }, NOW))).toBe('');
});
