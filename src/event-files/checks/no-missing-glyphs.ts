import { findMissingCharacters } from '../../social-images/find-missing-characters.ts';
import { lineAt } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { checkEach, problemAt, type Finding } from './check.ts';

const formatCodePoints = (character: string): string =>
  Array.from(character, (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  );

function checkField(file: EventFile, path: string[], value = ''): Finding[] {
  const missing = findMissingCharacters(value);
  const [first] = missing;
  if (first === undefined) return [];
  const listed = missing.map((character) => `“${character}” (${formatCodePoints(character)})`).join(', ');
  const message = `The social image can't show ${listed}: it has no font for that and draws a box. Use other characters, or leave it as it is: pages and calendars show it.`;
  const finding = problemAt(file, path, message, 'warning');
  const column = lineAt(file.text, finding.line).indexOf(first, finding.column - 1) + 1;
  return [column > 0 ? { ...finding, column } : finding];
}

/** The texts of a file that are in the event's social image. */
export const noMissingGlyphs = checkEach('no-missing-glyphs', (file) => {
  const { title } = file.fields;
  const location = 'location' in file.fields ? file.fields.location : undefined;
  return [
    ...checkField(file, ['title'], title),
    ...checkField(file, ['location', 'city'], location?.city),
    ...checkField(file, ['location', 'region'], location?.region),
  ];
});
