/** `npm run new`: asks for an event and writes its file. */
import process from 'node:process';
import { runNew } from './new/run-new.ts';
import { readClock, readSiteSetting, UsageError } from './shared/settings.ts';
import { loadSource } from './sources/load-source.ts';
import { readSource } from './sources/read-source.ts';

const { stdin: input, stdout: output, stderr: errors } = process;

// A prompt takes Ctrl-C by itself; this is for the moments between, and for other ends. What is written is written at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    errors.write('\u001B[?25h\nCanceled. Nothing was written.\n');
    process.exit(130);
  });
}

/** A wrong call is reported in a sentence. */
function reportUsageError(error: unknown): number {
  if (!(error instanceof UsageError)) throw error;
  errors.write(`${error.message}\n`);
  return 2;
}

async function addEvent(): Promise<number> {
  return runNew({
    root: process.cwd(),
    args: process.argv.slice(2),
    input,
    output,
    errors,
    now: readClock(process.env.SITE_NOW),
    readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    address: readSiteSetting(process.env),
    readSource: async (source, types) => {
      const { text, url } = await loadSource(source);
      return readSource(text, { url, types });
    },
  });
}

process.exitCode = await addEvent().catch(reportUsageError);
