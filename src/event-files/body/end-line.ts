/** A text whose last line has an end. The parser ends the whole process on an `import` with an open quote and a backslash as the very last character. */
export function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
