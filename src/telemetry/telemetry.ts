/** Whether a response was in memory; `none` if nobody looked: redirects, methods that aren't allowed, errors. */
export type CacheResult = 'hit' | 'miss' | 'none';

export type SpanAttributes = Readonly<Record<string, string>>;

/** What is known of a response when it is sent. */
export interface SentResponse {
  method: string;
  /** Without its query. */
  path: string;
  status: number;
  /** Astro's pattern of the route; files, redirects and what doesn't exist have none. */
  route: string | undefined;
  cache: CacheResult;
  /** Seconds for which it is still right, 0 or less when it is not; absent if no cache keeps it, `Infinity` if it never changes. */
  freshFor: number | undefined;
  /** Why it failed. */
  error?: unknown;
}

/** The ids of a trace as other formats of logs name them (OpenTelemetry, "Trace Context in non-OTLP Log Formats"). */
export interface TraceFields {
  trace_id: string;
  span_id: string;
  trace_flags: string;
}

/** What the server says of its work, where telemetry is on. */
export interface Telemetry {
  /** Does work in a span of its own. */
  inSpan: <Result>(name: string, attributes: SpanAttributes, work: () => Promise<Result>) => Promise<Result>;
  /** @param since when the look-up began, by `performance.now()` */
  recordLookup: (cache: CacheResult, since: number) => void;
  recordResponse: (sent: SentResponse) => void;
  /** @param isDrawn whether it had to be drawn */
  recordImage: (isDrawn: boolean) => void;
  /** @param names of filters, never their values */
  recordFilters: (names: readonly string[]) => void;
  /** Those of the request that is answered now, if it is traced. */
  traceFields: () => TraceFields | undefined;
}

let current: Telemetry | undefined;

/** Where the server's work is recorded; `undefined` while telemetry is off. */
export const telemetry = (): Telemetry | undefined => current;

/** From now on the server's work is recorded. */
export function useTelemetry(recorder: Telemetry): void {
  current = recorder;
}

/** Does work, in a span of its own where telemetry is on. */
export const inSpan = <Result>(
  name: string,
  attributes: SpanAttributes,
  work: () => Promise<Result>,
): Promise<Result> => (current === undefined ? work() : current.inSpan(name, attributes, work));
