import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventFields } from '../../../src/event-files/schema/event-schema.ts';
import { parseFrontmatter } from '../../../src/event-files/frontmatter/parse-frontmatter.ts';
import { tidyEventFile } from '../../../src/event-files/tidy-event-file.ts';
import { writeEventFile } from '../../../src/event-files/write-event-file.ts';

/** A text in one line, with what YAML could take for something else. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...'ab0 :#-\'"[]{},&*!|>%@`?~\\=.'.split(/(?:)/u)),
      minLength: 1,
      maxLength: 20,
    }),
    fc.constantFrom('true', 'null', '~', '2027', '1e3', '0x1f', '.5', '2027-03-15', '17:00', 'NO', '- a', '---', '...'),
  )
  .map((text) => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');
const link = fc.record({ label: line, url: fc.webUrl() });

/** Fields of all shapes that there are, each there or not. */
const fields = fc.record(
  {
    title: line,
    startDate: fc.constantFrom('2027-03-15', '2027-03', '2027'),
    startTime: fc.constant('09:00'),
    location: fc.record({ city: line, country: line, latitude: fc.integer({ min: -90, max: 90 }) }),
    registration: fc.record({ url: fc.webUrl(), free: fc.boolean() }, { requiredKeys: ['url'] }),
    summary: line,
    sessions: fc.array(fc.record({ title: line, kind: line, speakers: fc.array(line, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
    links: fc.array(link, { maxLength: 3 }),
    tags: fc.array(line, { maxLength: 4 }),
    added: fc.constant('2026-11-22'),
  },
  { requiredKeys: ['title'] },
);

const commentsOf = (text: string) => text.split('\n').flatMap((one) => /^\s*(#.*)/.exec(one)?.[1] ?? []);

test('what is written for an author stays as it is', () => {
  fc.assert(
    fc.property(fields, line, (written, body) => {
      const text = writeEventFile(written, body);
      expect(tidyEventFile(text)).toBe(text);
    }),
  );
});

/** A field as an author may have it: quoted in any way, with comments and empty lines around. */
const untidyField = fc
  .record({
    name: fc.constantFrom(...Object.keys(eventFields)),
    value: line,
    isSingle: fc.boolean(),
    above: fc.constantFrom('', '', '\n', '# A comment\n', '  # deeper\n', '# Two\n# lines\n\n'),
    after: fc.constantFrom('', '  ', ' # beside'),
  })
  .map(({ name, value, isSingle, above, after }) => {
    const quoted = isSingle ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
    return { name, text: `${above}${name}: ${quoted}${after}\n` };
  });

const untidy = fc
  .record({
    untidyFields: fc.uniqueArray(untidyField, { selector: ({ name }) => name, minLength: 1, maxLength: 8 }),
    end: fc.constantFrom('\n', '\r\n'),
    body: fc.string(),
  })
  .map(({ untidyFields, end, body }) => ({
    head: `---\n${untidyFields.map(({ text }) => text).join('')}---\n`.replaceAll('\n', end),
    body,
  }));

test('what is tidied means the same, with all comments, over the same body, and is tidy', () => {
  fc.assert(
    fc.property(untidy, ({ head, body }) => {
      const text = head + body;
      const tidy = tidyEventFile(text);
      const before = parseFrontmatter(text);
      const after = parseFrontmatter(tidy);
      expect(after.data).toEqual(before.data);
      expect(after.body).toBe(body);
      expect(commentsOf(tidy.slice(0, tidy.length - body.length)).sort()).toEqual(commentsOf(head).sort());
      expect(tidy.split('# beside')).toHaveLength(text.split('# beside').length);
      const order = Object.keys(eventFields);
      const names = Object.keys(after.data as object);
      expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(tidyEventFile(tidy)).toBe(tidy);
    }),
  );
});
