/** `npm run translations`: which texts other languages lack, and which are out of date. */
import path from 'node:path';
import process from 'node:process';
import { createPaint, showsColors } from './shared/create-paint.ts';
import { runTranslations } from './translations/run-translations.ts';

const { stdout, stderr, exitCode } = await runTranslations({
  root: path.resolve(import.meta.dirname, '../..'),
  args: process.argv.slice(2),
  paint: createPaint(showsColors(process.stdout)),
});
if (stdout !== '') process.stdout.write(`${stdout}\n`);
if (stderr !== '') process.stderr.write(`${stderr}\n`);
process.exitCode = exitCode;
