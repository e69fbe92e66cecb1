import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createAccessLog } from '../../../src/server/access-log.ts';

function writeLine(url: string): Record<string, unknown> {
  const lines: string[] = [];
  const log = createAccessLog('json', (line) => lines.push(line));
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url });
  const response = new ServerResponse(request);
  log?.watch(request, response);
  log?.describe(response, { route: '/events/[year]', cache: 'hit' });
  response.emit('close');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]+\n$/);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

test('a line says what was asked for and how it was answered', () => {
  const { timestamp, duration, ...line } = writeLine('/events/2027/');
  expect(line).toEqual({
    'http.request.method': 'GET',
    'http.response.status_code': 200,
    'http.route': '/events/[year]',
    'url.path': '/events/2027/',
    cache: 'hit',
  });
  expect(timestamp).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
  expect(duration).toBeTypeOf('number');
});

test.each(['/?q=secret', '/#secret', '/?a\nq=secret'])('a line for %j has no query', (url) => {
  expect(writeLine(url)['url.path']).toBe('/');
});

test.each([undefined, '', 'none'])('there is no access log with LOG_FORMAT %j', (format) => {
  expect(createAccessLog(format)).toBeUndefined();
});

test('another format is an error that says what to write', () => {
  expect(() => createAccessLog('text')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: LOG_FORMAT is "text". Write json or none.]`,
  );
});
