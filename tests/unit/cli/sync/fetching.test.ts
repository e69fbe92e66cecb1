import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseAllowedHosts } from '../../../../src/cli/sync/fetching/fetcher.ts';
import { openKeptAnswers } from '../../../../src/cli/sync/fetching/kept-answers.ts';
import { site } from '../../../../src/site.ts';
import { ask, askAll, makeEvents, makeFolder, makeSource, playHost, says, whyNot } from './play-source.ts';

const CALENDAR = 'text/calendar; charset=utf-8';

test('a host learns who asks, and is asked for robots.txt first and once', async () => {
  const { url, requests } = await playHost(says(makeEvents(2), CALENDAR));
  const sources = ['a', 'b'].map((id) => makeSource({ id, url: `${url}/${id}.ics` }));
  await askAll(sources);
  expect(requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a.ics', '/b.ics']);
  expect(new Set(requests.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set([`event-sync/1.0 (+${site.repository})`]),
  );
});

test('a host is asked for one thing at a time, others meanwhile', async () => {
  const most = new Map<string, number>();
  let all = 0;
  const play = () => {
    let open = 0;
    return playHost(({ headers }, response) => {
      open += 1;
      all += 1;
      const host = headers.host ?? '';
      most.set(host, Math.max(most.get(host) ?? 0, open));
      most.set('all', Math.max(most.get('all') ?? 0, all));
      setTimeout(() => {
        open -= 1;
        all -= 1;
        response.writeHead(200, { 'Content-Type': CALENDAR }).end(makeEvents(1));
      }, 20);
    });
  };
  const hosts = await Promise.all([play(), play()]);
  await askAll(
    hosts.flatMap(({ url }, at) =>
      [1, 2].map((n) => makeSource({ id: `s${String(at)}-${String(n)}`, url: `${url}/${String(n)}` })),
    ),
  );
  expect([...most.values()].toSorted()).toEqual([1, 1, 2]);
});

test('progress counts up to all sources, and answers are in their order', async () => {
  const { url } = await playHost(says(makeEvents(1), CALENDAR));
  const shown: string[] = [];
  const answers = await askAll(
    ['b', 'a'].map((id) => makeSource({ id, url })),
    { onProgress: (done, all) => shown.push(`${String(done)} of ${String(all)}`) },
  );
  expect(shown).toEqual(['1 of 2', '2 of 2']);
  expect(answers.map(({ source }) => source.id)).toEqual(['b', 'a']);
});

describe('robots.txt', () => {
  test.each([
    ['User-agent: *\nDisallow: /private/\n', "HOST doesn't want programs to fetch this (robots.txt)."],
    ['User-agent: event-sync\nDisallow: /\n', "HOST doesn't want programs to fetch this (robots.txt)."],
  ])('%j is kept to', async (text, reason) => {
    const { url, requests } = await playHost(says(makeEvents(1), CALENDAR), says(text, 'text/plain'));
    expect(await whyNot({ url: `${url}/private/all.ics` })).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('what it allows is fetched', async () => {
    const robots = says('User-agent: *\nDisallow: /private/\n\nUser-agent: other\nDisallow: /\n', 'text/plain');
    const { url } = await playHost(says(makeEvents(1), CALENDAR), robots);
    expect((await ask({ url: `${url}/all.ics` })).count).toBe(1);
  });

  test.each([
    [503, "Its robots.txt can't be read (503 Service Unavailable), so nothing is fetched."],
    [
      429,
      "Its robots.txt can't be read (429 Too Many Requests), so nothing is fetched. It asks to wait 60 s (Retry-After).",
    ],
  ])('where it answers %i, nothing is fetched', async (status, reason) => {
    const { url, requests } = await playHost(says(makeEvents(1), CALENDAR), (_, response) =>
      response.writeHead(status, status === 429 ? { 'Retry-After': '60' } : {}).end(),
    );
    expect(await whyNot({ url })).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('that of the host to which a page redirects is asked for as well', async () => {
    const other = await playHost(says(makeEvents(1), CALENDAR), says('User-agent: *\nDisallow: /\n', 'text/plain'));
    const { url, host } = await playHost((_, response) => response.writeHead(302, { Location: other.url }).end());
    expect(await whyNot({ url }, { allowed: [host, other.host] })).toMatch(/robots\.txt/);
  });
});

describe('what keeps a source from being available', () => {
  test.each([
    [403, {}, 'HOST answers 403 Forbidden.'],
    [404, {}, 'HOST answers 404 Not Found.'],
    [500, {}, 'HOST answers 500 Internal Server Error.'],
    [429, { 'Retry-After': '120' }, 'HOST answers 429 Too Many Requests. It asks to wait 120 s (Retry-After).'],
    [
      429,
      // On a clock that is years behind.
      { 'Retry-After': 'Fri, 31 Dec 1999 23:59:59 GMT' },
      'HOST answers 429 Too Many Requests. It asks to wait until 1999-12-31T23:59:59.000Z (Retry-After).',
    ],
    [429, { 'Retry-After': '$(touch /tmp/x)' }, 'HOST answers 429 Too Many Requests.'],
    [304, {}, 'HOST answers 304 Not Modified.'],
    [204, {}, 'HOST answers 204 No Content.'],
  ])('%i %j', async (status, headers, reason) => {
    const { url } = await playHost((_, response) => response.writeHead(status, headers).end());
    expect(await whyNot({ url })).toBe(reason);
  });

  test('a page that is gone is told from one that fails', async () => {
    const { url } = await playHost(({ url: path = '' }, response) => response.writeHead(Number(path.slice(1))).end());
    const answers = await askAll(
      [404, 410, 403, 500].map((status) => makeSource({ id: `s${String(status)}`, url: `${url}/${String(status)}` })),
    );
    expect(answers.map((answer) => 'isGone' in answer && answer.isGone)).toEqual([true, true, false, false]);
  });

  test('it is at an address of a private network', async () => {
    const { url, requests } = await playHost(says(makeEvents(1), CALENDAR));
    expect(await whyNot({ url }, { allowed: [] })).toBe(
      "It is at HOST, which is on a private network and isn't asked.",
    );
    expect(await whyNot({ url: url.replace('127.0.0.1', 'localhost') }, { allowed: [] })).toMatch(/private network/);
    expect(requests).toEqual([]);
  });

  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://169.254.169.254/latest/',
    'http://localhost:1/',
    'http://10.0.0.1/',
  ])('it redirects to %s', async (location) => {
    const { url } = await playHost((_, response) => response.writeHead(301, { Location: location }).end());
    expect(await whyNot({ url })).toMatch(/^It redirects to \S+, which is on a private network and isn't asked\.$/);
  });

  test.each([
    ['file:///etc/passwd', 'It redirects to what is no web page.'],
    ['/', 'HOST redirects endlessly.'],
  ])('it redirects to %s', async (location, reason) => {
    const { url } = await playHost((_, response) => response.writeHead(302, { Location: location }).end());
    expect(await whyNot({ url })).toBe(reason);
  });

  test('it has more than 5 MB, also where it is compressed', async () => {
    const big = 'x'.repeat(6 * 1024 * 1024);
    const { url } = await playHost((request, response) => {
      const isCompressed = request.url === '/compressed';
      says(
        isCompressed ? gzipSync(big) : big,
        CALENDAR,
        isCompressed ? { 'Content-Encoding': 'gzip' } : {},
      )(request, response);
    });
    expect(await whyNot({ url })).toBe('HOST answers with more than 5 MB.');
    expect(await whyNot({ url: `${url}/compressed` })).toBe('HOST answers with more than 5 MB.');
  });

  test('it is too slow, before its head or in its body', async () => {
    const { url } = await playHost((request, response) => {
      if (request.url === '/body') response.writeHead(200, { 'Content-Type': CALENDAR }).write('BEGIN:VCALENDAR\r\n');
    });
    expect(await whyNot({ url }, { timeoutMs: 60 })).toBe('HOST took longer than 0.06 s.');
    expect(await whyNot({ url: `${url}/body` }, { timeoutMs: 60 })).toBe('HOST took longer than 0.06 s.');
  });

  test('nobody answers', async () => {
    expect(await whyNot({ url: 'http://127.0.0.1:1/' })).toBe("HOST can't be fetched: no server answers there.");
  });

  test('the connection breaks before all has come', async () => {
    const { url } = await playHost((_, response) => {
      response.writeHead(200, { 'Content-Type': CALENDAR, 'Content-Length': '9999' });
      response.write(makeEvents(3));
      setTimeout(() => response.destroy(), 10);
    });
    expect(await whyNot({ url })).toBe("HOST can't be fetched: the connection broke.");
  });

  test('what it sends can’t be decompressed', async () => {
    const { url } = await playHost(says('not compressed', CALENDAR, { 'Content-Encoding': 'gzip' }));
    expect(await whyNot({ url })).toBe("What HOST answers can't be decompressed.");
  });

  test.each([
    [11, 5, true],
    [10, 5, false],
    [3, 1, true],
    [1, 0, true],
    [0, 0, false],
    [1, 400, false],
  ])('it had %i entries, and has %i: %s', async (last, count, isUnavailable) => {
    const { url } = await playHost(says(makeEvents(count), CALENDAR));
    const state = { sources: { 'a-source': { count: last } } };
    const [answer] = await askAll([makeSource({ url })], { state });
    expect(answer !== undefined && 'unavailable' in answer).toBe(isUnavailable);
    if (isUnavailable) {
      expect(await whyNot({ url }, { state })).toBe(
        `It has ${String(count)} entries, fewer than half of the ${String(last)} of last time. If that is right, save its answer and give it with --from.`,
      );
    }
  });

  test('it is another kind of thing', async () => {
    const html = '<!doctype html><title>Please log in</title>';
    const { url } = await playHost((request, response) => {
      says(html, request.url === '/text' ? 'text/plain' : 'text/html')(request, response);
    });
    const into = '2027/kubecon-eu';
    expect(await whyNot({ url })).toBe('HOST answers with text/html, not with a calendar.');
    expect(await whyNot({ url: `${url}/text` })).toBe("It isn't a calendar (.ics).");
    expect(await whyNot({ url, kind: 'sessionize', into })).toBe(
      'HOST answers with text/html, not with JSON of the API of Sessionize.',
    );
    expect(await whyNot({ url: `${url}/text`, kind: 'pretalx', into })).toBe("It isn't a schedule as JSON or XML.");
    expect(await whyNot({ url: `${url}/cncf/group/a`, kind: 'open-community-groups' })).toBe(
      'HOST answers with text/html, not with JSON.',
    );
    expect(await whyNot({ url, kind: 'json-ld' })).toBe('The page has no event in JSON-LD.');
  });
});

test('a source that has moved for good is read, and that is said', async () => {
  const other = await playHost(says(makeEvents(1), CALENDAR));
  const { url, host } = await playHost((_, response) =>
    response.writeHead(301, { Location: `${other.url}/new.ics` }).end(),
  );
  const { notes, count } = await ask({ url }, { allowed: [host, other.host] });
  expect(count).toBe(1);
  expect(notes).toEqual([`It has moved to ${other.host} for good. Write the new URL in src/content/sources.yaml.`]);
});

test('compressed answers are read', async () => {
  const { url, requests } = await playHost(says(gzipSync(makeEvents(3)), CALENDAR, { 'Content-Encoding': 'gzip' }));
  expect((await ask({ url })).count).toBe(3);
  expect(requests.at(-1)?.headers['accept-encoding']).toBe('gzip, br');
});

describe('conditional requests', () => {
  const play = () =>
    playHost((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, {
        ETag: '"v1"',
        'Last-Modified': 'Fri, 27 Nov 2037 12:00:00 GMT',
        'Content-Type': CALENDAR,
      });
      response.end(isKnown ? undefined : makeEvents(2));
    });

  test('what is unchanged says the same as before', async () => {
    const { url, requests } = await play();
    const root = await makeFolder();
    const kept = openKeptAnswers(root);
    const first = await ask({ url }, { kept });
    await kept.save();
    const second = await ask({ url }, { kept: openKeptAnswers(root) });
    expect(requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Fri, 27 Nov 2037 12:00:00 GMT',
    });
    expect(second).toEqual(first);
    expect(second.etag).toBe('"v1"');
  });

  test('it is asked for all of it when it is to be read in another way, or nothing was kept', async () => {
    const { url, requests } = await play();
    const root = await makeFolder();
    const kept = openKeptAnswers(root);
    await ask({ url }, { kept });
    await kept.save();
    await ask({ url, exclude: ['Meetup'] }, { kept: openKeptAnswers(root) });
    await ask({ url }, { kept: openKeptAnswers(await makeFolder()) });
    expect(requests.filter(({ headers }) => 'if-none-match' in headers)).toEqual([]);
  });

  test('data that may not be copied isn’t kept', async () => {
    const { url, requests } = await play();
    const kept = openKeptAnswers(await makeFolder());
    const { entries } = await ask({ url, license: 'non-commercial' }, { kept });
    await kept.save();
    await ask({ url, license: 'non-commercial' }, { kept });
    expect(requests.filter(({ headers }) => 'if-none-match' in headers)).toEqual([]);
    expect(entries.map(({ excerpt }) => excerpt)).toEqual(['', '']);
  });
});

test.each([
  [undefined, []],
  ['', []],
  [' 127.0.0.1:8080, Calendar.Intranet:443,', ['127.0.0.1:8080', 'calendar.intranet:443']],
  ['[::1]:80', ['[::1]:80']],
])('SYNC_ALLOW=%s', (text, hosts) => {
  expect([...parseAllowedHosts(text)]).toEqual(hosts);
});

test.each(['localhost', 'http://localhost:80', '127.0.0.1:8080 127.0.0.1:8081', '*:80/'])(
  'SYNC_ALLOW=%s is refused',
  (text) => {
    expect(() => parseAllowedHosts(text)).toThrow(/^SYNC_ALLOW takes hosts with ports/);
  },
);
