import { setTimeout as wait } from 'node:timers/promises';

/** Runs work that asks a host when what was asked of it before has ended, and a pause is over. */
export type HostTurns = <Result>(host: string, work: () => Promise<Result>, pauseMs: number) => Promise<Result>;

/** One request per host at a time; other hosts don't wait. */
export function createHostTurns(signal: AbortSignal): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  return (host, work, pauseMs) => {
    const before = last.get(host);
    const turn = (async () => {
      await before?.catch(() => undefined);
      if (before !== undefined && pauseMs > 0) await wait(pauseMs, undefined, { signal });
      return work();
    })();
    last.set(host, turn);
    return turn;
  };
}
