import { expect, test } from 'vitest';
import { createEditorSchema } from '../../../../src/event-files/schema/editor-schema.ts';
import { fieldsAt, isOptionalAt, kindAt } from '../../../../src/event-files/fields-at.ts';
import { reportOf } from '../report-of.ts';

const url = 'https://example.org/cfp';

test('a call may be rolling, and there may be several', () => {
  expect(reportOf({ cfp: { url, travelSupport: 'Grants on request.' } })).toBe('');
  expect(
    reportOf({
      cfp: [
        { label: 'Talks', url },
        { label: 'Booths', url, closes: '2027-01-31' },
      ],
    }),
  ).toBe('');
});

test('what is wrong with one of several is reported there', () => {
  const cfp = [
    { label: 'Talks', url, closes: 'soon' },
    { url, closes: '2028-01-31' },
    { label: 'talks!', url, closesTime: '12:00' },
  ];
  expect(reportOf({ cfp })).toMatchInlineSnapshot(`
    "15:13 cfp[0].closes: "soon" isn't a date. Write year-month-day, such as 2027-03-15.
    16:5 cfp[1].label: is required. What it calls for, where there are several. Example: Lightning talks"
  `);
  expect(
    reportOf({
      cfp: [
        { label: 'Talks', url },
        { label: 'talks!', url },
      ],
    }),
  ).toMatchInlineSnapshot(`"15:12 cfp[1].label: "talks!" is the label of cfp[0] already. Write another."`);
  expect(reportOf({ cfp: [] })).toMatchInlineSnapshot(`"12:6 cfp: lists no call. Write one, or remove the field."`);
});

test('its fields are known as those of one call and of one in a list', () => {
  expect(fieldsAt(['cfp'])).toEqual(fieldsAt(['cfp', 0]));
  expect([isOptionalAt(['cfp', 'label']), isOptionalAt(['cfp', 0, 'label']), kindAt(['cfp'])]).toEqual([
    true,
    false,
    'group',
  ]);
});

test('editors know both forms', () => {
  const schema = createEditorSchema(['kubecon']).toJSONSchema({ io: 'input', unrepresentable: 'any' });
  expect(schema.properties?.cfp).toMatchObject({ anyOf: [{ type: 'object' }, { type: 'array', minItems: 1 }] });
});

test('a session’s id is a slug', () => {
  const session = { title: 'A', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' };
  const sessions = [{ ...session, id: 'Project Update' }];
  expect(reportOf({ startDate: '2027-03-15', sessions })).toMatchInlineSnapshot(
    `"17:9 sessions[0].id: "Project Update" isn't an id. Write lower-case letters, digits and hyphens, such as project-update."`,
  );
});
