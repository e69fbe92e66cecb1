import { expect, test } from 'vitest';
import { searchWords } from '../../../src/events/search-words';

test.each([
  ['KubeCon Europe', ['kubecon', 'europe']],
  ['Café in Łódź!', ['cafe', 'in', 'lodz']],
  ['Cafe\u0301', ['cafe']],
  ['Straße, ﬁnal, Ærø, Œuvre', ['strasse', 'final', 'aero', 'oeuvre']],
  ['İSTANBUL Iğdır ılık', ['istanbul', 'igdir', 'ilik']],
  ['ＯＴｅｌ', ['otel']],
  ['東京 Tōkyō', ['東京', 'tokyo']],
  ['OTel-Unplugged: day 2 (of 3)', ['otel', 'unplugged', 'day', '2', 'of', '3']],
  ['Đà Nẵng', ['da', 'nang']],
  ['C++ & Rust', ['c', 'rust']],
  ['', []],
  [' \t\n ', []],
  ['—!?…', []],
])('%j has the words %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});
