import { expect, test } from 'vitest';
import { eventTypeSchema } from '../../../src/event-files/event-type-schema.ts';

const VALID = { label: 'KubeCon', plural: 'KubeCons', order: 20, color: 'indigo', summary: 'A flagship.' };

test('a type with its required fields is taken', () => {
  expect(eventTypeSchema.parse(VALID)).toEqual(VALID);
});

test('a type with all fields is taken', () => {
  const type = { ...VALID, url: 'https://example.org/kubecon', anchor: 'kubecon--cloudnativecon' };
  expect(eventTypeSchema.parse(type)).toEqual(type);
});

test.each([
  ['label', undefined],
  ['label', ''],
  ['label', 'x'.repeat(61)],
  ['plural', undefined],
  ['order', '20'],
  ['order', 1.5],
  ['color', 'pink'],
  ['summary', 'x'.repeat(201)],
  ['url', 'example.org'],
  ['anchor', '#kubecon'],
  ['anchor', 'KubeCon'],
])('%s is refused as %j, and reported at that field', (field, value) => {
  const { error } = eventTypeSchema.safeParse({ ...VALID, [field]: value });
  expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
});

test('a field that is not one is refused by its name', () => {
  expect(eventTypeSchema.safeParse({ ...VALID, colour: 'indigo' }).error?.issues[0]?.message).toContain('"colour"');
});

test('an anchor that isn’t an id is reported with what to write', () => {
  const message = eventTypeSchema.safeParse({ ...VALID, anchor: '#KubeCon' }).error?.issues[0]?.message;
  expect(message).not.toContain('pattern');
});
