import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createEditorSchema } from '../../../../src/event-files/schema/editor-schema.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';

const schema = z.toJSONSchema(createEditorSchema(['kcd', 'kubecon']), { io: 'input' });
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  keywords: ['errorMessage'],
}).compile(schema);

/** The data of an event file as an editor sees it. */
const dataOf = (fields: Record<string, unknown>) => makeEventFile(fields).frontmatter.data;

const online = { url: 'https://example.org/' };
const location = { city: 'Oslo', country: 'NO' };
const session = { title: 'A talk', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T11:30' };

test.each([
  [{}],
  [{ startDate: 2027 }],
  [{ startDate: '2027-03', endDate: '2027-04' }],
  [{ startTime: '09:00', endTime: '17:30' }],
  [{ attendance: 'online', location: undefined, online }],
  [{ attendance: 'hybrid', location, online }],
  [{ status: 'postponed', statusNote: 'A new date follows.' }],
  [{ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', closesTime: '23:59', timeZone: 'Etc/GMT+12' } }],
  [{ sessions: [session] }],
  [
    {
      repeats: { rule: 'FREQ=WEEKLY', except: ['2027-03-22'], changes: [{ date: '2027-03-29', status: 'cancelled' }] },
    },
  ],
  [{ added: '2026-11-22T10:00:00Z', updated: '2026-11-22T10:00:00.5Z', formerIds: ['2027/b'], draft: true }],
])('%j is valid to the site and to editors', (fields) => {
  expect(makeEventFile(fields).problems).toEqual([]);
  expect(validate(dataOf(fields)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  [{ tilte: 'A' }],
  [{ title: undefined }],
  [{ title: 2027 }],
  [{ type: 'conference' }],
  [{ startDate: '15.3.2027' }],
  [{ startTime: '9 am' }],
  [{ timeZone: 'CET' }],
  [{ attendance: 'virtual' }],
  [{ attendance: 'online' }],
  [{ attendance: 'online', location: undefined }],
  [{ attendance: 'in-person', online }],
  [{ attendance: 'hybrid' }],
  [{ location: { city: 'Oslo', country: 'Norway' } }],
  [{ location: { ...location, latitude: 91 } }],
  [{ cfp: [{ url: 'https://example.org/cfp' }] }],
  [{ sessions: [{ ...session, startsAt: '2027-03-15T11:00:00+01:00' }] }],
])('%j is refused by editors', (fields) => {
  expect(validate(dataOf(fields))).toBe(false);
});

test('every field explains itself', () => {
  const undescribed = Object.entries(schema.properties ?? {}).filter(
    ([, field]) => typeof field === 'boolean' || !field.description?.includes('Example: '),
  );
  expect(undescribed).toEqual([]);
});
