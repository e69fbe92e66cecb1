/** `npm run check`: whether all event files and event types are valid, and how to fix those that aren't. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
// Most of the time goes into compiling; so it must begin before anything else is imported.
enableCompileCache(path.join(root, 'node_modules/.cache/commands'));
const [{ runCheck }, { showsColors }, { createProgressBar }, { readClock, readSiteSetting }] = await Promise.all([
  import('./check/run-check.ts'),
  import('./shared/create-paint.ts'),
  import('./shared/progress-bar.ts'),
  import('./shared/settings.ts'),
]);

const stopping = new AbortController();
process.once('SIGINT', () => {
  stopping.abort();
});
const { INIT_CWD, GITHUB_ACTIONS } = process.env;

const progress = createProgressBar(process.stderr, 'links');

const { stdout, stderr, exitCode } = await runCheck({
  root,
  args: process.argv.slice(2),
  // npm changes into the project's folder, and says where it was called.
  from: [process.cwd(), ...(INIT_CWD === undefined ? [] : [INIT_CWD])],
  siteUrl: readSiteSetting(process.env),
  clock: () => readClock(process.env.SITE_NOW),
  isColored: showsColors(process.stdout),
  isAction: GITHUB_ACTIONS === 'true',
  linkTools: {
    // Loaded for the first link; most runs try none.
    send: async (...request) => (await import('./check/links/send-request.ts')).createSendRequest()(...request),
    signal: stopping.signal,
    pauseMs: 500,
    requestMs: 15_000,
    onProgress: progress.show,
  },
});
progress.clear();

const print = (stream: NodeJS.WriteStream, text: string) =>
  new Promise((resolve) => stream.write(text && `${text}\n`, resolve));
await Promise.all([print(process.stdout, stdout), print(process.stderr, stderr)]);
// Names that are still being looked up would keep the process.
process.exit(exitCode);
