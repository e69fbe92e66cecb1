import { parseArgs, type ParseArgsConfig } from 'node:util';
import { createClock } from '../../clock.ts';

/** What is wrong with how a command was called, for whoever did. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The arguments of an npm script. @throws UsageError for those that it doesn't take */
export function readOptionsOf<const Config extends ParseArgsConfig>(script: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    // The rest of the message is about arguments that begin with a hyphen, which no path does.
    const [sentence = ''] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} See npm run ${script} -- --help.`);
  }
}

/** The time (ms) that a command goes by: that of `SITE_NOW`, or the real one. @throws UsageError when it is set to no instant */
export function readClock(siteNow: string | undefined): number {
  try {
    return createClock(siteNow).now();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * Where the site will be, with its base, as `SITE_URL` and `SITE_BASE` say: `https://example.org/community/`.
 * `undefined` when they aren't set to a URL. Workflows set what they don't know to the empty text.
 */
export function readSiteSetting({ SITE_URL = '', SITE_BASE = '' }: NodeJS.ProcessEnv): string | undefined {
  return URL.parse(SITE_BASE || '/', SITE_URL)?.href.replace(/\/*$/, '/');
}
