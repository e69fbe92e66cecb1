/** A link to join that lets in whoever has it, also as a parameter of another one. Lengths are limited to be fast on any text. */
const SECRET = String.raw`https?:\/\/[^\s<>"')\]]{0,1000}[?&;](?:pwd|passcode|password)(?:=|%3D)[^\s<>"')\]]*`;
const IS_SECRET = new RegExp(SECRET, 'i');
const ELEMENT = new RegExp(`<a\\b[^>]{0,500}${SECRET}[^>]*>([^]{0,1000}?)</a>`, 'gi');
const MARKDOWN_LINK = new RegExp(String.raw`\[([^\]]{0,500})\]\(\s*${SECRET}[^)]*\)`, 'gi');
const ANY = new RegExp(SECRET, 'gi');

export const hasPassword = (text: string): boolean => IS_SECRET.test(text);

/** A text, Markdown or HTML, without links that have a password in them; what they are called stays. */
export function withoutPasswords(text: string): string {
  if (!hasPassword(text)) return text;
  return text.replaceAll(ELEMENT, '$1').replaceAll(MARKDOWN_LINK, '$1').replaceAll(ANY, '');
}
