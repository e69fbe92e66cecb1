import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { orderFields } from '../../../src/event-files/write-event-file.ts';

/** A frontmatter after its fields were put into order. */
function order(yaml: string): string {
  const document = parseDocument(yaml);
  orderFields(document.contents);
  return document.toString();
}

test('fields come in the order of the schema, the required first', () => {
  expect(order('added: 2026-11-22\nstartDate: 2027-03-15\ntitle: A\n')).toBe(
    'title: A\nstartDate: 2027-03-15\nadded: 2026-11-22\n',
  );
});

test('those of groups and of lists of groups do as well', () => {
  expect(order('location: { country: ES, city: Barcelona }\nlinks:\n  - url: https://a.example\n    label: A\n')).toBe(
    'location: { city: Barcelona, country: ES }\nlinks:\n  - label: A\n    url: https://a.example\n',
  );
});

test('what the schema does not know stays in its order, at the end', () => {
  expect(order('zebra: 1\ntitle: A\napple: 2\n')).toBe('title: A\nzebra: 1\napple: 2\n');
});
