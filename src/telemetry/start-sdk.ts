import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { NodeSDK } from '@opentelemetry/sdk-node';
import {
  ATTR_CLIENT_ADDRESS,
  ATTR_NETWORK_PEER_ADDRESS,
  ATTR_NETWORK_PEER_PORT,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
  ATTR_URL_QUERY,
} from '@opentelemetry/semantic-conventions';
import type { Clock } from '../clock.ts';
import { loadCatalog } from '../collections/catalog.ts';
import { createTelemetry } from './create-telemetry.ts';
import { createEventReader } from './read-events.ts';
import { useTelemetry } from './telemetry.ts';

/** How long the last batch may take when the server ends: a collector that doesn't answer mustn't hold it. */
const FLUSH_MS = 5000;

/** What the instrumentation would say of clients: where they are, and what they look for. */
const UNSENT = {
  [ATTR_CLIENT_ADDRESS]: undefined,
  [ATTR_NETWORK_PEER_ADDRESS]: undefined,
  [ATTR_NETWORK_PEER_PORT]: undefined,
  [ATTR_URL_QUERY]: undefined,
};

/**
 * Starts the SDK, configured by the `OTEL_*` variables, and records the server's work from now on.
 * @param isIgnored whether requests to a URL are left out
 * @returns what sends the last batch
 */
export function startSdk(clock: Clock, isIgnored: (url: string) => boolean): () => Promise<void> {
  // Else the SDK is silent when nothing can be sent.
  process.env.OTEL_LOG_LEVEL ??= 'warn';
  const sdk = new NodeSDK({
    // What `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` say goes before it.
    resource: defaultResource().merge(
      resourceFromAttributes({
        [ATTR_SERVICE_NAME]: import.meta.env.SERVICE_NAME,
        [ATTR_SERVICE_VERSION]: import.meta.env.SERVICE_VERSION,
      }),
    ),
    instrumentations: [
      new HttpInstrumentation({
        disableOutgoingRequestInstrumentation: true,
        ignoreIncomingRequestHook: ({ url = '' }) => isIgnored(url),
        startIncomingSpanHook: () => UNSENT,
      }),
      new RuntimeNodeInstrumentation(),
    ],
  });
  sdk.start();
  // It patches `http` when that is next required; the import of an ES module that has loaded it already doesn't count.
  createRequire(import.meta.url)('node:http');
  useTelemetry(createTelemetry(createEventReader(clock, async () => (await loadCatalog()).events)));
  return async () => {
    await Promise.race([sdk.shutdown(), wait(FLUSH_MS, undefined, { ref: false })]).catch((error: unknown) => {
      console.error('The last telemetry was not sent:', error);
    });
  };
}
