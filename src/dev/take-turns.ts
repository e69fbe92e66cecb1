import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** A page that takes longer, or never ends, doesn't keep those behind it waiting. */
const PATIENCE_MS = 5000;

/** What a browser shows as a page, and what asks without saying for what. */
const PAGES = new Set<unknown>([undefined, 'document', 'iframe']);

/** One thing at a time, in the order of asking. */
export interface Turns {
  /** As middleware, before all that answers: pages wait for their turn, all else goes on. */
  renderInTurn: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  workInTurn: (work: () => Promise<void>) => Promise<void>;
}

/** @param patience (ms) after which the next one no longer waits for a page */
export function takeTurns(patience = PATIENCE_MS): Turns {
  let last = Promise.resolve();
  const take = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    renderInTurn(request, response, next) {
      if (!PAGES.has(request.headers['sec-fetch-dest'])) {
        next();
        return;
      }
      void take(async () => {
        if (response.closed) return;
        const answered = new Promise<void>((resolve) => response.once('close', resolve));
        next();
        await Promise.race([answered, wait(patience, undefined, { ref: false })]);
      });
    },
    workInTurn: take,
  };
}
