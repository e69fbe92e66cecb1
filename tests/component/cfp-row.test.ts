import { expect, test, vi } from 'vitest';
import CfpRow from '../../src/components/cfps/CfpRow.astro';
import { makeEvent } from '../fixtures/make-event.ts';
import { render } from './render.ts';

vi.mock('../../src/collections/catalog.ts', () => ({ loadCatalog: () => ({ typeById: new Map() }) }));

function renderCall(cfp: { closes?: string }): Promise<string> {
  const event = makeEvent({ cfp: { url: 'https://example.org/', ...cfp } });
  return render(CfpRow, { event, cfp: event.cfps[0] }, '2027-01-10T12:00:00Z');
}

test('only a call with a deadline has the days until then', async () => {
  expect(await renderCall({ closes: '2027-02-20' })).toContain('data-countdown');
  const rolling = await renderCall({});
  expect(rolling).toContain('Open, no deadline.');
  expect(rolling).not.toContain('data-countdown');
});
