import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import vnu from 'vnu-jar';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
}

/** What a run of a few seconds needs: a compiler that is soon done, no threads for garbage, and a stack for the checker's recursion. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** The Nu Html Checker is a Java program: where there is no Java, there is nothing to run. */
const hasJava = spawnSync('java', ['-version']).status === 0;

if (hasJava) {
  test('pages of every structure are valid HTML', async () => {
    const { stdout } = await promisify(execFile)(
      'java',
      [...SHORT_RUN, '-jar', vnu, '--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always', SITES.pages],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    const errors = messages.filter(({ type }) => type === 'error');
    expect(errors.map(({ url, lastLine, message }) => `${url}:${String(lastLine)} ${message}`)).toEqual([]);
  });
}
