import { expect, test } from 'vitest';
import { noDuplicateSessions } from '../../../../src/event-files/checks/no-duplicate-sessions.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const session = (title: string, id?: string) => ({
  title,
  ...(id !== undefined && { id }),
  kind: 'talk',
  startsAt: '2027-03-16T10:00',
  endsAt: '2027-03-16T10:30',
});

const reportOf = (...sessions: ReturnType<typeof session>[]) =>
  reportOfCheck(noDuplicateSessions, [makeEventFile({ startDate: '2027-03-16', sessions }, '2027/a')]);

test('the second of two sessions with one id is reported, whether a title or an id gives it', () => {
  expect(reportOf(session('Project update'), session('Project Update!'))).toMatchInlineSnapshot(
    `"2027/a.mdx:17:12 error sessions[1].title: The session has the id "project-update", as sessions[0] has. Add one of its own to this session, such as id: project-update-2."`,
  );
  expect(reportOf(session('Project update'), session('Other', 'project-update'))).toMatchInlineSnapshot(
    `"2027/a.mdx:18:9 error sessions[1].id: The session has the id "project-update", as sessions[0] has. Write another, such as id: project-update-2."`,
  );
  expect(reportOf(session('Project update'), session('Project update', 'second'))).toBe('');
});

test('a title that no id can be made of needs one', () => {
  expect(reportOf(session('🔭'))).toMatchInlineSnapshot(
    `"2027/a.mdx:13:12 error sessions[0].title: has no letter or digit to make an id of. Add one to the session, such as id: project-update."`,
  );
  expect(reportOf(session('観測の現在'))).toBe('');
});
