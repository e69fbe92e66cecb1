import { parseArgs } from 'node:util';
import { UsageError } from '../shared/usage-error.ts';

export interface CheckOptions {
  /** As given; without any, all files are meant. */
  paths: string[];
  fix: boolean;
  links: boolean;
  /** How long trying links may take in all, in ms. */
  timeoutMs: number;
  json: boolean;
  /** `undefined` leaves it to the terminal. */
  color: boolean | undefined;
  help: boolean;
}

const DEFAULT_TIMEOUT_S = 300;

function readSeconds(text: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0) throw new UsageError(`--timeout takes a number of seconds, such as 60, not "${text}".`);
  return seconds * 1000;
}

/** Reads the arguments of `npm run check`. @throws UsageError */
export function readOptions(args: readonly string[]): CheckOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        fix: { type: 'boolean', default: false },
        links: { type: 'boolean', default: false },
        timeout: { type: 'string', default: String(DEFAULT_TIMEOUT_S) },
        json: { type: 'boolean', default: false },
        color: { type: 'boolean' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { timeout, color, ...others } = values;
    return { ...others, color, paths: positionals, timeoutMs: readSeconds(timeout) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The rest of the message is about arguments that begin with a hyphen, which no path does.
    const [sentence = ''] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} See npm run check -- --help.`);
  }
}
