import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bodiesCompile } from '../event-files/checks/bodies-compile.ts';
import { bodiesHoldNoCode } from '../event-files/checks/bodies-hold-no-code.ts';
import { componentsAreImported } from '../event-files/checks/components-are-imported.ts';
import { importsAreAllowed } from '../event-files/checks/imports-are-allowed.ts';
import { EVENTS_FOLDER } from '../event-files/read-event-files.ts';
import { readEventFile } from '../event-files/read-event-file.ts';

/** What keeps a body from being shown. */
const BODY_CHECKS = [bodiesCompile, bodiesHoldNoCode, importsAreAllowed, componentsAreImported];

/**
 * In `npm run dev`: an event whose body is an MDX module keeps its last sound text while its file is broken, as those
 * that the loader renders do. What is wrong is told by the loader.
 */
export function lastGoodBodies(): Plugin {
  const soundTexts = new Map<string, string>();
  let root = '';
  let folder = '';
  return {
    name: 'last-good-bodies',
    apply: 'serve',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      folder = `${path.join(root, EVENTS_FOLDER)}/`.replaceAll('\\', '/');
    },
    async load(id) {
      const [file = ''] = id.split('?');
      if (!file.startsWith(folder) || !file.endsWith('.mdx')) return undefined;
      const text = await readFile(file, 'utf8');
      const name = path.relative(root, file).replaceAll('\\', '/');
      const eventFile = readEventFile('', name, text);
      const problems = [
        ...eventFile.problems,
        ...BODY_CHECKS.flatMap(({ check }) => check({ files: [eventFile], typeIds: [] })),
      ];
      const isBroken = problems.some(({ severity }) => severity === 'error');
      if (!isBroken) soundTexts.set(file, text);
      return (isBroken ? soundTexts.get(file) : undefined) ?? text;
    },
  };
}
