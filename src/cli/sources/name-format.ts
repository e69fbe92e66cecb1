interface Format {
  /** With its article: `a PDF`. */
  name: string;
  advice: string;
}

interface Signature extends Format {
  /** The bytes that a file of this format begins with, as Latin-1. */
  opening: string | RegExp;
}

const UNPACK = 'Unpack it, and give the file in it.';
const EXPORT = 'Give a calendar file (.ics), or the page saved as HTML.';
const UTF8 = 'Save it as UTF-8, and give that file.';

const LENGTH_OF_OPENING = 4096;

/** A ZIP archive says by the files in it what it is. */
const inZip = (pattern: string) => new RegExp(String.raw`^PK\x03\x04[^]*(?:${pattern})`);

/** Whether a file begins so. */
const begins = (source: string) => new RegExp(`^(?:${source})`);

/** The more particular ones first. */
const SIGNATURES: readonly Signature[] = [
  { opening: inZip('word/'), name: 'a Word document', advice: EXPORT },
  { opening: inZip('xl/'), name: 'an Excel workbook', advice: EXPORT },
  { opening: inZip('ppt/'), name: 'a PowerPoint presentation', advice: EXPORT },
  { opening: inZip('mimetypeapplication/epub'), name: 'an e-book (EPUB)', advice: EXPORT },
  {
    opening: inZip(String.raw`mimetypeapplication/vnd\.oasis|mimetypeapplication/vnd\.sun`),
    name: 'an OpenDocument file',
    advice: EXPORT,
  },
  { opening: inZip(String.raw`\[Content_Types\]\.xml`), name: 'an Office document', advice: EXPORT },
  { opening: inZip(String.raw`Index/Document\.iwa|Index\.zip`), name: 'an iWork document', advice: EXPORT },
  { opening: begins(String.raw`PK(?:\x03\x04|\x05\x06|\x07\x08)`), name: 'a ZIP archive', advice: UNPACK },
  { opening: '\x1F\x8B', name: 'a file compressed with gzip', advice: UNPACK },
  { opening: 'BZh', name: 'a file compressed with bzip2', advice: UNPACK },
  { opening: '\xFD7zXZ\0', name: 'a file compressed with xz', advice: UNPACK },
  { opening: '\x28\xB5\x2F\xFD', name: 'a file compressed with Zstandard', advice: UNPACK },
  { opening: '\x04\x22\x4D\x18', name: 'a file compressed with LZ4', advice: UNPACK },
  { opening: begins(String.raw`\x1F[\x9D\xA0]`), name: 'a file compressed with compress', advice: UNPACK },
  { opening: "7z\xBC\xAF'\x1C", name: 'a 7z archive', advice: UNPACK },
  { opening: 'Rar!\x1A\x07', name: 'a RAR archive', advice: UNPACK },
  { opening: /^[^]{257}ustar/, name: 'a tar archive', advice: UNPACK },
  { opening: /^[^]{0,1024}%PDF-/, name: 'a PDF', advice: EXPORT },
  { opening: '{\\rtf', name: 'a rich text document (RTF)', advice: EXPORT },
  {
    opening: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    name: 'an old Office document or a saved Outlook item (.msg)',
    advice: 'Save it as an iCalendar file (.ics), and give that file.',
  },
  {
    opening: '\x78\x9F\x3E\x22',
    name: 'an attachment of Outlook (winmail.dat)',
    advice: 'Ask for the invitation as a calendar file (.ics), and give that.',
  },
  { opening: '\x89PNG\r\n\x1A\n', name: 'an image (PNG)', advice: EXPORT },
  { opening: '\xFF\xD8\xFF', name: 'an image (JPEG)', advice: EXPORT },
  { opening: /^GIF8[79]a/, name: 'an image (GIF)', advice: EXPORT },
  { opening: /^RIFF[^]{4}WEBP/, name: 'an image (WebP)', advice: EXPORT },
  { opening: /^[^]{4}ftyp(?:avi[fs]|hei[cfsx]|mif1|msf1)/, name: 'an image (AVIF or HEIC)', advice: EXPORT },
  { opening: /^(?:II\*\0|MM\0\*)/, name: 'an image (TIFF)', advice: EXPORT },
  { opening: /^BM[^]{4}\0\0\0\0/, name: 'an image (BMP)', advice: EXPORT },
  { opening: '\0\0\x01\0', name: 'an image (ICO)', advice: EXPORT },
  { opening: /^[^]{4}ftyp/, name: 'a video or a recording (MP4)', advice: EXPORT },
  { opening: begins(String.raw`ID3|OggS|fLaC|\x1A\x45\xDF\xA3|RIFF`), name: 'a video or a recording', advice: EXPORT },
  { opening: 'SQLite format 3\0', name: 'a database (SQLite)', advice: EXPORT },
  { opening: 'bplist00', name: 'a property list of macOS', advice: EXPORT },
  { opening: /^(?:wOF[F2]|OTTO\0)/, name: 'a font', advice: EXPORT },
  { opening: /^(?:MZ[^]{0,60}\0|\x7FELF|\xCF\xFA\xED\xFE)/, name: 'a program', advice: EXPORT },
  { opening: /^(?:\xFF\xFE\0\0|\0\0\xFE\xFF)/, name: 'encoded as UTF-32', advice: UTF8 },
  { opening: /^(?:\xFF\xFE|\xFE\xFF|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/, name: 'encoded as UTF-16', advice: UTF8 },
  { opening: /^[^]*\0/, name: 'a binary file', advice: EXPORT },
];

/** What a file is that isn't text in UTF-8, and what to do: `a PDF. Give a calendar file …`. Nothing for a text, in whatever 8-bit encoding. */
export function nameFormat(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'empty. Give the file of an event.';
  const opening = bytes.toString('latin1', 0, LENGTH_OF_OPENING);
  const format = SIGNATURES.find((one) =>
    typeof one.opening === 'string' ? opening.startsWith(one.opening) : one.opening.test(opening),
  );
  return format && `${format.name}. ${format.advice}`;
}

/** Texts that are often given, though no event can be read from them. */
const TEXTS: readonly Signature[] = [
  { opening: /^BEGIN:VCARD/i, name: 'a contact (vCard)', advice: EXPORT },
  { opening: /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:RDF)\b/i, name: 'a news feed', advice: EXPORT },
  { opening: /^(?:<\?xml[^>]*>\s*)?<icalendar\b/i, name: 'a calendar as XML (xCal)', advice: EXPORT },
  { opening: /^\[\s*"vcalendar"/i, name: 'a calendar as JSON (jCal)', advice: EXPORT },
  { opening: /^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i, name: 'an image (SVG)', advice: EXPORT },
  {
    opening: /^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist\b/i,
    name: 'a property list of macOS',
    advice: EXPORT,
  },
  {
    opening: /^\[InternetShortcut\]/i,
    name: 'a shortcut to a page',
    advice: 'Give the URL that it contains.',
  },
  {
    opening:
      /^(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|X-[\w-]+): .*\r?\n){1,3}/i,
    name: 'an email',
    advice: 'Save the calendar file (.ics) attached to it, and give that.',
  },
  {
    opening: /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<schedule\b/i,
    name: 'the programme of a conference',
    advice: "Give it with --programme, and the conference's event with --into.",
  },
];

/** What a text is that no event can be read from, and what to do; nothing for one that isn't known either. */
export function nameTextFormat(text: string): string | undefined {
  const format = TEXTS.find(({ opening }) => (opening as RegExp).test(text));
  return format && `${format.name}. ${format.advice}`;
}
