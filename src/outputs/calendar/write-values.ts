/** A text as the value of a property (RFC 5545 §3.3.11), for those that the library writes as they are. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);

/** The value of a parameter (RFC 5545 §3.2), in quotes only where it needs them: some programs read nothing after them as they should. */
export function writeParameter(text: string): string {
  // No value can have these (RFC 5545 §3.1).
  const value = text.replace(/["\p{Cc}]/gu, '');
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/** A URL as the value of a property (RFC 5545 §3.3.13): in ASCII, without what separates values in iCalendar and what no URI has (RFC 3986). */
export const writeUri = (url: string): string =>
  new URL(url).href.replace(/[;,\\^`{|}]/g, (character) => encodeURIComponent(character));
