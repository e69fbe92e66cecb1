import { setTimeout as wait } from 'node:timers/promises';

/** Lets requests to one host begin one after the other, with a pause between. */
export function createTurns(pauseMs: number, signal: AbortSignal): (host: string) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (host) => {
    const before = last.get(host);
    const turn = before === undefined ? Promise.resolve() : before.then(() => wait(pauseMs, undefined, { signal }));
    last.set(host, turn);
    // Whoever waits for it is told; the next in turn as well.
    turn.catch(() => undefined);
    await turn;
  };
}
