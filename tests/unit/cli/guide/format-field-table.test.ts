import { expect, test } from 'vitest';
import { formatFieldTable } from '../../../../src/cli/guide/format-field-table.ts';

test('a table has what the schema says, with a star where a field is needed', () => {
  expect(formatFieldTable(['startTime', 'location.city', 'banner.*', 'sessions[].kind'])).toMatchInlineSnapshot(`
    "| field | meaning | example |
    | --- | --- | --- |
    | \`startTime\` | When it starts, local time; left out for whole days. | \`17:00\` |
    | \`location.city\` \\* | The town. | \`Barcelona\` |
    | \`banner.from\` | The day from which to announce it. | \`2027-03-01\` |
    | \`banner.text\` | What to say, instead of the title. | \`Meet us in Barcelona\` |
    | \`sessions[].kind\` \\* | One of talk, workshop, panel, meetup, project-booth, interview, social. | \`talk\` |"
  `);
});

test("a type's fields are in a table as well", () => {
  expect(formatFieldTable(['a type'])).toContain('| `order` \\* | Its place among the types, ascending. | `20` |');
});

test('an example in words is not shown as something to write', () => {
  expect(formatFieldTable(['sessions'])).toContain('| one entry for each talk |');
});

test.each([['tilte'], ['location.town'], ['sessions.title']])('%s is not a field', (name) => {
  expect(() => formatFieldTable([name])).toThrow(`There is no field ${name}.`);
});
