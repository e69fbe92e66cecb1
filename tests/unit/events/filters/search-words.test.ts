import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/events/filters/search-words.ts';

test.each([
  ['KubeCon Europe', ['kubecon', 'europe']],
  ['Café in Łódź!', ['cafe', 'in', 'lodz']],
  ['Cafe\u0301', ['cafe']],
  ['Straße, ﬁnal, Ærø, Œuvre', ['strasse', 'final', 'aero', 'oeuvre']],
  ['İSTANBUL Iğdır ılık', ['istanbul', 'igdir', 'ilik']],
  ['ＯＴｅｌ', ['otel']],
  ['２０２７', ['2027']],
  ['ŁÓDŹ', ['lodz']],
  ['Þórshöfn, Garðabær, Đakovo', ['thorshofn', 'gardabaer', 'dakovo']],
  ['東京 Tōkyō', ['東京', 'tokyo']],
  ['第２回', ['第2回']],
  ['otel_collector', ['otel', 'collector']],
  ['Ⅻ ٣ m²', ['xii', '٣', 'm2']],
  ['OTel-Unplugged: day 2 (of 3)', ['otel', 'unplugged', 'day', '2', 'of', '3']],
  ['Đà Nẵng', ['da', 'nang']],
  ['ΑΘΗΝΑΣ Αθήνας', ['αθηνασ', 'αθηνασ']],
  ['Ħamrun, Gəncə, Ŧ, Ŋ', ['hamrun', 'gence', 't', 'n']],
  ['दिल्ली กรุงเทพฯ', ['दिल्ली', 'กรุงเทพฯ']],
  ['Hawaiʻi, Xi’an, col·lectiu', ['hawaii', 'xian', 'collectiu']],
  ['C++ & Rust', ['c', 'rust']],
  ['', []],
  [' \t\n ', []],
  ['—!?…', []],
  ['🎉', []],
])('%j has the words %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('the words of words are the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = searchWords(text);
      expect(searchWords(words.join(' '))).toEqual(words);
    }),
  );
});
