import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { copySite } from '../fixtures/build-site.ts';
import { FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Starts `npm run preview` in a folder, on a free port. @returns its output so far, and how to end it */
function startPreview(folder: string) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', SITE_NOW: FIXTURE_NOW, NO_COLOR: '1' };
  const child = spawn(process.execPath, ['src/cli/preview.ts'], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    findUrl: async () => {
      await expect.poll(() => output, { timeout: 30_000 }).toMatch(/http:\/\/127\.0\.0\.1:[1-9]\d*/);
      return /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    },
    readOutput: () => output,
    exitCode,
    stop: async () => {
      child.kill('SIGTERM');
      await exitCode;
    },
  };
}

for (const [target, folder, encoding] of [
  ['server', SITES.server, /^(?:br|gzip)$/],
  ['static', SITES.static, /^$/],
] as const) {
  test(`the preview serves the ${target} that was built, on the given host and port`, async ({ request }) => {
    const preview = startPreview(folder);
    try {
      const url = await preview.findUrl();
      const answer = await request.get(`${url}/events/2027/barcelona/`);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain('Three days in Barcelona');
      expect(answer.headers()['content-encoding'] ?? '').toMatch(encoding);
      expect((await request.get(`${url}/nothing/`)).status()).toBe(404);
    } finally {
      await preview.stop();
    }
  });
}

test('the preview says what to do when nothing has been built', async () => {
  const folder = path.join(path.dirname(SITES.server), 'not-built');
  await copySite({ folder });
  const preview = startPreview(folder);
  expect(await preview.exitCode).toBe(1);
  expect(preview.readOutput()).toContain('Run `npm run build`, then `npm run preview`.');
  await rm(folder, { recursive: true });
});
