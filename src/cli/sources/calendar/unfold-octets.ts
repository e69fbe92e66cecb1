const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const BEGINNING = /^(?:\uFEFF|ï»¿)?\s*BEGIN:VCALENDAR/i;

/**
 * The bytes of an iCalendar file with its folded lines joined (RFC 5545 §3.1). Lines are folded by octets, also within a character, so this
 * comes before they are read as UTF-8. Anything else is returned as it is.
 */
export function unfoldOctets(bytes: Buffer): Buffer {
  if (!BEGINNING.test(bytes.toString('latin1', 0, 100))) return bytes;
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1];
    if (next !== SPACE && next !== TAB) continue;
    pieces.push(bytes.subarray(from, bytes[at - 1] === RETURN ? at - 1 : at));
    from = at + 2;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
