import { expect, test } from 'vitest';
import { noLostCalls } from '../../../../src/event-files/checks/no-lost-calls.ts';
import { makeEventFile, makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;

const call = (label: string | undefined, closes: string): Fields => ({
  ...(label !== undefined && { label }),
  url: `https://example.org/${closes}`,
  closes,
});
const [TALKS, POSTERS] = [call('Talks', '2027-01-10'), call('Posters', '2027-02-10')];

function reportOf(before: unknown, after: unknown, fields: Fields = {}): string {
  const previous = new Map([['src/content/events/2027/a.mdx', makeEventText({ ...fields, cfp: before })]]);
  return reportOfCheck(noLostCalls, [makeEventFile({ cfp: after }, '2027/a')], { previous });
}

test('a call whose label was changed is reported with the one that calendars know', () => {
  expect(reportOf([TALKS, POSTERS], [POSTERS, { ...TALKS, label: 'Sessions' }])).toMatchInlineSnapshot(
    `"2027/a.mdx:16:12 warning : The call’s label was "Talks" before; calendars know the entry by it, and those that imported it will have two. Write label: Talks, so that they keep one."`,
  );
});

test('a call that gets or loses a label is reported', () => {
  expect(reportOf(call(undefined, '2027-01-10'), TALKS)).toMatchInlineSnapshot(
    `"2027/a.mdx:13:10 warning : The call had no label before; calendars know the entry by it, and those that imported it will have two."`,
  );
  expect(reportOf(TALKS, call(undefined, '2027-01-10'))).toContain('Write label: Talks');
  expect(reportOf(call(undefined, '2027-01-10'), [TALKS, POSTERS])).toContain('had no label before');
});

test('a call that moves in the list, closes later, is added or removed, or is written with other capitals is right', () => {
  expect(reportOf([TALKS, POSTERS], [POSTERS, { ...TALKS, label: 'TALKS', closes: '2027-01-20' }])).toBe('');
  expect(reportOf([TALKS, POSTERS], [TALKS])).toBe('');
  expect(reportOf([TALKS], [TALKS, POSTERS])).toBe('');
  expect(reportOf(undefined, TALKS)).toBe('');
});

test('a draft’s labels may change', () => {
  expect(reportOf([TALKS], [{ ...TALKS, label: 'Sessions' }], { draft: true })).toBe('');
});
