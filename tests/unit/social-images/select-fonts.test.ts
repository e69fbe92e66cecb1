import { expect, test } from 'vitest';
import { selectFonts } from '../../../src/social-images/select-fonts.ts';

const ALWAYS = selectFonts('').length;

/** The families that a text needs beyond those that are always there. */
const further = (text: string) => [
  ...new Set(
    selectFonts(text)
      .slice(ALWAYS)
      .map(({ family }) => family),
  ),
];

test.each([
  ['English', 'KubeCon + CloudNativeCon 2027 – “Łódź”', []],
  ['Vietnamese, Greek, Ukrainian and Kazakh', 'Việt Ελλάδα Україна Қазақстан', []],
  ['Arabic', 'مؤتمر', ['noto-sans-arabic']],
  ['Hindi and Bengali, which share a full stop', 'हिन्दी বাংলা।', ['noto-sans-bengali', 'noto-sans-devanagari']],
  ['Japanese', '東京の日', ['noto-sans-jp', 'noto-sans-sc']],
  ['kana alone', 'サーバー', ['noto-sans-jp']],
  ['Chinese', '杭州', ['noto-sans-sc', 'noto-sans-jp']],
  ['wide punctuation', '（KCD）', ['noto-sans-jp']],
  ['Korean', '서울', ['noto-sans-kr']],
  ['emoji', 'Party 🎉', ['noto-emoji']],
])('%s is drawn with what it needs', (_, text, families) => {
  expect(further(text)).toEqual(families);
});

test('arrows and stars are drawn with the parts that have symbols, not with whole fonts', () => {
  expect(further('traces → metrics')).toHaveLength(8);
  expect(further('traces → metrics')).not.toContain('noto-sans-kr');
});
