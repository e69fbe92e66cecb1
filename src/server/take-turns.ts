import { BusyError } from './run-task.ts';

/** How many may wait: some seconds of work. */
const MAX_WAITING = 1000;
/** For how many turns of the event loop new requests may hold up the next one that waits. */
const MAX_ARRIVALS = 300;
/** Whoever takes longer (ms) lets the next one begin: it waits for something. */
const PATIENCE_MS = 1000;

export interface Turns {
  /** Runs work when its turn has come. What is preferred comes before all others. @throws BusyError if too many wait */
  run: <Result>(isPreferred: boolean, work: () => Promise<Result>) => Promise<Result>;
  /** Says that a request has come. */
  noteArrival: () => void;
}

/**
 * Runs what holds the event loop one after the other, so that what else is asked for is answered between two, and not after all.
 * Node.js accepts one connection in each turn of the event loop, so while requests still come, they are received first.
 */
export function createTurns(maxWaiting = MAX_WAITING, patience = PATIENCE_MS): Turns {
  const preferred: (() => void)[] = [];
  const others: (() => void)[] = [];
  let isTaken = false;
  let hasArrival = false;
  let arrivals = 0;

  function beginNext(): void {
    arrivals = hasArrival ? arrivals + 1 : 0;
    hasArrival = false;
    if (arrivals > 0 && arrivals <= MAX_ARRIVALS) {
      setImmediate(beginNext);
      return;
    }
    arrivals = 0;
    const begin = preferred.shift() ?? others.shift();
    isTaken = begin !== undefined;
    begin?.();
  }

  /** Begins the next one when work has ended, or when it has taken too long. */
  function waitForEnd(work: Promise<unknown>): void {
    let isWaiting = true;
    const end = () => {
      clearTimeout(timer);
      if (isWaiting) setImmediate(beginNext);
      isWaiting = false;
    };
    const timer = setTimeout(end, patience);
    work.then(end, end);
  }

  return {
    async run(isPreferred, work) {
      if (preferred.length + others.length >= maxWaiting) throw new BusyError(`${String(maxWaiting)} wait already.`);
      await new Promise<void>((resolve) => {
        (isPreferred ? preferred : others).push(resolve);
        if (!isTaken) setImmediate(beginNext);
        isTaken = true;
      });
      const running = work();
      waitForEnd(running);
      return running;
    },
    noteArrival() {
      hasArrival = true;
    },
  };
}
