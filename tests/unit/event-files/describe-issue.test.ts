import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssue } from '../../../src/event-files/describe-issue.ts';
import { eventSchema } from '../../../src/event-files/schema/event-schema.ts';
import { makeEventData } from '../../fixtures/make-event.ts';

function describeAll(fields: Record<string, unknown>) {
  const data = { ...makeEventData(), ...fields };
  const issues = eventSchema.safeParse(data, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) => describeIssue(issue, data));
}

test('a missing field is described by its purpose and an example', () => {
  expect(describeAll({ summary: undefined })).toMatchInlineSnapshot(`
    [
      {
        "aboutKey": false,
        "message": "is required. One sentence of up to 200 characters, for lists, cards and feeds. Example: The European flagship of cloud native, in Barcelona.",
        "path": [
          "summary",
        ],
      },
    ]
  `);
});

test('one issue about two unknown fields becomes a description for each, about its name', () => {
  expect(describeAll({ tilte: 'A', wether: 'B' }).map(({ path, aboutKey }) => ({ path, aboutKey }))).toEqual([
    { path: ['tilte'], aboutKey: true },
    { path: ['wether'], aboutKey: true },
  ]);
});

test('a wrong value is about the value', () => {
  expect(describeAll({ status: 'off' })).toMatchInlineSnapshot(`
    [
      {
        "aboutKey": false,
        "message": ""off" isn't one of scheduled, postponed, cancelled.",
        "path": [
          "status",
        ],
      },
    ]
  `);
});

test('a field deep inside is described too', () => {
  const sessions = [{ title: 'A', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: 7, speakers: [true] }];
  expect(describeAll({ sessions })).toMatchInlineSnapshot(`
    [
      {
        "aboutKey": false,
        "message": ""7" isn't a local date and time. Write it like 2027-03-15T09:30, without seconds or offset.",
        "path": [
          "sessions",
          0,
          "endsAt",
        ],
      },
      {
        "aboutKey": false,
        "message": "is true or false, but must be a text. Put quotes around it.",
        "path": [
          "sessions",
          0,
          "speakers",
          0,
        ],
      },
    ]
  `);
});

describe('an issue of any other sort', () => {
  test('keeps its own message', () => {
    const [issue] =
      z
        .string()
        .refine(() => false, 'is odd.')
        .safeParse('A').error?.issues ?? [];
    expect(issue && describeIssue(issue, {})).toEqual([{ path: [], message: 'is odd.', aboutKey: false }]);
  });

  test.each([null, undefined, 'text', 3, []])('can be about data that is %j', (data) => {
    const [issue] = eventSchema.safeParse(data, { reportInput: true }).error?.issues ?? [];
    expect(issue && describeIssue(issue, data)).toHaveLength(1);
  });
});

test('every field of the schema is described with an example, which is what authors are shown', () => {
  const schema = z.toJSONSchema(eventSchema, { unrepresentable: 'any', io: 'input' });
  const undescribed: string[] = [];
  const visit = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {}, items, oneOf, anyOf } = node as Record<string, Record<string, unknown> | undefined>;
    for (const [name, property] of Object.entries(properties)) {
      const { description } = property as { description?: string };
      if (description?.includes('Example: ') !== true) undescribed.push(`${path}.${name}`);
      visit(property, `${path}.${name}`);
    }
    visit(items, `${path}[]`);
    for (const option of Object.values(oneOf ?? anyOf ?? {})) visit(option, path);
  };
  visit(schema, 'event');
  expect(JSON.stringify(schema)).toContain('startDate');
  expect(undescribed).toEqual([]);
});
