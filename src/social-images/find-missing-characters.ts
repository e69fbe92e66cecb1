import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { selectFonts, type FontFile } from './select-fonts.ts';

/** A table of a WOFF 1.0 file (§4, §5). */
function readTable(woff: Buffer, name: string): Buffer {
  for (let entry = 44, left = woff.readUInt16BE(12); left > 0; entry += 20, left -= 1) {
    if (woff.toString('latin1', entry, entry + 4) !== name) continue;
    const [offset, length, originalLength] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const table = woff.subarray(offset, offset + length);
    return length < originalLength ? inflateSync(table) : table;
  }
  throw new Error(`The font has no table ${name}.`);
}

/** The code points of a subtable for the basic plane (OpenType, `cmap` format 4) that have a glyph. */
function* listBasic(table: Buffer): Iterable<number> {
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const;
  for (let at = 0; at < size; at += 2) {
    const start = table.readUInt16BE(starts + at);
    const offset = table.readUInt16BE(offsets + at);
    for (let code = start; code <= table.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + table.readUInt16BE(deltas + at)) & 0xffff
          : table.readUInt16BE(offsets + at + offset + 2 * (code - start));
      if (glyph !== 0) yield code;
    }
  }
}

/** The code points of a subtable for all planes (`cmap` format 12). */
function* listAll(table: Buffer): Iterable<number> {
  for (let at = 16, left = table.readUInt32BE(12); left > 0; at += 12, left -= 1) {
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) yield code;
  }
}

function readCodePoints({ family, weight }: FontFile): Set<number> {
  const file = path.join(import.meta.dirname, 'fonts', `${family}-${String(weight)}.woff`);
  const cmap = readTable(readFileSync(file), 'cmap');
  const codePoints = new Set<number>();
  for (let entry = 4, left = cmap.readUInt16BE(2); left > 0; entry += 8, left -= 1) {
    const table = cmap.subarray(cmap.readUInt32BE(entry + 4));
    const format = table.readUInt16BE(0);
    for (const code of format === 4 ? listBasic(table) : format === 12 ? listAll(table) : []) codePoints.add(code);
  }
  return codePoints;
}

const known = new Map<string, Set<number>>();

function codePointsOf(font: FontFile): Set<number> {
  const codePoints = known.get(font.family) ?? readCodePoints(font);
  known.set(font.family, codePoints);
  return codePoints;
}

/** What is seen: neither spaces nor what only controls how others are drawn. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu;
/** Most texts: the Latin font has all of it. */
const PLAIN = /^[\x20-\x7e\xa0-\xff]*$/;
const MARK = /\p{M}/u;
const characters = new Intl.Segmenter('en');

/** Letters with their marks, which one font must have. */
const splitCharacters = (text: string): string[] =>
  MARK.test(text) ? Array.from(characters.segment(text), ({ segment }) => segment) : Array.from(text);

/** The characters of a text that no font of social images has, each once. Reads fonts, each once a process. */
export function findMissingCharacters(text: string): string[] {
  if (PLAIN.test(text)) return [];
  const fonts = selectFonts(text).map(codePointsOf);
  const isMissing = (character: string) => {
    const codes = (character.match(VISIBLE) ?? []).map((part) => part.codePointAt(0) ?? 0);
    return !fonts.some((font) => codes.every((code) => font.has(code)));
  };
  return [...new Set(splitCharacters(text.normalize('NFC')).filter(isMissing))];
}
