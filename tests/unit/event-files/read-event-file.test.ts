import { describe, expect, test } from 'vitest';
import { readEventFile } from '../../../src/event-files/read-event-file.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { reportOf, reportOfText } from './report-of.ts';

const read = (text: string) => readEventFile('2027/a', 'src/content/events/2027/a.mdx', text);

describe('a valid file', () => {
  const text = makeEventText({ draft: true }, 'A *body*.\n');

  test('is read with its id, file, text and body', () => {
    expect(read(text)).toMatchObject({
      id: '2027/a',
      file: 'src/content/events/2027/a.mdx',
      text,
      body: '\nA *body*.\n',
      problems: [],
    });
  });

  test('is read to its data, scheduled unless it says otherwise', () => {
    expect(read(text).data).toMatchInlineSnapshot(`
      {
        "added": "2026-11-22",
        "attendance": "in-person",
        "draft": true,
        "location": {
          "city": "Barcelona",
          "country": "ES",
        },
        "startDate": "2027-03-15",
        "status": "scheduled",
        "summary": "An event for tests.",
        "timeZone": "Europe/Madrid",
        "title": "A test event",
        "type": "kubecon",
      }
    `);
  });

  test('is read the same with the line ends of Windows', () => {
    expect(read(text.replaceAll('\n', '\r\n')).data).toEqual(read(text).data);
  });

  test('may use an anchor and its alias', () => {
    const aliased = makeEventText()
      .replace('title: A test', 'title: &name A test')
      .replace(/summary: .*/, 'summary: *name');
    expect(read(aliased).data?.summary).toBe('A test event');
  });

  test('may have a year alone at both ends', () => {
    expect(read(makeEventText({ startDate: 2027, endDate: 2028 })).data).toMatchObject({
      startDate: '2027',
      endDate: '2028',
    });
  });
});

describe('a broken file', () => {
  test('has no data', () => {
    expect(read(makeEventText({ title: '' })).data).toBeUndefined();
    expect(read('').data).toBeUndefined();
  });

  test('is reported with every error, each at its place', () => {
    const fields = {
      title: 'x'.repeat(91),
      startDate: '2027-03-15T09:00',
      endDate: '2027-03-32',
      timeZone: 'CET',
      location: { city: 'London', country: 'UK' },
      cfp: { url: 'example.org', closes: '2027-01-31' },
      updated: '2026-11-01',
    };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "2:8 title: is 91 characters long, 1 over the limit of 90. Shorten it.
      4:12 startDate: "2027-03-15T09:00" contains a time. Write only the date (2027-03-15); times go into startTime and endTime, such as 09:00.
      12:10 endDate: "2027-03-32" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
      5:11 timeZone: "CET" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
      9:12 location.country: "UK" isn't a country code. Write GB.
      14:8 cfp.url: "example.org" isn't a web URL. Write it in full: https://example.org
      16:10 updated: The file was updated (2026-11-01) before it was added (2026-11-22). Correct one of them."
    `);
  });

  test.each([
    ['missing', undefined],
    ['of another kind', 2027],
    ['empty', ''],
    ['too long', 'x'.repeat(91)],
  ])('is checked by rules about valid fields while another is %s', (_, title) => {
    const report = reportOf({ title, endDate: '2027-03-14', updated: '2026-01-01' });
    expect(report).toContain(' endDate: The event ends (2027-03-14) before it starts (2027-03-15).');
    expect(report).toContain(' updated: The file was updated (2026-01-01) before it was added (2026-11-22).');
  });

  test('does not mention a rule about a field that is not valid', () => {
    expect(reportOf({ startDate: '2027-03-35', endDate: '2027-03-14' }).split('\n')).toHaveLength(1);
  });

  test('reports its YAML first', () => {
    const { problems } = read(makeEventText({ title: '' }).replace('type: kubecon', 'type: a: b'));
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "column": 7,
          "excerpt": "type: a: b",
          "field": "",
          "file": "src/content/events/2027/a.mdx",
          "line": 3,
          "message": "A text with ": " in it needs quotes around it.",
          "rule": "frontmatter",
          "severity": "error",
        },
      ]
    `);
  });

  test('is pointed to after a character of two code units as editors do', () => {
    const text = makeEventText().replace(/location:\n.*\n.*/, 'location: { city: "🎉", country: Spain }');
    expect(reportOfText(text)).toMatch(/^7:34 location\.country/);
  });
});

describe('frontmatter that is no group of fields', () => {
  test.each([
    ['empty', ''],
    ['only a comment', '# later\n'],
    ['a word', 'later\n'],
    ['a number', '42\n'],
    ['a list', '- title\n- type\n'],
  ])('is reported once, in a sentence of its own: %s', (_, yaml) => {
    const report = reportOfText(`---\n${yaml}---\n`);
    expect(report.split('\n')).toHaveLength(1);
    expect(report).toMatch(/: [A-Z]/);
  });
});

test('the fields that are valid are known of a broken file too', () => {
  const { data, fields } = read(makeEventText({ title: '', endDate: '2027-03-14', related: ['2027/b'] }));
  expect(data).toBeUndefined();
  expect(fields).toMatchObject({ type: 'kubecon', startDate: '2027-03-15', related: ['2027/b'] });
  expect(Object.keys(fields)).not.toContain('title');
  expect(Object.keys(fields)).not.toContain('endDate');
});
