import { expect, test } from 'vitest';
import NextOpening from '../../src/components/cfps/NextOpening.astro';
import { makeEvent } from '../fixtures/make-event.ts';
import { readText, render } from './render.ts';

const NOW = '2027-01-10T12:00:00Z';

function renderCall(cfp: { opens?: string }): Promise<string> {
  const event = makeEvent({
    title: 'A day in Barcelona',
    cfp: { url: 'https://example.org/', closes: '2027-02-20', timeZone: 'Europe/Madrid', ...cfp },
  });
  return render(NextOpening, { event, cfp: event.cfps[0] }, NOW);
}

test('what opens next is said with its day, and carries the instant at which that is no longer true', async () => {
  const html = await renderCall({ opens: '2027-01-20' });
  expect(readText(html)).toBe('Next to open: A day in Barcelona , on 20 January 2027 (CET).');
  expect(html).toContain('data-opens="2027-01-19T23:00:00Z"');
  expect(html).toContain('data-when="not-open-yet"');
});

test('a cfp without a first day isn’t shown', async () => {
  expect(readText(await renderCall({}))).toBe('');
});
