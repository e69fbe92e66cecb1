import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as settle } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../src/dev/take-turns.ts';

/** Asks for something. @returns the answer, which is `end`ed */
function ask(turns: ReturnType<typeof takeTurns>, name: string, log: string[], destination = 'document') {
  const response = Object.assign(new EventEmitter(), { closed: false });
  const request = { headers: { 'sec-fetch-dest': destination } };
  turns.renderInTurn(request as unknown as IncomingMessage, response as unknown as ServerResponse, () =>
    log.push(name),
  );
  return () => {
    response.closed = true;
    response.emit('close');
  };
}

describe('takeTurns', () => {
  it('lets work wait for the page under way, and the next page for the work', async () => {
    const turns = takeTurns();
    const log: string[] = [];
    const loaded = Promise.withResolvers<undefined>();
    const end = ask(turns, 'page', log);
    await settle();
    const work = turns.workInTurn(async () => {
      log.push('work');
      await loaded.promise;
    });
    const endNext = ask(turns, 'next page', log);
    ask(turns, 'script', log, 'script');
    await settle();
    expect(log).toEqual(['page', 'script']);
    end();
    await settle();
    expect(log).toEqual(['page', 'script', 'work']);
    loaded.resolve(undefined);
    await work;
    await settle();
    expect(log).toEqual(['page', 'script', 'work', 'next page']);
    endNext();
  });

  it('goes on after work that fails, tells of that, and passes over who has left', async () => {
    const turns = takeTurns();
    const log: string[] = [];
    const end = ask(turns, 'page', log);
    const failure = turns.workInTurn(() => Promise.reject(new Error('Not now.')));
    ask(turns, 'who has left', log)();
    ask(turns, 'next page', log);
    await settle();
    end();
    await expect(failure).rejects.toThrow('Not now.');
    await settle();
    expect(log).toEqual(['page', 'next page']);
  });

  it('loses patience with a page that never ends', async () => {
    const turns = takeTurns(0);
    const log: string[] = [];
    ask(turns, 'page', log);
    await turns.workInTurn(() => Promise.resolve(void log.push('work')));
    expect(log).toEqual(['page', 'work']);
  });
});
