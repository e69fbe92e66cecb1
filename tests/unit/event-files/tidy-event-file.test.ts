import { describe, expect, test } from 'vitest';
import { tidyEventFile } from '../../../src/event-files/tidy-event-file.ts';

/** A tidied frontmatter, without its fences. */
function tidy(yaml: string): string {
  return tidyEventFile(`---\n${yaml}---\n\nA body.\n`)
    .replace(/^---\n/, '')
    .replace(/---\n\nA body\.\n$/, '');
}

describe('quotes', () => {
  test.each([
    ["title: 'KubeCon'", 'title: KubeCon'],
    ['startTime: "17:00"', 'startTime: 17:00'],
    ["title: 'OTel: a talk'", 'title: "OTel: a talk"'],
    [`title: 'The "big": one'`, `title: 'The "big": one'`],
    ['tags: ["a, b", "c"]', 'tags: ["a, b", c]'],
    ["title: 'true'", 'title: "true"'],
    ["'title': A", 'title: A'],
    ["title: ''", 'title: ""'],
  ])('of %s become %s', (before, after) => {
    expect(tidy(`${before}\n`)).toBe(`${after}\n`);
  });
});

describe('spaces', () => {
  test.each([
    ['title: " KubeCon "', 'title: KubeCon'],
    ['title:  KubeCon  ', 'title:  KubeCon'],
    ['summary: >\n  A day\n  in Porto.', 'summary: A day in Porto.'],
    ['location:  \n  city: Porto\t', 'location:\n  city: Porto'],
    ['statusNote: ', 'statusNote:'],
    ['tags: [ " a" ]', 'tags: [ a ]'],
  ])('of %j are trimmed', (before, after) => {
    expect(tidy(`${before}\n`)).toBe(`${after}\n`);
  });

  test.each([
    'summary: >-\n  A day\n  in Porto.',
    'summary: A day\n  in Porto.',
    'statusNote: |\n  Two lines  \n\n  of text.',
    'title: A # a comment  ',
    'summary: > # why\n  A day',
  ])('of %j stay', (yaml) => {
    expect(tidy(`${yaml}\n`)).toBe(`${yaml}\n`);
  });
});

describe('the parts of a recurrence rule', () => {
  const write = (rule: string) => `repeats:\n  rule: ${rule}\n`;
  test.each([
    ['BYDAY=TH;FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'],
    ["'INTERVAL=2;COUNT=6;BYDAY=TH,FR;FREQ=WEEKLY'", 'FREQ=WEEKLY;COUNT=6;INTERVAL=2;BYDAY=TH,FR'],
    [
      'WKST=MO;BYSETPOS=-1;BYMONTH=3;BYDAY=TU;FREQ=YEARLY;UNTIL=20271231 # a comment',
      'FREQ=YEARLY;UNTIL=20271231;BYDAY=TU;BYMONTH=3;BYSETPOS=-1;WKST=MO # a comment',
    ],
  ])('%s are put into order', (before, after) => {
    expect(tidy(write(before))).toBe(write(after));
    expect(tidy(write(after))).toBe(write(after));
  });

  test('are put into order within braces', () => {
    expect(tidy('repeats: { rule: BYDAY=TH;FREQ=WEEKLY, except: [2027-01-14] }\n')).toBe(
      'repeats: { rule: FREQ=WEEKLY;BYDAY=TH, except: [2027-01-14] }\n',
    );
  });

  test.each(['FREQ=WEEKLY;NOPE=1;BYDAY=TH', 'BYDAY=TH;;FREQ=WEEKLY', 'byday=TH;freq=weekly', 'every week'])(
    'stay where something else is wrong: %s',
    (rule) => {
      expect(tidy(write(rule))).toBe(write(rule));
    },
  );
});

describe('fields', () => {
  test('are put into order, with the comments above and beside them', () => {
    const before =
      '# When it is.\nstartDate: 2027-03-15 # a Monday\n# What it is.\ntitle: A\n\n# As on the site.\nsummary: B\ntype: kcd\n';
    expect(tidy(before)).toBe(
      '# What it is.\ntitle: A\ntype: kcd\n# When it is.\nstartDate: 2027-03-15 # a Monday\n\n# As on the site.\nsummary: B\n',
    );
  });

  test('leave a comment about the whole file, and one for the editor, at the top', () => {
    const header = '# Copied from the poster.\n\n';
    const modeline = '# yaml-language-server: $schema=event.json\n';
    expect(tidy(`${header}type: kcd\ntitle: A\n`)).toBe(`${header}title: A\ntype: kcd\n`);
    expect(tidy(`${modeline}type: kcd\ntitle: A\n`)).toBe(`${modeline}title: A\ntype: kcd\n`);
  });

  test('leave a comment at the end there', () => {
    expect(tidy('type: kcd\ntitle: A\n# the end\n')).toBe('title: A\ntype: kcd\n# the end\n');
  });

  test('of a group take along what is commented out in it', () => {
    expect(tidy('location:\n  country: PT\n  # region: N\n  city: Porto\n    # deeper\ntitle: A\n')).toBe(
      'title: A\nlocation:\n  # region: N\n  city: Porto\n    # deeper\n  country: PT\n',
    );
  });

  test('of a list of groups change places after its mark', () => {
    expect(
      tidy('links:\n  - url: https://a.example # a\n    label: A\n  - label: B\n    url: https://b.example\n'),
    ).toBe('links:\n  - label: A\n    url: https://a.example # a\n  - label: B\n    url: https://b.example\n');
  });

  test('of a list of groups stay where a comment would lose its place', () => {
    const yaml = 'links:\n  - url: https://a.example\n    # The name.\n    label: A\n';
    expect(tidy(yaml)).toBe(yaml);
  });

  test('in braces stay in braces', () => {
    expect(tidy('location: { country: "PT",  city: Porto } # there\n')).toBe(
      'location: { city: Porto,  country: PT } # there\n',
    );
  });

  test('take texts of several lines along', () => {
    expect(tidy('summary: |-\n  # no comment\n\n  text\ntitle: A\n')).toBe(
      'title: A\nsummary: |-\n  # no comment\n\n  text\n',
    );
  });
});

describe('as it is stays', () => {
  test.each([
    ['what is no YAML', 'type: kcd\ntitle: A: B\n'],
    ['an anchor and its alias', 'type: &a kcd\ntitle: *a\n'],
    ['a tag', 'type: !!str kcd\ntitle: A\n'],
    ['a field that appears twice', 'type: kcd\ntitle: A\ntitle: B\n'],
    ['a list', '- b\n- a\n'],
    ['nothing', ''],
  ])('%s', (_, yaml) => {
    expect(tidy(yaml)).toBe(yaml);
  });

  test.each(['title: A\n', '', '---\ntype: a\ntitle: b\n'])('a text without frontmatter: %j', (text) => {
    expect(tidyEventFile(text)).toBe(text);
  });
});

test('line ends of Windows, a mark at the beginning and the body stay', () => {
  const body = "\r\n  A 'body'  \r\n---\r\ntitle: A";
  expect(tidyEventFile(`\uFEFF---\r\ntype: 'kcd' \r\n# A comment\r\ntitle: A\r\n---\r\n${body}`)).toBe(
    `\uFEFF---\r\n# A comment\r\ntitle: A\r\ntype: kcd\r\n---\r\n${body}`,
  );
});
