import { describe, expect, test } from 'vitest';
import { ask, playHost, says, whyNot } from './play-source.ts';

describe('pages with JSON-LD', () => {
  const makePage = (...events: Record<string, unknown>[]) =>
    `<!doctype html><title>KubeCon</title>${events.map((event) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', ...event })}</script>`).join('')}`;
  const KUBECON = {
    name: 'KubeCon + CloudNativeCon Europe 2027',
    startDate: '2027-03-15',
    endDate: '2027-03-18',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Fira', address: { addressLocality: 'Barcelona', addressCountry: 'ES' } },
  };

  test('one event is known by the page and the year, and proves no status', async () => {
    const { url } = await playHost(says(makePage(KUBECON), 'text/html'));
    const { entries } = await ask({ kind: 'json-ld', url });
    expect(entries).toMatchObject([
      {
        key: `${url}#2027`,
        keyIsStable: true,
        values: { startDate: '2027-03-15', endDate: '2027-03-18', location: { city: 'Barcelona' } },
      },
    ]);
    expect(entries[0]?.values).not.toHaveProperty('status');
    expect(entries[0]?.excerpt).toMatch(/^\{"name":"KubeCon .*"startDate":"2027-03-15"/);
  });

  test.each([
    ['<p>Hello</p>', 'The page has no event in JSON-LD.'],
    [makePage(KUBECON).replace('"name"', 'name'), "A block of JSON-LD on the page isn't valid JSON."],
  ])('%#: a page without an event that can be read says nothing', async (page, reason) => {
    const { url } = await playHost(says(page, 'text/html'));
    expect(await whyNot({ kind: 'json-ld', url })).toBe(reason);
  });
});
