import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';

const read = (from: string, to: string) => readEventFile('2027/a', 'a.mdx', makeEventText().replace(from, to));

test('a text that a comment cuts off is a warning, and the file is valid', () => {
  const { data, problems } = read('A test event', 'Talk #4');
  expect(data?.title).toBe('Talk');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "column": 8,
        "excerpt": "title: Talk #4",
        "field": "",
        "file": "a.mdx",
        "line": 2,
        "message": ""#4" is a comment in YAML and isn't shown. If it is part of the text, put quotes around the text; otherwise move it to a line of its own.",
        "rule": "frontmatter",
        "severity": "warning",
      },
    ]
  `);
});

test('a field that a comment empties is an error and a warning', () => {
  const { problems } = read('A test event', '#4 of the talks');
  expect(problems.map(({ severity, field, message }) => `${severity} ${field}: ${message}`)).toMatchInlineSnapshot(`
    [
      "error title: has no value. Write one. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027",
      "warning : "#4 of the talks" is a comment in YAML and isn't shown. If it is part of the text, put quotes around the text; otherwise move it to a line of its own.",
    ]
  `);
});

test.each([
  ['on a line of its own', 'title: A', '# the organisers say so\ntitle: A'],
  ['after a text in quotes', 'A test event', '"A test event" # as on the poster'],
  ['after the name of a group', 'location:', 'location: # the hall is not known'],
])('a comment %s is only a comment', (_, from, to) => {
  expect(read(from, to).problems).toEqual([]);
});

test('a hash inside a text or a URL is no comment', () => {
  expect(read('A test event', 'C#4').problems).toEqual([]);
});
