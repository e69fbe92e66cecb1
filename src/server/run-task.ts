import { Tinypool } from 'tinypool';
import { inSpan } from '../telemetry/telemetry.ts';
import type * as tasks from './tasks.ts';

type Tasks = typeof tasks;
type TaskName = keyof Tasks;

/** What telemetry calls them; a span has the time in which a task waits for the thread as well. */
const SPANS: Record<TaskName, string> = { convertPage: 'markdown', loadSocialImage: 'social image' };

/** How many tasks may wait: some seconds of work. */
const MAX_WAITING = 200;

let pool: Tinypool | undefined;

/**
 * From now on tasks run in a thread of their own, which starts with the first one and ends a minute after the last: it takes 100 MB.
 * A build that has taken the folder's place by then has the same tasks.
 * @param filename the built `tasks.ts`
 */
export function useTaskThread(filename: string): void {
  pool = new Tinypool({ filename, minThreads: 0, maxThreads: 1, maxQueue: MAX_WAITING, idleTimeout: 60_000 });
}

/** There is more to do than the server gets done. */
export class BusyError extends Error {}

/** Sent instead of what would have been made. */
export function respondIfBusy(error: unknown): Response {
  if (!(error instanceof BusyError)) throw error;
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' };
  return new Response('The server is busy. Try again in a minute.\n', { status: 503, headers });
}

/**
 * Runs a task beside the event loop; in a build or in development, which have no thread for them, at once.
 * @throws BusyError if too many wait
 */
export async function runTask<Name extends TaskName>(
  name: Name,
  argument: Parameters<Tasks[Name]>[0],
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  type Result = Awaited<ReturnType<Tasks[Name]>>;
  if (pool === undefined) {
    const run = (await import('./tasks.ts'))[name] as (given: typeof argument) => Result;
    return run(argument);
  }
  if (pool.queueSize >= MAX_WAITING) throw new BusyError(`${String(MAX_WAITING)} tasks wait already.`);
  const thread = pool;
  return inSpan<Result>(SPANS[name], {}, () => thread.run(argument, { name }) as Promise<Result>);
}
