import { expect, test } from 'vitest';
import { checkLinks } from '../../../../../src/cli/check/links/check-links.ts';
import { MOVING_SITES } from '../../../../../src/cli/check/links/moving-sites.ts';
import type { SendRequest } from '../../../../../src/cli/check/links/send-request.ts';
import { makeEventFile } from '../../../../fixtures/make-event-file.ts';

const movingSites = { 'old.example': 'groups to new.example' };
const URLS = ['https://a.example/1', 'https://a.example/2', 'https://b.example/', 'https://old.example/kcd'];

const answerWith =
  (status: number): SendRequest =>
  () =>
    Promise.resolve({ status, location: undefined, retryAfter: undefined });

function run(send: SendRequest, overrides: Partial<Parameters<typeof checkLinks>[1]> = {}) {
  const { signal } = new AbortController();
  const file = makeEventFile({ links: URLS.map((url) => ({ label: 'A', url })) });
  return checkLinks([file], {
    ...{ send, signal, pauseMs: 0, requestMs: 1000, timeoutMs: 10_000, movingSites },
    ...overrides,
  });
}

test('links to sites that are moving are tried first, though others have more, and counted', async () => {
  const asked: string[] = [];
  const { problems, notes } = await run((url, ...rest) => {
    asked.push(url.host);
    return answerWith(200)(url, ...rest);
  });
  expect([...new Set(asked)]).toEqual(['old.example', 'a.example', 'b.example']);
  expect(problems).toEqual([]);
  expect(notes).toEqual(['4 links tried.', '1 link to old.example, which is moving, came first.']);
});

test.each([
  [
    404,
    'This link is dead: its site answers 404. old.example is moving: groups to new.example. Correct or remove it; an old page may be kept at https://web.archive.org.',
  ],
  [
    500,
    'This link may be dead: its site answers 500. old.example is moving: groups to new.example. Look at it in a browser.',
  ],
])('a problem of one says that its site is moving, others don’t (%i)', async (status, message) => {
  const { problems } = await run(answerWith(status));
  expect(problems.filter(({ message: text }) => text.includes('moving')).map(({ field }) => field)).toEqual([
    'links[3].url',
  ]);
  expect(problems[3]?.message).toBe(message);
});

test('where no link leads to a site that is moving, nothing is said about one', async () => {
  const { notes } = await run(answerWith(200), { movingSites: { 'other.example': 'elsewhere' } });
  expect(notes).toEqual(['4 links tried.']);
});

test('the list has hosts as URLs have them, and says where their pages go', () => {
  for (const [host, where] of Object.entries(MOVING_SITES)) {
    expect(URL.parse(`https://${host}/`)?.host).toBe(host);
    expect(where).toMatch(/^\S.*[^.\s]$/);
  }
});
