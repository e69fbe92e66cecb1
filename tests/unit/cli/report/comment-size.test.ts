import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOn } from './report-on.ts';

const PORTO = {
  title: 'KCD Porto 2027',
  type: 'kcd',
  startDate: '2027-11-18',
  endDate: '2027-11-19',
  timeZone: 'Europe/Lisbon',
  location: { city: 'Porto', country: 'PT' },
};
const porto = (fields: Record<string, unknown> = {}, body?: string) => makeEventText({ ...PORTO, ...fields }, body);

test('a comment has at most 60,000 bytes, and says what it leaves out; else all is there', () => {
  const count = 60;
  const after = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `2027/kcd-${String(index)}`,
      porto({
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
