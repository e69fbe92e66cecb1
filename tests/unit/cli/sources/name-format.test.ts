import { Buffer } from 'node:buffer';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nameFormat, nameTextFormat } from '../../../../src/cli/sources/name-format.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zip = (...names: string[]) => latin1(names.map((name) => `PK\x03\x04\x14\0\0\0\b\0${name}…`).join(''));
const box = (brand: string) => latin1(`\0\0\0\x1Cftyp${brand}\0\0\0\0`);

test.each([
  ['a file compressed with gzip', gzipSync(CALENDAR)],
  ['a file compressed with Zstandard', zstdCompressSync(CALENDAR)],
  ['a file compressed with bzip2', latin1('BZh91AY&SY')],
  ['a file compressed with xz', latin1('\xFD7zXZ\0\0\x04')],
  ['a ZIP archive', zip('event.ics')],
  ['a ZIP archive', latin1('PK\x05\x06\0\0')],
  ['a 7z archive', latin1("7z\xBC\xAF'\x1C\0\x04")],
  ['a RAR archive', latin1('Rar!\x1A\x07\x01\0')],
  ['a tar archive', latin1(`event.ics${'\0'.repeat(248)}ustar\0${'\0'.repeat(200)}`)],
])('%s is to be unpacked', (name, bytes) => {
  expect(nameFormat(bytes)).toBe(`${name}. Unpack it, and give the file in it.`);
});

test.each([
  ['a PDF', latin1('%PDF-1.7\n%\xE2\xE3')],
  ['a Word document', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
  ['an Excel workbook', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['a PowerPoint presentation', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
  ['an iWork document', zip('Index/Document.iwa')],
  ['a rich text document (RTF)', latin1('{\\rtf1\\ansi')],
  ['an image (PNG)', latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
  ['an image (JPEG)', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF')],
  ['an image (GIF)', latin1('GIF89a')],
  ['an image (WebP)', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
  ['an image (AVIF or HEIC)', box('avif')],
  ['an image (AVIF or HEIC)', box('heic')],
  ['a video or a recording (MP4)', box('isom')],
  ['a database (SQLite)', latin1('SQLite format 3\0')],
  ['a binary file', latin1('nothing \0 known \x01')],
])('%s: a calendar is asked for', (name, bytes) => {
  expect(nameFormat(bytes)).toBe(`${name}. Give a calendar file (.ics), or the page saved as HTML.`);
});

test.each([
  ['a saved Outlook item', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0'), /\.msg\)\. Save it as an iCalendar file/],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${CALENDAR}`, 'utf16le'), /^encoded as UTF-16\. Save it as UTF-8/],
  ['UTF-16 without it', Buffer.from(CALENDAR, 'utf16le'), /^encoded as UTF-16/],
  ['UTF-16, the high byte first', Buffer.from(`\uFEFF${CALENDAR}`, 'utf16le').swap16(), /^encoded as UTF-16/],
  ['UTF-32', latin1('\xFF\xFE\0\0B\0\0\0'), /^encoded as UTF-32/],
  ['nothing', Buffer.alloc(0), /^empty\./],
])('what to do is said: %s', (_name, bytes, message) => {
  expect(nameFormat(bytes)).toMatch(message);
});

test.each([CALENDAR, '{"@type":"Event"}', '<!doctype html><html>', 'Ein Tag in Köln', '\uFEFFBEGIN:VCALENDAR'])(
  'a text has no other name: %s',
  (text) => {
    expect(nameFormat(Buffer.from(text))).toBeUndefined();
    expect(nameFormat(latin1(text))).toBeUndefined();
    expect(nameTextFormat(text)).toBeUndefined();
  },
);

test.each([
  ['a contact (vCard)', 'BEGIN:VCARD\nFN:Ada'],
  ['a news feed', '<?xml version="1.0"?>\n<rss version="2.0">'],
  ['a news feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['a calendar as XML (xCal)', '<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">'],
  ['a calendar as JSON (jCal)', '["vcalendar",[],[]]'],
  ['an image (SVG)', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['a shortcut to a page', '[InternetShortcut]\r\nURL=https://example.org/'],
  ['an email', 'Received: from example.org\r\nMIME-Version: 1.0\r\n\r\nHello'],
  ['the programme of a conference', '<?xml version="1.0" encoding="utf-8"?>\n<schedule><version>1</version>'],
])('a text that no event can be read from is named: %s', (name, text) => {
  expect(nameTextFormat(text)).toMatch(new RegExp(`^${name.replaceAll(/[()]/g, String.raw`\$&`)}\\. \\w`));
});
