import { isUtf8 } from 'node:buffer';

const LINE_END = 0x0a;
/** The byte order marks of UTF-16, and a hyphen in it, with which an event file without the mark begins. */
const BEGINNINGS_OF_UTF16: readonly number[] = [0xff_fe, 0xfe_ff, 0x2d_00, 0x00_2d];

/** How Windows has long saved text in the western world. */
const windows1252 = new TextDecoder('windows-1252');

/** The first line that isn't UTF-8, 1-based. In UTF-8 the byte of a line end is a line end only. */
function findBadLine(bytes: Buffer): { line: number; bytes: Buffer } {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_END, start);
    const found = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(found)) return { line, bytes: found };
    start = end + 1;
  }
}

function decodeValidPart(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let valid = '';
  try {
    for (const byte of bytes) valid += decoder.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    // The byte that isn't UTF-8 is next.
  }
  return valid;
}

/** Where a line isn't UTF-8, and how it reads if it is Windows-1252. */
function describeBadLine(bytes: Buffer) {
  const valid = decodeValidPart(bytes);
  const rest = windows1252.decode(bytes.subarray(Buffer.byteLength(valid)));
  return {
    column: valid.length + 1,
    message: `This isn't UTF-8. The file may be encoded as Windows-1252, where this is "${rest.slice(0, 1)}". Save it as UTF-8.`,
    excerpt: `${valid}${rest}`.replace(/\r$/, ''),
  };
}

/** The text of a file, which has to be UTF-8. Another encoding isn't guessed: bytes that are valid in one may be meant in another; `problem` says so. */
export function decodeText(bytes: Buffer) {
  const text = bytes.toString('utf8');
  if (bytes.length > 1 && BEGINNINGS_OF_UTF16.includes(bytes.readUInt16BE(0))) {
    return { text, problem: { line: 1, column: 1, message: 'The file is encoded as UTF-16. Save it as UTF-8.' } };
  }
  if (isUtf8(bytes)) return { text };
  const { line, bytes: badBytes } = findBadLine(bytes);
  return { text, problem: { line, ...describeBadLine(badBytes) } };
}
