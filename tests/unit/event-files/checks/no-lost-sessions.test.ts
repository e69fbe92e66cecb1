import { expect, test } from 'vitest';
import { noLostSessions } from '../../../../src/event-files/checks/no-lost-sessions.ts';
import { makeEventFile, makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;

const DAY = { startDate: '2027-03-16', endDate: '2027-03-17' };
const session = (title: string, hour: string, more: Fields = {}): Fields => ({
  title,
  kind: 'talk',
  startsAt: `2027-03-16T${hour}:00`,
  endsAt: `2027-03-16T${hour}:30`,
  ...more,
});

const [UPDATE, PANEL, BOOTH] = [session('Project update', '10'), session('A panel', '12'), session('Booth', '14')];

function reportOf(before: Fields[], after: Fields[], fields: Fields = {}): string {
  const previous = new Map([['src/content/events/2027/a.mdx', makeEventText({ ...DAY, ...fields, sessions: before })]]);
  return reportOfCheck(noLostSessions, [makeEventFile({ ...DAY, sessions: after }, '2027/a')], { previous });
}

test('a session that is gone is reported with what to do instead, wherever in the list it was', () => {
  expect(reportOf([UPDATE, PANEL, BOOTH], [UPDATE, BOOTH])).toMatchInlineSnapshot(
    `"2027/a.mdx:14:3 warning : The session "A panel" (a-panel) is gone, and people who planned to come don't learn why. Keep it, and give it status: cancelled."`,
  );
});

test('a session whose title was changed is reported with its former id', () => {
  const renamed = session('Project news', '10');
  expect(reportOf([UPDATE, PANEL], [renamed, PANEL])).toMatchInlineSnapshot(
    `"2027/a.mdx:14:12 warning : The session was project-update before; links and calendars know it by that. Add id: project-update, so that they still do."`,
  );
  expect(reportOf([UPDATE], [{ ...renamed, id: 'other' }])).toContain('Write id: project-update');
  expect(reportOf([UPDATE], [{ ...renamed, id: 'project-update' }])).toBe('');
});

test('a session that is cancelled, moved to another time or place in the list, or new is right', () => {
  expect(reportOf([UPDATE, PANEL], [{ ...UPDATE, status: 'cancelled' }, PANEL])).toBe('');
  expect(reportOf([UPDATE, PANEL], [PANEL, session('Project update', '16'), BOOTH])).toBe('');
});

test('sessions of one title, from before there were ids, keep their place', () => {
  const booths = [BOOTH, session('Booth', '16')];
  expect(reportOf(booths, [BOOTH, session('Booth', '16', { id: 'booth-2' })])).toBe('');
});

test('a draft’s sessions may go', () => {
  expect(reportOf([UPDATE, PANEL], [UPDATE], { draft: true })).toBe('');
});
