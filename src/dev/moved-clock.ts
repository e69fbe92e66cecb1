import { createClock } from '../clock.ts';

/** A process's environment. It outlives modules and configuration, which the development server loads anew as files change. */
type Environment = Record<string, string | undefined>;

/** Where the environment keeps the `SITE_NOW` that the server was started with. */
const AT_START = 'SITE_NOW_AT_START';

/** Remembers what "Back to now" leads to. */
export function rememberStart(env: Environment): void {
  env[AT_START] ??= env.SITE_NOW ?? '';
}

export function isClockMoved(env: Environment): boolean {
  return (env.SITE_NOW ?? '') !== (env[AT_START] ?? '');
}

/** Lets the site's clock stand still at an instant, or without one sets it back. @throws RangeError if it is no instant */
export function moveClock(env: Environment, instant: string | undefined): void {
  createClock(instant);
  env.SITE_NOW = instant ?? env[AT_START] ?? '';
}
