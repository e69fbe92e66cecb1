import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFieldTable } from '../../../../src/cli/guide/field-tables.ts';
import { errorAt, fieldsAt, kindAt, metaAt } from '../../../../src/event-files/fields-at.ts';

test('a table has what the schema says, with a star where a field is needed', () => {
  expect(formatFieldTable(['startTime', 'location.city', 'banner.*', 'sessions[].kind'])).toMatchInlineSnapshot(`
    "| field | meaning | example |
    | --- | --- | --- |
    | \`startTime\` | When it starts, local time; left out for whole days. | \`17:00\` |
    | \`location.city\` \\* | The city. | \`Barcelona\` |
    | \`banner.from\` | The day from which to announce it. | \`2027-03-01\` |
    | \`banner.text\` | What to say, instead of the title. | \`Meet us in Barcelona\` |
    | \`sessions[].kind\` \\* | One of talk, workshop, panel, meetup, project-booth, interview, social. | \`talk\` |"
  `);
});

test("a type's fields are in a table as well", () => {
  expect(formatFieldTable(['a type'])).toContain('| `order` \\* | Its place among the types, ascending. | `20` |');
});

/** All fields that there are, as the tables name them. */
function listNames(path: PropertyKey[] = [], prefix = ''): [name: string, path: PropertyKey[]][] {
  return fieldsAt(path).flatMap((key) => {
    const own = [...path, key];
    const inner =
      kindAt(own) === 'groups' ? listNames([...own, 0], `${prefix}${key}[].`) : listNames(own, `${prefix}${key}.`);
    return [[`${prefix}${key}`, own] as [string, PropertyKey[]], ...inner];
  });
}

test.each(listNames())('the example of %s is valid', (_, path) => {
  const { example = '' } = metaAt(path) ?? {};
  expect(example).not.toBe('');
  const value: unknown = kindAt(path) === 'text' ? example : parse(example);
  expect(errorAt(path, value)).toBeUndefined();
});

test.each([['tilte'], ['location.place'], ['sessions.title']])('%s is not a field', (name) => {
  expect(() => formatFieldTable([name])).toThrow(`There is no field ${name}.`);
});
