import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/event-files/reading/decode-text.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each(['', 'plain\n', '---\ntitle: Café 🎉\n---\n', '\uFEFFwith a mark', 'a lost letter: \uFFFD'])(
  'text in UTF-8 is taken as it is: %j',
  (text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text });
  },
);

test.each([
  ['at the first letter', latin('é'), 1, 1],
  ['after letters of several bytes', Buffer.concat([Buffer.from('Łódź 🎉 '), latin('café')]), 1, 12],
  ['on a later line', latin('a\nb\nc é\nd\n'), 3, 3],
  ['before letters that look like the rest of one', Buffer.from([0x61, 0xe2, 0x28, 0xa1]), 1, 2],
  ['in half of a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2],
  ['in a letter that is cut off by the end of a line', Buffer.from([0x61, 0xc3, 0x0a, 0xa9]), 1, 2],
  ['in a letter that is cut off by the end of the file', Buffer.from([0x0a, 0x61, 0xf0, 0x9f]), 2, 2],
])('the first byte that is not UTF-8 is found %s', (_, bytes, line, column) => {
  expect(decodeText(bytes).problem).toMatchObject({ line, column });
});

test('the line is shown as Windows-1252 has it', () => {
  const quoted = Buffer.from([0x80, 0x20, 0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x0d, 0x0a]);
  expect(decodeText(quoted).problem).toMatchInlineSnapshot(`
    {
      "column": 1,
      "excerpt": "€ “café”",
      "line": 1,
      "message": "This isn't UTF-8. The file may be encoded as Windows-1252, where this is "€". Save it as UTF-8.",
    }
  `);
});

test('UTF-16 is reported as such, with a mark and without, in both orders', () => {
  const little = Buffer.from('---\ntitle: A\n', 'utf16le');
  const files = [little, Buffer.from(little).swap16()].flatMap((bytes) => [
    bytes,
    Buffer.concat([Buffer.from(bytes[0] === 0 ? [0xfe, 0xff] : [0xff, 0xfe]), bytes]),
  ]);
  for (const bytes of files)
    expect(decodeText(bytes).problem?.message).toBe('The file is encoded as UTF-16. Save it as UTF-8.');
});
