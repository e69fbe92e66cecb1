import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  DATA_STORE_FILE,
  hideStaticPaths,
  isAstroDirectiveWarning,
  shortenScope,
} from '../../../src/server/astro-internals.ts';

/** Astro's own code, as it is installed. */
const ASTRO = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'dist');
const readAstro = (file: string) => readFile(path.join(ASTRO, file), 'utf8');

/** If Node.js can't, Astro starts a server of Vite for it: two seconds more for each build, check and start of development. */
test('Node.js reads the configuration by itself', async () => {
  const cwd = path.resolve(import.meta.dirname, '../../..');
  await promisify(execFile)(process.execPath, ['--eval', 'import("./astro.config.mjs")'], { cwd });
});

test('Astro writes the collections of development into the file that pages wait for', async () => {
  const [consts, paths] = await Promise.all([readAstro('content/consts.js'), readAstro('content/paths.js')]);
  expect(consts).toContain(`DATA_STORE_FILE = "${path.basename(DATA_STORE_FILE)}"`);
  expect(paths).toMatch(/new URL\(DATA_STORE_FILE, isDev \? settings\.dotAstroDir : settings\.config\.cacheDir\)/);
});

test('Astro warns of lists of paths in routes on demand by looking for their name in the text', async () => {
  expect(await readAstro('vite-plugin-routes/index.js')).toContain('code.includes("getStaticPaths")');
  expect(hideStaticPaths('export async function getStaticPaths() {}')).toBe('export async function staticPaths() {}');
});

test('Astro marks MDX modules with directives of which the bundler would warn', async () => {
  const files = (await readdir(ASTRO, { recursive: true })).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map(readAstro));
  expect(texts.some((text) => text.includes('"use astro:'))).toBe(true);
  const message = 'Module level directive "use astro:head-inject" is ignored.';
  expect(isAstroDirectiveWarning({ code: 'MODULE_LEVEL_DIRECTIVE', message })).toBe(true);
  expect(isAstroDirectiveWarning({ code: 'MODULE_LEVEL_DIRECTIVE', message: '"use client"' })).toBe(false);
});

test('Astro marks the elements of a component by an attribute, and by a class where attributes are spread', () => {
  const compiled = `<p\${$$spreadAttributes(a, void 0, { "class": "astro-xmg4e7dt" })} class="x" data-astro-cid-xmg4e7dt>`;
  expect(shortenScope(compiled, 12)).toBe('<p${$$spreadAttributes(a, void 0, {})} class="x" data-12>');
  expect(shortenScope('.x[data-astro-cid-xmg4e7dt]:hover{}', 12)).toBe('.x[data-12]:hover{}');
});
