import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClock } from '../clock.ts';
import type { SentResponse, TraceFields } from '../telemetry/telemetry.ts';

/** The path of a request's URL, without its query. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*/s, '');

export interface AccessLog {
  /** Writes a line when the response is sent, or its connection is lost. */
  watch: (request: IncomingMessage, response: ServerResponse) => void;
  /** Says what its line should say of a response. */
  describe: (response: ServerResponse, sent: Pick<SentResponse, 'route' | 'cache'>, trace?: TraceFields) => void;
}

/**
 * A line of JSON on standard output for each response, in the names of the semantic conventions: no query, and nothing of clients.
 * @param format what `LOG_FORMAT` says: `json`, or `none` as without it
 * @throws RangeError if it is anything else
 */
export function createAccessLog(
  format: string | undefined,
  write = (line: string): void => void process.stdout.write(line),
): AccessLog | undefined {
  if (format === undefined || format === '' || format === 'none') return undefined;
  if (format !== 'json') throw new RangeError(`LOG_FORMAT is "${format}". Write json or none.`);
  // Whatever `SITE_NOW` says, the line is written now.
  const clock = createClock(undefined);
  const described = new WeakMap<ServerResponse, Record<string, string | undefined>>();
  return {
    watch: (request, response) => {
      const since = performance.now();
      response.once('close', () => {
        const line = {
          timestamp: new Date(clock.now()).toISOString(),
          'http.request.method': request.method,
          'url.path': pathOf(request),
          'http.response.status_code': response.statusCode,
          duration: Math.round((performance.now() - since) * 1000) / 1e6,
          ...described.get(response),
        };
        write(`${JSON.stringify(line)}\n`);
      });
    },
    describe: (response, { route, cache }, trace) => {
      described.set(response, { 'http.route': route, cache, ...trace });
    },
  };
}
