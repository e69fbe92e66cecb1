import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { EVENTS_FOLDER } from '../event-files/read-event-files.ts';
import { readEventFile } from '../event-files/read-event-file.ts';

/**
 * In `npm run dev`: an event whose body is an MDX module keeps its last sound text while its file is broken, as those
 * that the loader renders do. What is wrong is told by the loader.
 */
export function lastGoodBodies(): Plugin {
  const soundTexts = new Map<string, string>();
  let folder = '';
  return {
    name: 'last-good-bodies',
    apply: 'serve',
    enforce: 'pre',
    configResolved({ root }) {
      folder = `${path.join(root, EVENTS_FOLDER)}/`.replaceAll('\\', '/');
    },
    async load(id) {
      const [file = ''] = id.split('?');
      if (!file.startsWith(folder) || !file.endsWith('.mdx')) return undefined;
      const text = await readFile(file, 'utf8');
      const { problems, content } = readEventFile('', file, text);
      const hasErrors = problems.some(({ severity }) => severity === 'error');
      const isBroken = hasErrors || content.mistakes.length + content.missing.length > 0;
      if (!isBroken) soundTexts.set(file, text);
      return (isBroken ? soundTexts.get(file) : undefined) ?? text;
    },
  };
}
