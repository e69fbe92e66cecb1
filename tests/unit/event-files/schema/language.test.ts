import { expect, test } from 'vitest';
import { errorAt } from '../../../../src/event-files/fields-at.ts';

test.each(['ja', 'pt-BR', 'zh-Hans'])('an event can be in %s', (tag) => {
  expect(errorAt(['language'], tag)).toBeUndefined();
});

test.each(['Japanese', 'jp-JP-x', 'JA', 'pt_BR', ''])('“%s” is no language', (tag) => {
  expect(errorAt(['language'], tag)).toMatch(/is not a language\. Write its tag/);
});

test('a translation has a title and a summary', () => {
  const ja = { title: '東京', summary: '集まりです。' };
  expect(errorAt(['translations'], { ja })).toBeUndefined();
  expect(errorAt(['translations'], { ja: { title: '東京' } })).toBeDefined();
  expect(errorAt(['translations'], { Japanese: ja })).toBeDefined();
});
