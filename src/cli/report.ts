/** `npm run report`: what a branch changes, as Markdown. */
import process from 'node:process';
import { runReport } from './report/run-report.ts';

const { stdout, stderr, exitCode } = await runReport({
  root: process.cwd(),
  args: process.argv.slice(2),
  env: process.env,
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
