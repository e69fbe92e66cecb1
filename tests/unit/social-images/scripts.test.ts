import { expect, test } from 'vitest';
import { loadFontsOf } from '../../../src/social-images/fonts.ts';
import { findMissingCharacters } from '../../../src/social-images/find-missing-characters.ts';
import { box, textBox, type ElementStyle } from '../../../src/social-images/image-parts.ts';
import { measureElement, renderElement } from '../../../src/social-images/renderer.ts';
import { startsRightToLeft, withBreaks } from '../../../src/social-images/script-style.ts';
import { makeImage } from './make-image.ts';
import { TITLES } from './make-titles.ts';

const SIZE = { width: 160, height: 80 };
/** No font has a character for private use; the box is what is drawn for it. */
const WITHOUT_GLYPH = '\u{10FFFD}';

const toElement = (text: string, style: ElementStyle = {}) =>
  box({ width: '100%', color: '#fff' }, [textBox({ fontSize: 40, fontWeight: 700, ...style }, text)]);
const fontsOf = (text: string) => loadFontsOf(makeImage({ title: text }));

/** The pixels of a text that is drawn with the fonts of another. */
const drawn = async (text: string, whole = text) => renderElement(toElement(text), SIZE, await fontsOf(whole));

/** Words and their place from the left, in pixels. */
async function placesOf(text: string, style: ElementStyle, width = 1000) {
  const measured = await measureElement(toElement(text, style), { width, height: 400 }, await fontsOf(text));
  return (measured.children[0]?.runs ?? []).filter((run) => run.text.trim() !== '');
}

const widthOf = async (text: string) => {
  const places = await placesOf(text, {});
  return Math.max(...places.map(({ x, width }) => x + width));
};

test.each(Object.entries(TITLES))('no character of a title in %s is drawn as a box', async (_, title) => {
  expect(findMissingCharacters(title)).toEqual([]);
  const segments = new Intl.Segmenter('en').segment(title.normalize('NFC'));
  const characters = new Set(Array.from(segments, ({ segment }) => segment).filter((text) => text.trim() !== ''));
  const boxed = await drawn(WITHOUT_GLYPH, title);
  const blank = await drawn(' ', title);
  for (const character of characters) {
    const pixels = await drawn(character, title);
    expect(pixels.equals(boxed), character).toBe(false);
    expect(pixels.equals(blank), character).toBe(false);
  }
});

test('a character that no font has is drawn as a box, and found', async () => {
  expect((await drawn('\u{12000}')).equals(await drawn(WITHOUT_GLYPH))).toBe(true);
  expect(findMissingCharacters(`A \u{12000} and ${WITHOUT_GLYPH}, \u{12000}`)).toEqual(['\u{12000}', WITHOUT_GLYPH]);
});

test('a letter and a mark that no font has together are found', () => {
  expect(findMissingCharacters('x\u030c, Ǒ, é'.normalize('NFD'))).toEqual(['x\u030c']);
});

test('the Latin font has all of Latin-1', () => {
  const all = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code)).filter(
    (text) => !/\p{Cc}/u.test(text),
  );
  // An arrow, so that the font is asked.
  expect(findMissingCharacters(`${all.join('')}→`)).toEqual([]);
});

test('what controls others and is not seen is not missed', () => {
  expect(findMissingCharacters('a\u200e \u2066b\u2069\u00ad\u200b c\ufe0f')).toEqual([]);
});

test.each([
  ['Arabic', 'ببب'],
  ['Urdu', 'ٹیلی'],
  ['Syriac', 'ܒܒܒ'],
])('letters are joined in %s', async (_, word) => {
  const apart = Array.from(word).join('\u200c');
  expect((await drawn(word)).equals(await drawn(apart))).toBe(false);
  expect(await widthOf(word)).toBeLessThan((await widthOf(apart)) * 0.95);
});

test.each([
  ['Devanagari', 'ट', '्', 'र'],
  ['Bengali', 'ট', '্', 'র'],
  ['Gujarati', 'ક', '્', 'ષ'],
  ['Telugu', 'ట', '్', 'ర'],
  ['Malayalam', 'മ', '്', 'മ'],
  ['Khmer', 'ភ', '្', 'ន'],
])('consonants form a cluster in %s', async (_, first, virama, second) => {
  expect(await widthOf(first + virama + second)).toBeLessThan((await widthOf(first)) + (await widthOf(second)) - 1);
});

test.each([
  ['مؤتمر 2027 KubeCon', ['مؤتمر', '2027', 'KubeCon']],
  ['יום OpenTelemetry 2027', ['יום', 'OpenTelemetry 2027']],
])('%s goes from right to left', async (title, words) => {
  expect(startsRightToLeft(title)).toBe(true);
  const places = await placesOf(title, { direction: 'rtl', textAlign: 'start' });
  const order = places.toSorted((a, b) => b.x - a.x).map(({ text }) => text);
  expect(order).toEqual(words);
  const rightmost = Math.max(...places.map(({ x, width }) => x + width));
  expect(rightmost).toBeCloseTo(1000, 0);
});

test.each(['KubeCon دبي', '2027 FOSDEM', '日本', ''])('%j goes from left to right', (title) => {
  expect(startsRightToLeft(title)).toBe(false);
});

test.each([
  ['กรุงเทพมหานครประเทศไทย 2027', 'กรุงเทพมหานคร|ประเทศไทย 2027'],
  ['KCD Bangkok', 'KCD Bangkok'],
  ['コミュニティが集まる場所', 'コミュニティが|集まる|場所'],
  ['OpenTelemetry 社区的相聚之处', 'OpenTelemetry 社区|的|相聚|之|处'],
])('lines of %s break between words', (text, broken) => {
  const ideograph = /(?<=[\p{Script=Han}\p{Script=Hiragana}ー])(?=[\p{Script=Han}\p{Script=Katakana}])/gu;
  expect(withBreaks(text).replaceAll('\u200b', '|').replace(ideograph, '|').replaceAll('\u2060', '')).toBe(broken);
});

test('long titles without spaces stay in their width', async () => {
  for (const title of [TITLES.Thai, TITLES.Japanese, TITLES.Khmer, TITLES.Myanmar, TITLES.Lao]) {
    const places = await placesOf(title, { wordBreak: 'break-word' }, 400);
    expect(new Set(places.map(({ y }) => Math.round(y / 50))).size, title).toBeGreaterThan(1);
    expect(Math.max(...places.map(({ x, width }) => x + width)), title).toBeLessThanOrEqual(401);
  }
});
