import { expect, test } from 'vitest';
import ProgrammeNote from '../../src/components/event/ProgrammeNote.astro';
import SessionList from '../../src/components/event/SessionList.astro';
import type { SessionKind } from '../../src/events/event-data.ts';
import { makeEvent } from '../fixtures/make-event.ts';
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
