/** `npm run new`: asks for an event and writes its file. */
import process from 'node:process';
import { createClock } from '../clock.ts';
import { runNew } from './new/run-new.ts';
import { loadSource } from './sources/load-source.ts';
import { readSource } from './sources/read-source.ts';

const { SITE_URL = '', SITE_BASE = '/' } = process.env;
const { stdin: input, stdout: output, stderr: errors } = process;

// A prompt takes Ctrl-C by itself; this is for the moments between, and for other ends. What is written is written at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    errors.write('\u001B[?25h\nLeft. Nothing was written.\n');
    process.exit(130);
  });
}

process.exitCode = await runNew({
  root: process.cwd(),
  args: process.argv.slice(2),
  input,
  output,
  errors,
  now: createClock(process.env.SITE_NOW).now(),
  readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  address: URL.parse(SITE_BASE, SITE_URL)?.href,
  readSource: async (source, types) => {
    const { text, url } = await loadSource(source);
    return readSource(text, { url, types });
  },
});
