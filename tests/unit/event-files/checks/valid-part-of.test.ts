import { expect, test } from 'vitest';
import { validPartOf } from '../../../../src/event-files/checks/valid-part-of.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const PARENT = makeEventFile({ startDate: '2027-03-15', endDate: '2027-03-18' }, '2027/kubecon-eu');
const PART = makeEventFile({ startDate: '2027-03-15', partOf: '2027/kubecon-eu' }, '2027/part');

const reportOf = (fields: Record<string, unknown>) =>
  reportOfCheck(validPartOf, [PARENT, PART, makeEventFile({ startDate: '2027-03-15', ...fields }, '2027/a')]);

test('a parent is another event that is there and isn’t a part itself', () => {
  expect(reportOf({ partOf: '2027/kubecon-eu' })).toBe('');
  const parents = ['2027/kubecon-ue', '2027/a', '2027/part'];
  expect(parents.map((partOf) => reportOf({ partOf })).join('\n')).toMatchInlineSnapshot(`
    "2027/a.mdx:12:9 error partOf: There is no event "2027/kubecon-ue". Did you mean "2027/kubecon-eu"?
    2027/a.mdx:12:9 error partOf: An event isn't part of itself. Remove it.
    2027/a.mdx:12:9 error partOf: 2027/part is itself part of 2027/kubecon-eu. Write partOf: 2027/kubecon-eu."
  `);
});

test('a part takes place around its parent, up to a week away', () => {
  expect(reportOf({ startDate: '2027-03-25', partOf: '2027/kubecon-eu' })).toBe('');
  expect(reportOf({ startDate: '2027-03', partOf: '2027/kubecon-eu' })).toBe('');
  expect(reportOf({ startDate: '2027-03-26', partOf: '2027/kubecon-eu' })).toMatchInlineSnapshot(
    `"2027/a.mdx:12:9 warning partOf: 2027/kubecon-eu is more than 7 days away. Check which edition it is part of."`,
  );
});

test('a parent needn’t be related as well', () => {
  expect(reportOf({ partOf: '2027/kubecon-eu', related: ['2027/part', '2027/kubecon-eu'] })).toMatchInlineSnapshot(
    `"2027/a.mdx:15:5 warning related[1]: 2027/kubecon-eu is in partOf already. Remove it here."`,
  );
});
