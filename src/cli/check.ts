/** `npm run check`: whether all event files and event types are valid, and how to fix those that aren't. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import type { SendRequest } from './check/links/send-request.ts';

const root = path.resolve(import.meta.dirname, '../..');
// Most of the time goes into compiling; so it must begin before anything else is imported.
enableCompileCache(path.join(root, 'node_modules/.cache/commands'));
const [{ runCheck }, { showsColors }, { readSiteSetting }, { createProgress }] = await Promise.all([
  import('./check/run-check.ts'),
  import('./shared/create-paint.ts'),
  import('./shared/settings.ts'),
  import('./check/links/create-progress.ts'),
]);

/** Loaded for the first link; most runs try none. */
let sending: Promise<SendRequest> | undefined;
const stopping = new AbortController();
process.once('SIGINT', () => {
  stopping.abort();
});
const { INIT_CWD, GITHUB_ACTIONS } = process.env;
const progress = createProgress(process.stderr);

const { stdout, stderr, exitCode } = await runCheck({
  root,
  args: process.argv.slice(2),
  // npm changes into the project's folder, and says where it was called.
  from: [process.cwd(), ...(INIT_CWD === undefined ? [] : [INIT_CWD])],
  siteUrl: readSiteSetting(process.env),
  isColored: showsColors(process.stdout),
  isAction: GITHUB_ACTIONS === 'true',
  linkTools: {
    send: async (...request) => {
      sending ??= import('./check/links/send-request.ts').then(({ createSendRequest }) => createSendRequest());
      return (await sending)(...request);
    },
    signal: stopping.signal,
    pauseMs: 500,
    requestMs: 15_000,
    onProgress: progress.show,
  },
});
progress.clear();

const print = (stream: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve) => {
    if (text === '') resolve();
    else
      stream.write(`${text}\n`, () => {
        resolve();
      });
  });
await Promise.all([print(process.stdout, stdout), print(process.stderr, stderr)]);
// Names that are still being looked up would keep the process.
process.exit(exitCode);
