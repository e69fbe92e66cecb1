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
    errors.write('\u001B[?25h\nCancelled. Nothing was written.\n');
    process.exit(130);
  });
}

try {
  process.exitCode = await runNew({
    root: process.cwd(),
    args: process.argv.slice(2),
    input,
    output,
    errors,
    now: readClock(process.env.SITE_NOW),
    readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    siteUrl: readSiteSetting(process.env),
    readSource: async (source, types) => {
      const { text, url } = await loadSource(source);
      return readSource(text, { url, types, source });
    },
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  errors.write(`${error.message}\n`);
  process.exitCode = 2;
}
