import { context, logs, metrics, SeverityNumber, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import { getRPCMetadata, RPCType } from '@opentelemetry/core';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
} from '@opentelemetry/semantic-conventions';
import type { CountedStatus } from '../events/lists/count-by-status.ts';
import type { SentResponse, Telemetry } from './telemetry.ts';

const SCOPE = 'opentelemetry-community-events';

/** Bounds in seconds: a response is right for an hour at most. */
const FRESH_FOR_BOUNDS = [1, 10, 60, 300, 600, 1200, 1800, 2400, 3000, 3600];

/** What is known of the events at the moment. */
export interface EventState {
  counts: Readonly<Record<CountedStatus, number>>;
  /** Seconds to the next instant at which the site changes; `undefined` if it never does. */
  nextBoundary: number | undefined;
}

/** Observes the events when metrics are collected. */
function observeEvents(readEvents: () => Promise<EventState>): void {
  const meter = metrics.getMeter(SCOPE);
  const count = meter.createObservableGauge('events.count', { description: 'Events by status.', unit: '{event}' });
  const boundary = meter.createObservableGauge('events.next_boundary', {
    description: 'Time to the next instant at which the site changes.',
    unit: 's',
  });
  meter.addBatchObservableCallback(
    async (result) => {
      const { counts, nextBoundary } = await readEvents();
      for (const [status, value] of Object.entries(counts)) result.observe(count, value, { status });
      if (nextBoundary !== undefined) result.observe(boundary, nextBoundary);
    },
    [count, boundary],
  );
}

function createInstruments() {
  const meter = metrics.getMeter(SCOPE);
  let stale = 0;
  // Observed each time, so that its 0 is there from the start.
  meter
    .createObservableCounter('events.answers.stale', {
      description: 'Answers that were sent when they were no longer right. Must stay 0.',
      unit: '{answer}',
    })
    .addCallback((result) => {
      result.observe(stale);
    });
  return {
    addStale: () => {
      stale += 1;
    },
    answers: meter.createCounter('events.answers', {
      description: 'Answers by route and cache result.',
      unit: '{answer}',
    }),
    freshFor: meter.createHistogram('events.answer.fresh_for', {
      description: 'Time for which answers are still right when they are sent.',
      unit: 's',
      advice: { explicitBucketBoundaries: FRESH_FOR_BOUNDS },
    }),
    images: meter.createCounter('events.social_images', {
      description: 'Social images by cache result; a miss is drawn.',
      unit: '{image}',
    }),
    filters: meter.createCounter('events.filters', {
      description: 'Requests that use a filter, by its name.',
      unit: '{request}',
    }),
  };
}

/** One structured record of a failed request, with the ids of its trace. */
function emitFailure({ method, path, status, route, error }: SentResponse): void {
  const isBusy = status === 503;
  logs.getLogger(SCOPE).emit({
    eventName: 'events.request.failed',
    severityNumber: isBusy ? SeverityNumber.WARN : SeverityNumber.ERROR,
    severityText: isBusy ? 'WARN' : 'ERROR',
    body: `${method} ${path} failed with ${String(status)}.`,
    attributes: {
      [ATTR_HTTP_REQUEST_METHOD]: method,
      [ATTR_URL_PATH]: path,
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: status,
      ...(route !== undefined && { [ATTR_HTTP_ROUTE]: route }),
    },
    exception: error,
    context: context.active(),
  });
}

/** The instrumentation of HTTP adds the route to its span and to its metric. */
function nameRoute(route: string | undefined): void {
  const metadata = getRPCMetadata(context.active());
  if (route !== undefined && metadata?.type === RPCType.HTTP) metadata.route = route;
}

/** Records by the OpenTelemetry API. What the SDK does with it is said by `OTEL_*`. */
export function createTelemetry(readEvents: () => Promise<EventState>): Telemetry {
  const tracer = trace.getTracer(SCOPE);
  const instruments = createInstruments();
  observeEvents(readEvents);
  return {
    inSpan: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          const { name: type, message } = error instanceof Error ? error : new Error(String(error));
          span.setAttribute(ATTR_ERROR_TYPE, type).setStatus({ code: SpanStatusCode.ERROR, message });
          throw error;
        } finally {
          span.end();
        }
      }),
    recordLookup: (cache, since) => {
      tracer.startSpan('cache lookup', { startTime: since, attributes: { cache } }).end();
    },
    recordResponse: (sent) => {
      const { route, cache, freshFor, status } = sent;
      const byRoute: Attributes = route === undefined ? {} : { [ATTR_HTTP_ROUTE]: route };
      nameRoute(route);
      instruments.answers.add(1, { ...byRoute, cache });
      if (freshFor !== undefined && Number.isFinite(freshFor)) {
        instruments.freshFor.record(Math.max(0, freshFor), byRoute);
        if (freshFor <= 0) instruments.addStale();
      }
      if (status >= 500) emitFailure(sent);
    },
    recordImage: (isDrawn) => {
      instruments.images.add(1, { cache: isDrawn ? 'miss' : 'hit' });
    },
    recordFilters: (names) => {
      for (const filter of names) instruments.filters.add(1, { filter });
    },
    traceFields: () => {
      const spanContext = trace.getSpanContext(context.active());
      if (spanContext === undefined) return undefined;
      const { traceId, spanId, traceFlags } = spanContext;
      return { trace_id: traceId, span_id: spanId, trace_flags: traceFlags.toString(16).padStart(2, '0') };
    },
  };
}
