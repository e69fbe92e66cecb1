import { expect, test } from 'vitest';
import { noMissingGlyphs } from '../../../../src/event-files/checks/no-missing-glyphs.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const reportOf = (fields: Record<string, unknown>) => reportOfCheck(noMissingGlyphs, [makeEventFile(fields)]);

test('characters that the social image has no font for are named, once each', () => {
  expect(reportOf({ title: 'From 𒀀 to 𒁀, 𒀀, x̌ and \u{1F1EA}\u{1F1F8}' })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:2:13 warning title: The social image can't show “𒀀” (U+12000), “𒁀” (U+12040), “x̌” (U+0078 U+030C): it has no font for that and draws a box. Use other characters, or leave it as it is: pages and calendars show it."`,
  );
});

test('so are those of the place', () => {
  expect(reportOf({ location: { city: 'Ur 𒌶', region: '𒀀', country: 'IQ' } })).toMatchInlineSnapshot(`
    "2027/a-test-event.mdx:8:12 warning location.city: The social image can't show “𒌶” (U+12336): it has no font for that and draws a box. Use other characters, or leave it as it is: pages and calendars show it.
    2027/a-test-event.mdx:9:11 warning location.region: The social image can't show “𒀀” (U+12000): it has no font for that and draws a box. Use other characters, or leave it as it is: pages and calendars show it."
  `);
});

test.each(['KCD Łódź – “Việt” ½ → ★ 🎉', 'مؤتمر القياس عن بعد', '東京の日 서울', 'e\u0301'])(
  'nothing is said of %s',
  (title) => {
    expect(reportOf({ title })).toBe('');
  },
);

test('an event without a place, or with fields that are wrong, has nothing more to check', () => {
  expect(reportOf({ attendance: 'online', location: undefined, title: 7 })).toBe('');
});
