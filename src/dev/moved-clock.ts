import { createClock } from '../clock.ts';

/** A process's environment. It outlives modules and configuration, which the development server reloads as files change. */
type Environment = Record<string, string | undefined>;

/** Where the environment keeps the `SITE_NOW` that the server was started with. */
const AT_START = 'SITE_NOW_AT_START';

/** Remembers what "Back to now" goes back to. */
export function rememberStart(env: Environment): void {
  env[AT_START] ??= env.SITE_NOW ?? '';
}

export function isClockMoved(env: Environment): boolean {
  return (env.SITE_NOW ?? '') !== (env[AT_START] ?? '');
}

/** Stops the site's clock at an instant, or without one sets it back. @throws RangeError if it isn't an instant */
export function moveClock(env: Environment, instant: string | undefined): void {
  createClock(instant);
  env.SITE_NOW = instant ?? env[AT_START] ?? '';
}
