import { setTimeout as wait } from 'node:timers/promises';

/** Lets requests to one host begin one after the other, with a pause between. */
export function createHostQueue(pauseMs: number, signal: AbortSignal): (host: string) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (host) => {
    const before = last.get(host);
    const start = before === undefined ? Promise.resolve() : before.then(() => wait(pauseMs, undefined, { signal }));
    last.set(host, start);
    // The caller gets the rejection, and so does the next in the queue.
    start.catch(() => undefined);
    await start;
  };
}
