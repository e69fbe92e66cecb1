/** `npm run report`: what a branch changes; in a terminal in short, elsewhere as Markdown. */
import process from 'node:process';
import { showsColors } from './shared/create-paint.ts';
import { runReport } from './report/run-report.ts';

const { stdout, stderr, exitCode } = await runReport({
  root: process.cwd(),
  args: process.argv.slice(2),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  isColored: showsColors(process.stdout),
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
