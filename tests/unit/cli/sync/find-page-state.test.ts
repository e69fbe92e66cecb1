import { expect, test } from 'vitest';
import { createFetcher } from '../../../../src/cli/sync/fetching/fetcher.ts';
import { findPageState } from '../../../../src/cli/sync/sources/find-page-state.ts';
import { playHost, says } from './play-source.ts';

const jsonLd = (status: string) =>
  `<script type="application/ld+json">{"@type":"Event","name":"Meetup","eventStatus":"https://schema.org/${status}"}</script>`;

async function look(status: number, html = ''): Promise<string> {
  const { url, host } = await playHost((request, response) => {
    if (status === 200) says(html, 'text/html')(request, response);
    else response.writeHead(status).end();
  });
  const { signal } = new AbortController();
  return findPageState(url, createFetcher({ allowed: new Set([host]), signal, timeoutMs: 5000, pauseMs: 0 }));
}

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [403, 'unknown'],
  [429, 'unknown'],
  [503, 'unknown'],
])('a page that answers %i is %s', async (status, state) => {
  expect(await look(status)).toBe(state);
});

test.each([
  [jsonLd('EventCancelled'), 'cancelled'],
  [jsonLd('EventScheduled'), 'there'],
  [jsonLd('EventPostponed'), 'there'],
  ['<h1>Cancelled: OTel Night</h1>', 'cancelled'],
  ['<title>OTel Night (CANCELED)</title>', 'cancelled'],
  ['<p>We are sorry: this event has been <b>canceled</b>.</p>', 'cancelled'],
  ['<p>If this event is cancelled, tickets are refunded.</p>', 'there'],
  ['<p>Cancellation is free until a week before.</p>', 'there'],
  ['<h1>OTel Night</h1>', 'there'],
])('%s is %s', async (html, state) => {
  expect(await look(200, `<!doctype html>${html}`)).toBe(state);
});
