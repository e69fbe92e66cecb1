import { expect, test } from 'vitest';
import { checkLinks } from '../../../../../src/cli/check/links/check-links.ts';
import type { Answer, SendRequest } from '../../../../../src/cli/check/links/send-request.ts';
import { readEventType } from '../../../../../src/event-files/read-event-types.ts';
import { makeEventFile } from '../../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../../fixtures/make-event-type-text.ts';

const answerWith = (status: number): Promise<Answer> =>
  Promise.resolve({ status, location: undefined, retryAfter: undefined });

const linksTo = (...urls: string[]) => makeEventFile({ links: urls.map((url) => ({ label: 'A', url })) });

function run(send: SendRequest, urls: string[], overrides: Partial<Parameters<typeof checkLinks>[1]> = {}) {
  const { signal } = new AbortController();
  return checkLinks([linksTo(...urls)], { send, signal, pauseMs: 0, requestMs: 1000, timeoutMs: 10_000, ...overrides });
}

test('a URL is tried once, and reported wherever it is', async () => {
  const asked: string[] = [];
  const { problems, notes } = await run(
    (url, method) => {
      asked.push(`${method} ${url.href}`);
      return answerWith(404);
    },
    ['https://a.example/', 'https://a.example/'],
  );
  expect(asked).toEqual(['HEAD https://a.example/', 'GET https://a.example/']);
  expect(problems.map(({ field, severity }) => [field, severity])).toEqual([
    ['links[0].url', 'error'],
    ['links[1].url', 'error'],
  ]);
  expect(notes).toEqual(['1 link tried.']);
});

test('links in fields and in the body are reported at their places; those that don’t lead to a web page are not tried', async () => {
  const body = '\n\nSee [this](https://b.example/), [that](/events/) and [us](mailto:us@example.org).\n';
  const file = makeEventFile({ url: 'https://a.example/' }, '2027/a', body);
  const { signal } = new AbortController();
  const tools = { send: () => answerWith(404), signal, pauseMs: 0, requestMs: 1000, timeoutMs: 10_000 };
  const { problems } = await checkLinks([file], tools);
  expect(problems.map(({ line, column, field, excerpt }) => [line, column, field, excerpt])).toEqual([
    [12, 6, 'url', 'url: https://a.example/'],
    [17, 12, '', body.trim()],
  ]);
});

test.each(['', '---\n'])('the link of an event type is tried, and reported at its place, after %j', async (before) => {
  const text = before + makeEventTypeText({ url: 'https://a.example/kcd' });
  const types = [readEventType('kcd', 'src/content/event-types/kcd.yaml', text)];
  const { problems, notes } = await run(() => answerWith(404), [], { types });
  const line = text.split('\n').findIndex((written) => written.startsWith('url:')) + 1;
  expect(problems).toMatchObject([
    { file: 'src/content/event-types/kcd.yaml', line, column: 6, field: 'url', excerpt: 'url: https://a.example/kcd' },
  ]);
  expect(notes).toEqual(['1 link tried.']);
});

test('one host is asked for one page at a time, others meanwhile', async () => {
  let now = 0;
  const most = new Map<string, number>();
  const open = new Map<string, number>();
  await run(
    async ({ host }) => {
      now += 1;
      open.set(host, (open.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
      most.set('all', Math.max(most.get('all') ?? 0, now));
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      open.set(host, (open.get(host) ?? 0) - 1);
      return answerWith(200);
    },
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://b.example/2'],
  );
  expect(Object.fromEntries(most)).toEqual({ 'a.example': 1, 'b.example': 1, all: 2 });
});

test('when it is stopped, what was found is reported, and how much was not tried', async () => {
  const stopping = new AbortController();
  const { problems, notes } = await run(
    ({ pathname }, _, signal) => {
      if (pathname === '/1') return answerWith(404);
      stopping.abort();
      return Promise.reject(signal.reason as Error);
    },
    ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    { signal: stopping.signal },
  );
  expect(problems.map(({ field }) => field)).toEqual(['links[0].url']);
  expect(notes).toEqual(['1 link tried.', '2 links not tried: it was interrupted.']);
});

test('when time is up it ends, though a site never answers', async () => {
  const { problems, notes } = await run(
    (_, __, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
    ['https://a.example/'],
    { timeoutMs: 30 },
  );
  expect(problems).toEqual([]);
  expect(notes).toEqual(['0 links tried.', '1 link not tried: time was up; --timeout gives more.']);
});

test('progress counts up to all URLs', async () => {
  const shown: string[] = [];
  await run(() => answerWith(200), ['https://a.example/', 'https://b.example/'], {
    onProgress: (done, all) => shown.push(`${String(done)} of ${String(all)}`),
  });
  expect(shown).toEqual(['1 of 2', '2 of 2']);
});

test('sites that refuse programs are counted, not reported', async () => {
  const { problems, notes } = await run(() => answerWith(403), ['https://a.example/']);
  expect(problems).toEqual([]);
  expect(notes).toEqual(['1 link tried.', "1 link can't be checked: their sites block automated requests."]);
});

test('where no site answers at all, the network is reported and not the links', async () => {
  const urls = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example/`);
  const { problems, notes } = await run(() => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })), urls);
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    "No site answered, so the links couldn't be checked. Check this machine's network connection.",
  ]);
});
