import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordTest, searchWords, toIndexWords } from '../../../../src/events/filters/search-words.ts';

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
  ['C++ & Rust, C# and F#.', ['c++', 'rust', 'c#', 'and', 'f#']],
  ['the U.K., the U.S. and U.S.A', ['the', 'u.k.', 'the', 'u.s.', 'and', 'u.s.a.']],
  ['.NET, ASP.NET and Node.js.', ['.net', 'asp.net', 'and', 'node.js']],
  ['24/7, CI/CD, Q&A, I/O', ['24/7', 'ci/cd', 'q&a', 'i/o']],
  ['logs/metrics, and/or 15/03/2027', ['logs', 'metrics', 'and', 'or', '15', '03', '2027']],
  ['v1.2... And #otel: e.g. this', ['v1.2', 'and', 'otel', 'e.g.', 'this']],
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

test.each([
  ['OTel in practice', 'opentelemetry'],
  ['OpenTelemetry', 'otel'],
  ['OpenTelemetry', 'OTEL'],
  ['OpenTelemetry', 'open telemetry'],
  ['otelcol', 'OpenTelemetry'],
  ['K8s', 'kubernetes'],
  ['Kubernetes Community Days', 'k8s'],
  ['C++ and Rust', 'c++'],
  ['C++ and Rust', 'c'],
  ['A trip to the U.K.', 'uk'],
  ['UK meetup', 'U.K.'],
  ['Made in the USA, US', 'u.s'],
  ['ASP.NET', '.net'],
  ['ASP.NET', 'net'],
  ['Node.js', 'node'],
  ['Node.js', 'node.js'],
  ['CI/CD', 'cd'],
  ['On call 24/7', '24/7'],
  ['Barcelona', 'ba'],
  ['東京都', '京'],
])('%j is found by %j', (text, search) => {
  expect(createWordTest(search)(toIndexWords(text))).toBe(true);
});

test.each([
  ['A hotel', 'otel'],
  ['Cloud native cats', 'C++'],
  ['Cloud', 'C#'],
  ['Unplugged in Krakow', 'U.K.'],
  ['Join us in Austin', 'U.S.'],
  ['Network and internet', '.NET'],
  ['Nodes and JSON', 'Node.js'],
  ['July 24, 7 pm', '24/7'],
  ['Continuous integration, CD of music', 'CI/CD'],
  ['Questions and answers', 'q&a'],
  ['Barcelona', 'rc'],
])('%j isn’t found by %j', (text, search) => {
  expect(createWordTest(search)(toIndexWords(text))).toBe(false);
});

test('a text is found by each of its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const index = toIndexWords(text);
      for (const word of searchWords(text)) expect(createWordTest(word)(index), word).toBe(true);
    }),
  );
});

test('what is written without spaces is found by its words, in any order', () => {
  const index = toIndexWords('東京で開催されるOpenTelemetryのミートアップ');
  for (const search of ['東京ミートアップ', '東京の開催', 'OpenTelemetry 東京']) {
    expect(createWordTest(search)(index), search).toBe(true);
  }
  expect(createWordTest('大阪ミートアップ')(index)).toBe(false);
});
