/**
 * `node tests/run-together.ts "check:types -- --noSync" lint:code`: runs scripts of `package.json` at the same time, each of which
 * uses one core.
 * Prints what each of them printed when it is done. Fails if one of them does.
 */
import { spawn } from 'node:child_process';

async function run(script: string): Promise<boolean> {
  // npm is a batch file on Windows, which only a shell can start.
  const child = spawn('npm', ['run', ...script.split(' ')], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => output.push(data));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(output));
  return code === 0;
}

const passed = await Promise.all(process.argv.slice(2).map(run));
if (passed.includes(false)) process.exitCode = 1;
