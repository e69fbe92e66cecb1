/** `npm run report`: what a branch changes, as Markdown. */
import process from 'node:process';
import { createClock } from '../clock.ts';
import { runReport } from './report/run-report.ts';

const { stdout, stderr, exitCode } = await runReport({
  root: process.cwd(),
  args: process.argv.slice(2),
  env: process.env,
  readNow: () => createClock(process.env.SITE_NOW).now(),
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
