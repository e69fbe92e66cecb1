import { millisecondsInHour } from 'date-fns/constants';
import { expect, test } from 'vitest';
import { keepHtml } from '../../../../src/components/event-list/keep-html.ts';

/** Renders by counting. @returns the number that was rendered, and whether it was for this */
function createShow(name: string) {
  let count = 0;
  return async (now: number, nextChange = Infinity, variant = 'a') => {
    const before = count;
    const make = () => Promise.resolve({ html: [Buffer.of((count += 1))], nextChange });
    const html = await keepHtml(`${name} ${variant}`, now, make);
    return { html: html[0]?.[0], isRendered: count > before };
  };
}

test('what doesn’t change is rendered once for each key', async () => {
  const show = createShow('unchanging');
  expect(await show(0)).toEqual({ html: 1, isRendered: true });
  expect(await show(1)).toEqual({ html: 1, isRendered: false });
  expect(await show(0, Infinity, 'b')).toEqual({ html: 2, isRendered: true });
  expect(await show(0)).toEqual({ html: 1, isRendered: false });
});

test('it is rendered again from the instant on at which it changes, after an hour, and for an instant before', async () => {
  const show = createShow('changing');
  const isRendered = async (now: number, nextChange?: number) => (await show(now, nextChange)).isRendered;
  expect(await isRendered(10, 1000)).toBe(true);
  expect(await isRendered(999)).toBe(false);
  expect(await isRendered(1000)).toBe(true);
  expect(await isRendered(1000 + millisecondsInHour - 1)).toBe(false);
  expect(await isRendered(1000 + millisecondsInHour)).toBe(true);
  expect(await isRendered(999)).toBe(true);
});

test('what can’t be rendered is tried again', async () => {
  await expect(keepHtml('failing a', 0, () => Promise.reject(new Error('It fails.')))).rejects.toThrow('It fails.');
  expect(await createShow('failing')(0)).toEqual({ html: 1, isRendered: true });
});

test('there is an end to what is kept', async () => {
  const show = createShow('first');
  await show(0);
  const html = [Buffer.alloc(2 ** 20)];
  for (let place = 0; place < 40; place += 1)
    await keepHtml(`large ${String(place)}`, 0, () => Promise.resolve({ html, nextChange: Infinity }));
  expect((await show(0)).isRendered).toBe(true);
});
