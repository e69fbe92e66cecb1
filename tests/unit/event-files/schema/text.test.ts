import { describe, expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOf, reportOfText, tableOf } from '../report-of.ts';

describe('a line of text', () => {
  test.each([
    ['as long as its limit', 'x'.repeat(90)],
    ['of emoji, each of which counts as one character', '👩‍👩‍👧'.repeat(90)],
    ['in any script', 'संगोष्ठी دیدار 観測'],
  ])('may be %s', (_, title) => {
    expect(reportOf({ title })).toBe('');
  });

  test('that is too long is reported with by how much', () => {
    const fields = { title: 'x'.repeat(91), summary: 'x'.repeat(223), tags: ['x'.repeat(45)] };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "2:8 title: is 91 characters long, 1 over the limit of 90. Shorten it.
      10:10 summary: is 223 characters long, 23 over the limit of 200. Shorten it.
      13:5 tags[0]: is 45 characters long, 5 over the limit of 40. Shorten it."
    `);
  });

  test('is not empty', () => {
    expect(tableOf(['', ' ', '\u00A0'], (title) => ({ title }))).toMatchInlineSnapshot(`
      "2:8 title: is empty. Write a text.
      2:8 title: is empty. Write a text.
      2:8 title: is empty. Write a text."
    `);
  });

  test('that is required isn’t suggested for removal', () => {
    expect(reportOf({ title: '' })).not.toContain('take the field out');
  });

  test('has no spaces around it and no line break', () => {
    expect(tableOf([' A', 'A ', 'A\nB'], (title) => ({ title }))).toMatchInlineSnapshot(`
      "2:8 title: has spaces around it. Remove them; npm run check -- --fix does.
      2:8 title: has spaces around it. Remove them; npm run check -- --fix does.
      2:8 title: has spaces around it or contains a line break. Write it in one line."
    `);
  });

  test('that goes on in the next line of YAML is one line', () => {
    expect(reportOfText(makeEventText().replace('An event for tests.', 'An event\n  for tests.'))).toBe('');
  });

  test.each([
    ['a control character, which feeds can not hold', 'A\u0000B'],
    ['a tab', 'A\tB'],
    ['a carriage return', 'A\rB'],
    ['a line separator', 'A\u2028B'],
    ['half a character', 'A\uD800'],
    ['a mark that turns the direction of what follows', '\u202EAB'],
    ['nothing but what can not be seen', '\u200B'],
  ])('does not hold %s', (_, title) => {
    expect(reportOfText(makeEventText().replace('A test event', JSON.stringify(title)))).not.toBe('');
  });

  test.each(['title: The #1 event', 'title: Talk #4'])('that YAML cuts off at a comment is reported: %s', (line) => {
    expect(reportOfText(makeEventText().replace('title: A test event', line))).not.toBe('');
  });
});

describe('a web URL', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://例え.jp/',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8443/a',
  ])('may be %s', (url) => {
    expect(reportOf({ url })).toBe('');
  });

  test('is written in full', () => {
    const urls = ['example.org', 'www.example.org', '//example.org', 'mailto:a@example.org', 'javascript:alert(1)', ''];
    expect(tableOf(urls, (url) => ({ url }))).toMatchInlineSnapshot(`
      "12:6 url: "example.org" isn't a web URL. Write it in full: https://example.org
      12:6 url: "www.example.org" isn't a web URL. Write it in full: https://www.example.org
      12:6 url: "//example.org" isn't a web URL. Write it in full, such as https://example.org/event.
      12:6 url: "mailto:a@example.org" is an email address, and this takes the URL of a page. Leave it out here; in the text below the fields, write [Write to us](mailto:a@example.org).
      12:6 url: "javascript:alert(1)" isn't a web URL. Write it in full, such as https://example.org/event.
      12:6 url: "" isn't a web URL. Write it in full, such as https://example.org/event."
    `);
  });

  test('is a URL alone', () => {
    const urls = ['https://localhost/', 'https://example.org/a b', '<https://example.org>', '[x](https://example.org)'];
    expect(tableOf(urls, (url) => ({ url }))).toMatchInlineSnapshot(`
      "12:6 url: "https://localhost/" isn't a web URL. Write it in full, such as https://example.org/event.
      12:6 url: "https://example.org/a b" contains a space. Write https://example.org/a%20b if it is part of the URL, otherwise https://example.org/a.
      12:6 url: "<https://example.org>" is more than a URL. Write only https://example.org
      12:6 url: "[x](https://example.org)" is more than a URL. Write only https://example.org"
    `);
  });

  test.each([
    'https:example.org',
    'https:/example.org',
    'https://.',
    'https://example.',
    'https://example..org',
    'https://user:secret@example.org',
  ])('is not %s', (url) => {
    expect(reportOf({ url })).not.toBe('');
  });
});

test('a character that no one can see is named', () => {
  const titles = ['A\u0000B', 'A\tB', '\u202EAB', '\u200B', '\u2800\u3164'];
  expect(tableOf(titles, (title) => ({ title }))).toMatchInlineSnapshot(`
    "2:8 title: contains an invisible character (U+0000). Remove it.
    2:8 title: contains an invisible character (U+0009). Remove it.
    2:8 title: contains an invisible character (U+202E). Remove it.
    2:8 title: is empty. Write a text.
    2:8 title: is empty. Write a text."
  `);
  expect(reportOf({ title: 'שלום\u200E 👩‍👩‍👧' })).toBe('');
});

test('an optional text that is empty can be taken out', () => {
  expect(reportOf({ statusNote: '', status: 'cancelled' })).toMatchInlineSnapshot(
    `"12:13 statusNote: is empty. Write a text, or remove the field."`,
  );
});

test('a URL with a password is reported', () => {
  expect(reportOf({ url: 'https://user:secret@example.org' })).toMatchInlineSnapshot(
    `"12:6 url: contains a user name or a password, which everyone could read. Remove everything from // to @."`,
  );
});
