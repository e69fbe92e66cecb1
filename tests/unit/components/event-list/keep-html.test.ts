import { millisecondsInHour } from 'date-fns/constants';
import { expect, test } from 'vitest';
import { keepText } from '../../../../src/components/event-list/keep-html.ts';

/** Renders by counting. @returns the number that was rendered, and whether it was for this */
function createShow(of: object = {}) {
  let count = 0;
  return async (now: number, nextChange = Infinity, variant = 'a') => {
    const before = count;
    const html = await keepText(of, variant, now, () =>
      Promise.resolve({ html: [Buffer.of((count += 1))], nextChange }),
    );
    return { html: html[0]?.[0], isRendered: count > before };
  };
}

test('what doesn’t change is rendered once for each variant', async () => {
  const show = createShow();
  expect(await show(0)).toEqual({ html: 1, isRendered: true });
  expect(await show(1)).toEqual({ html: 1, isRendered: false });
  expect(await show(0, Infinity, 'b')).toEqual({ html: 2, isRendered: true });
  expect(await show(0)).toEqual({ html: 1, isRendered: false });
});

test('it is rendered again from the instant on at which it changes, after an hour, and for an instant before', async () => {
  const show = createShow();
  const isRendered = async (now: number, nextChange?: number) => (await show(now, nextChange)).isRendered;
  expect(await isRendered(10, 1000)).toBe(true);
  expect(await isRendered(999)).toBe(false);
  expect(await isRendered(1000)).toBe(true);
  expect(await isRendered(1000 + millisecondsInHour - 1)).toBe(false);
  expect(await isRendered(1000 + millisecondsInHour)).toBe(true);
  expect(await isRendered(999)).toBe(true);
});

test('objects have theirs, and what can’t be rendered is tried again', async () => {
  const of = {};
  await expect(keepText(of, 'a', 0, () => Promise.reject(new Error('It fails.')))).rejects.toThrow('It fails.');
  expect(await createShow(of)(0)).toEqual({ html: 1, isRendered: true });
  expect(await createShow()(0)).toEqual({ html: 1, isRendered: true });
  expect(await createShow(of)(0)).toEqual({ html: 1, isRendered: false });
});
