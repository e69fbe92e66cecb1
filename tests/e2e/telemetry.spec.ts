import { randomBytes } from 'node:crypto';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { startReceiver } from '../fixtures/otlp-receiver.ts';
import { startSite } from '../fixtures/start-site.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const CLIENT = '203.0.113.77';
const SECRET = 'a-secret-value';
/** Counted by none of the metrics, and traced by no span. */
const HEALTH = ['/healthz', '/readyz', '/readyz?x=1'];
const EVENT = '/events/2027/barcelona';

/** Asks a site for paths one after the other, and ends it: what it sent until then is what arrives. */
async function runSite(paths: readonly string[], env: Record<string, string>, headers: Record<string, string> = {}) {
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW, ...env });
  let output = '';
  site.process.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  const statuses: number[] = [];
  for (const path of paths) {
    const response = await fetch(site.url + path, { headers: { 'X-Forwarded-For': CLIENT, ...headers } });
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  return { statuses, exitCode: await site.stop(), output: () => output };
}

/** The variables that send telemetry to a receiver. */
const sendTo = (url: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
});

test('a collector gets traces, metrics and logs, the last of them when the server ends, and nothing about clients', async () => {
  const receiver = await startReceiver();
  const paths = [
    '/',
    '/',
    `/?q=${SECRET}&type=kubecon`,
    `/talks/?speaker=${SECRET}&unknown=${SECRET}`,
    `${EVENT}.md`,
    `${EVENT}.png`,
    '/events/2027/rendered/',
    '/nothing/',
    ...HEALTH,
  ];
  const { statuses, exitCode, output } = await runSite(paths, { ...sendTo(receiver.url), TEST_BODY: 'broken' });
  await receiver.stop();
  expect([statuses, exitCode]).toEqual([[200, 200, 200, 200, 200, 200, 500, 404, 200, 200, 200], 0]);
  expect(output()).not.toContain('{');

  const spans = receiver.spans();
  const requests = spans.filter(({ kind }) => kind === 2);
  const childrenOf = (path: string) => {
    const parent = requests.findLast(({ attributes }) => attributes['url.path'] === path);
    return spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId).map(({ name }) => name);
  };
  expect(new Set(requests.map(({ name }) => name))).toEqual(
    new Set([
      'GET /',
      'GET /talks',
      'GET /events/[year]/[slug].md',
      'GET /events/[year]/[slug].png',
      'GET /events/[year]/[slug]',
      'GET',
    ]),
  );
  const [home] = requests;
  expect(home?.attributes).toMatchObject({
    'http.request.method': 'GET',
    'http.response.status_code': 200,
    'http.route': '/',
    'url.path': '/',
    'url.scheme': 'http',
  });
  expect(childrenOf(`${EVENT}.md`)).toEqual([
    'cache lookup',
    'cache lookup',
    'render /events/[year]/[slug]',
    'markdown',
  ]);
  expect(childrenOf(`${EVENT}.png`)).toEqual(['cache lookup', 'render /events/[year]/[slug].png']);
  expect(childrenOf('/events/2027/rendered/')).toEqual(['cache lookup', 'render /events/[year]/[slug]']);
  const drawn = spans.find(({ name }) => name === 'social image');
  expect(spans.find(({ spanId }) => spanId === drawn?.parentSpanId)?.name).toBe('render /events/[year]/[slug].png');
  const lookups = spans.filter(({ name }) => name === 'cache lookup');
  expect(lookups.slice(0, 2).map(({ attributes }) => attributes)).toEqual([{ cache: 'miss' }, { cache: 'hit' }]);

  const metrics = receiver.metrics();
  const valuesOf = (name: string) =>
    (metrics.get(name)?.points ?? []).map(({ attributes, value }) => [...Object.values(attributes), value]);
  expect(valuesOf('events.answers')).toEqual(
    expect.arrayContaining([
      ['/', 'hit', 1],
      ['/events/[year]/[slug]', 'miss', 1],
      ['/events/[year]/[slug].md', 'miss', 1],
    ]),
  );
  expect(valuesOf('events.answers.stale')).toEqual([[0]]);
  expect(valuesOf('events.social_images').map(([, value]) => value)).toEqual([1]);
  expect(valuesOf('events.filters').sort()).toEqual([
    ['q', 1],
    ['speaker', 1],
    ['type', 1],
  ]);
  const counts = Object.fromEntries(valuesOf('events.count')) as Record<string, number>;
  expect(counts).toMatchObject({ past: 1, now: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(
    [...FIXTURE_EVENTS.values()].filter((text) => !text.includes('draft: true')).length,
  );
  const [[boundary]] = valuesOf('events.next_boundary') as [[number]];
  expect(boundary).toBeGreaterThan(0);
  const fresh = metrics
    .get('events.answer.fresh_for')
    ?.points.find(({ attributes }) => attributes['http.route'] === '/');
  expect((fresh?.value ?? 0) / (fresh?.count ?? 0)).toBe(Math.min(boundary, 3600));
  expect([...metrics].filter(([name]) => name.startsWith('events.')).map(([name, { unit }]) => [name, unit])).toEqual(
    expect.arrayContaining([
      ['events.answers', '{answer}'],
      ['events.answer.fresh_for', 's'],
      ['events.answers.stale', '{answer}'],
      ['events.next_boundary', 's'],
      ['events.social_images', '{image}'],
      ['events.count', '{event}'],
      ['events.filters', '{request}'],
    ]),
  );
  expect([...metrics.keys()]).toEqual(
    expect.arrayContaining(['http.server.request.duration', 'nodejs.eventloop.delay.p99', 'v8js.gc.duration']),
  );

  const logs = receiver.logs();
  const failed = requests.find(({ attributes }) => attributes['http.response.status_code'] === 500);
  expect(logs.map(({ severityText, traceId, spanId }) => [severityText, traceId, spanId])).toEqual([
    ['ERROR', failed?.traceId, failed?.spanId],
  ]);
  expect(logs[0]?.attributes).toMatchObject({
    'http.request.method': 'GET',
    'http.response.status_code': 500,
    'http.route': '/events/[year]/[slug]',
    'url.path': '/events/2027/rendered/',
    'exception.type': 'SyntaxError',
  });
  for (const resource of receiver.resources())
    expect(resource).toMatchObject({
      'service.name': 'opentelemetry-community-events',
      'service.version': '1.0.0',
      'deployment.environment.name': 'test',
      'process.runtime.name': 'nodejs',
    });
  const all = receiver.texts.join('\n');
  expect(all).not.toMatch(new RegExp(`${SECRET}|${CLIENT}|url\\.query|client\\.address|network\\.peer|z"`));
});

test('a trace goes on from that of whoever asks, and isn’t recorded if theirs isn’t', async () => {
  const receiver = await startReceiver();
  const ids = { recorded: randomBytes(16).toString('hex'), dropped: randomBytes(16).toString('hex') };
  const span = randomBytes(8).toString('hex');
  const site = await startSite(SITES.server, { SITE_NOW: FIXTURE_NOW, ...sendTo(receiver.url) });
  await fetch(site.url, { headers: { traceparent: `00-${ids.dropped}-${span}-00` } });
  await fetch(site.url, { headers: { traceparent: `00-${ids.recorded}-${span}-01` } });
  await site.stop();
  await receiver.stop();
  const requests = receiver.spans().filter(({ kind }) => kind === 2);
  expect(requests.map(({ traceId, parentSpanId }) => [traceId, parentSpanId])).toEqual([[ids.recorded, span]]);
});

test('a collector that can’t be reached doesn’t keep the site from answering or ending', async () => {
  const { statuses, exitCode } = await runSite(['/'], sendTo('http://127.0.0.1:9'));
  expect([statuses, exitCode]).toEqual([[200], 0]);
});

test('the access log has a line of JSON for each response, with its trace if there is one', async () => {
  const receiver = await startReceiver();
  const paths = [`/?q=${SECRET}`, '/nothing/', ...HEALTH];
  const env = { LOG_FORMAT: 'json' };
  const [plain, traced] = await Promise.all([runSite(paths, env), runSite(paths, { ...env, ...sendTo(receiver.url) })]);
  await receiver.stop();
  const linesOf = (output: string) =>
    output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const lines = linesOf(plain.output());
  expect(lines).toMatchObject([
    {
      'http.request.method': 'GET',
      'url.path': '/',
      'http.response.status_code': 200,
      'http.route': '/',
      cache: 'miss',
    },
    { 'http.request.method': 'GET', 'url.path': '/nothing/', 'http.response.status_code': 404, cache: 'miss' },
  ]);
  expect(lines[0]).not.toHaveProperty('trace_id');
  const traces = receiver.spans().filter(({ kind }) => kind === 2);
  expect(linesOf(traced.output()).map((line) => [line.trace_id, line.span_id])).toEqual(
    traces.map(({ traceId, spanId }) => [traceId, spanId]),
  );
  expect(plain.output() + traced.output()).not.toMatch(new RegExp(`${SECRET}|${CLIENT}`));
});
