/** What moves a terminal's cursor, colours it or shows nothing. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A text of others in one line, as a terminal can show it. */
export function toPrintable(text: string): string {
  return text.replaceAll(UNFIT, '\uFFFD');
}
