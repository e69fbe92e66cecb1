import { expect, test } from 'vitest';
import { requireSummary } from '../../../../src/event-files/checks/require-summary.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

test('a draft without a summary is warned about, and what is published needs one', () => {
  const draft = makeEventFile({ draft: true, summary: undefined }, '2027/a');
  expect(draft.problems).toEqual([]);
  expect(reportOfCheck(requireSummary, [draft])).toContain('warning draft: The draft has no summary.');
  expect(makeEventFile({ summary: undefined }, '2027/a').problems).toMatchObject([
    { field: 'summary', severity: 'error' },
  ]);
});
