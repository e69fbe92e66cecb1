/** `npm run sync`: what organizers' sources say otherwise than our files. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
// Most of the time goes into compiling; so it must begin before anything else is imported.
enableCompileCache(path.join(root, 'node_modules/.cache/commands'));
const [{ runSync }, { createTools }, { showsColors }, { createProgressBar }] = await Promise.all([
  import('./sync/run-sync.ts'),
  import('./sync/create-tools.ts'),
  import('./shared/create-paint.ts'),
  import('./shared/progress-bar.ts'),
]);

const stopping = new AbortController();
process.once('SIGINT', () => {
  stopping.abort();
});
const { env } = process;
const { signal } = stopping;
const progress = createProgressBar(process.stderr, 'sources');

const ERROR = 2;

const { stdout, stderr, exitCode } = await runSync({
  root: process.cwd(),
  args: process.argv.slice(2),
  env,
  isColored: showsColors(process.stdout),
  signal,
  createTools: (now) => createTools({ root: process.cwd(), env, signal, now, onProgress: progress.show }),
}).catch((error: unknown) => {
  const { stack } = error as Error;
  return { stdout: '', stderr: stack ?? String(error), exitCode: ERROR };
});
progress.clear();

const print = (stream: NodeJS.WriteStream, text: string) =>
  new Promise((resolve) => stream.write(text && `${text}\n`, resolve));
await Promise.all([print(process.stdout, stdout), print(process.stderr, stderr)]);
// Connections that are kept alive would keep the process.
process.exit(exitCode);
