import { expect, test } from 'vitest';
import { portoText, reportOn } from './report-on.ts';

test('a comment has at most 60,000 bytes, and says what it leaves out; else all is there', () => {
  const count = 60;
  const after = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `2027/kcd-${String(index)}`,
      portoText({
        title: `Gathering ${'ÄÖÜ🎉'.repeat(9)} ${String(index)}`,
        timeZone: index < 50 ? 'Europe/Lisbon' : 'Nowhere',
      }),
    ]),
  );
  const comment = reportOn({}, after, { isComment: true });
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(comment)).toBeGreaterThan(30_000);
  expect(comment).toMatch(/\n\d+ more parts are too long for a comment\. To see all: `npm run report`\.\n$/);
  expect(comment.match(/^```/gm)?.length).toSatisfy((fences: number) => fences % 2 === 0);
  const whole = reportOn({}, after);
  expect(whole.match(/^New: /gm)).toHaveLength(count);
  expect(whole).not.toContain('too long');
});
