import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { Tinypool } from 'tinypool';
import type * as tasks from './event-reader-tasks.ts';

/** What is read of the event files, which comes first, and what is wrong with them. */
interface Reading {
  entries: Promise<Awaited<ReturnType<typeof tasks.readEntries>>>;
  checked: Promise<ReturnType<typeof tasks.checkEntries>>;
}

type Digests = tasks.EntriesRequest['digests'];
type Site = Pick<AstroConfig, 'root' | 'site' | 'base'>;

let pool: Tinypool | undefined;
let begun: Reading | undefined;
let last: Reading | undefined;

function startThread(): Tinypool {
  const filename = new URL('event-reader-tasks.ts', import.meta.url).href;
  // With Node's own size of a young generation, a build of 10,000 events takes 150 MB more and no less time.
  return new Tinypool({ filename, minThreads: 1, maxThreads: 1, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
}

function read({ root, site, base }: Site, digests: Digests): Reading {
  pool ??= startThread();
  const siteUrl = URL.parse(base, site)?.href;
  const request: tasks.EntriesRequest = { root: fileURLToPath(root), siteUrl, digests };
  const reading = {
    entries: pool.run(request, { name: 'readEntries' }) as Reading['entries'],
    checked: pool.run(undefined, { name: 'checkEntries' }) as Reading['checked'],
  };
  // Whoever awaits them gets their errors; they may come before.
  for (const result of [reading.entries, reading.checked]) result.catch(() => undefined);
  last = reading;
  return reading;
}

/**
 * Reads and checks the event files in a thread of its own, while Astro renders what has been read. The thread remembers them.
 * @param digests see `EntriesRequest`; without any, what has been begun is taken
 */
export function readEvents(site: Site, digests: Digests): Reading {
  const reading = (digests.size === 0 ? begun : undefined) ?? read(site, digests);
  begun = undefined;
  return reading;
}

/** Ends the thread when it has done what it was asked; the next reading starts another, with its code as it is then. */
export async function stopReader(): Promise<void> {
  const stopped = pool;
  pool = undefined;
  await Promise.allSettled([last?.entries, last?.checked]);
  await stopped?.destroy();
}

/** Begins to read all event files, for whoever first asks for them. */
export function readAhead(site: Site): void {
  begun ??= read(site, new Map());
}

/** Lets a build read the event files while Astro loads the rest of itself. */
export function eventReader(): AstroIntegration {
  return {
    name: 'event-reader',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' || command === 'sync') readAhead(config);
      },
    },
  };
}
