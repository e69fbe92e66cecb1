import { positionAt, type TextProblem } from '../position.ts';

/** Spaces that look like ordinary ones, and characters that show nothing: YAML takes them for letters. */
const ODD = '[\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF]';
/** Before a field's name or a list's item, between a name and its colon, or after that. */
const ODD_SPACE = new RegExp(
  String.raw`^(?<before>[ \t]*)${ODD}(?=[\s\u200B-\u200D\u2060]*(?:- |[\w-]+ *:))|^(?<name> *(?:- )?\w+)(?: *${ODD}[\s\u200B]*:|:${ODD})`,
  'gm',
);

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u200B': 'a zero-width space',
  '\u3000': 'an ideographic space',
  '\uFEFF': 'a byte order mark',
};

const MAX_NAMED = 3;

/** Where fields are set apart by something else than ordinary spaces, which no one can see. One problem for all lines of a file. */
export function findOddSpaces(yaml: string): TextProblem | undefined {
  const found = [...yaml.matchAll(ODD_SPACE)].map(({ 0: text, index }) => index + text.search(new RegExp(ODD)));
  const [offset, ...others] = found;
  if (offset === undefined) return undefined;
  const character = yaml[offset] ?? '';
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = others.map((other) => String(positionAt(other, yaml, 2).line));
  const more = lines.length > MAX_NAMED ? [...lines.slice(0, MAX_NAMED), 'others'] : lines;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(more);
  const also = lines.length === 0 ? '' : `, here and on line${lines.length === 1 ? '' : 's'} ${list}`;
  const message = `Here is ${NAMES[character] ?? 'an odd space'} (${code}), which YAML takes for a letter. Write ordinary spaces instead${also}.`;
  return { offset, message };
}

/** The same fields with ordinary spaces in such places. */
export const fixOddSpaces = (yaml: string): string =>
  yaml.replaceAll(ODD_SPACE, (text) => {
    const spaced = text.replaceAll(new RegExp(ODD, 'g'), (character) =>
      /[\u200B-\u200D\u2060\uFEFF]/.test(character) ? '' : ' ',
    );
    return spaced.replace(/ +:/, ':');
  });
