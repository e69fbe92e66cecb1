import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import {
  DATA_STORE_FILE,
  DATA_STORE_MODULE,
  deferScripts,
  DIGEST_MODULE,
  hideStaticPaths,
  isAstroDirectiveWarning,
  keepDigests,
  SCRIPT_ELEMENT_MODULE,
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

test('a build’s collections are a module that reads a file in the cache folder', async () => {
  const [consts, paths, plugin] = await Promise.all(
    ['content/consts.js', 'content/paths.js', 'content/vite-plugin-content-virtual-mod.js'].map(readAstro),
  );
  expect(consts).toContain(`DATA_STORE_VIRTUAL_ID = "${DATA_STORE_MODULE.slice(1)}"`);
  expect(consts).toContain(`DATA_STORE_FILE = "${path.basename(DATA_STORE_FILE)}"`);
  expect(paths).toMatch(/new URL\(DATA_STORE_FILE, isDev \? settings\.dotAstroDir : settings\.config\.cacheDir\)/);
  expect(plugin).toContain('code: `export default JSON.parse(${JSON.stringify(jsonData)})`');
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

test('Astro makes the digests for policies by a function whose results can be kept', async () => {
  const code = await readAstro(DIGEST_MODULE.replace('dist/', ''));
  const [own = ''] = /^async function generateCspDigest\(data, algorithm\) \{.*?^\}/ms.exec(code) ?? [];
  const digest = vi.fn((_: string, bytes: Uint8Array) => crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const generateCspDigest = runInNewContext(`${keepDigests(own)} generateCspDigest`, {
    crypto: { subtle: { digest } },
    encoder: new TextEncoder(),
    encodeBase64: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
    ALGORITHMS: { 'SHA-256': 'sha256-' },
    Uint8Array,
  }) as (data: string, algorithm: string) => Promise<string>;
  const hashOf = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;
  for (const text of ['p{}', 'a{}', 'p{}']) expect(await generateCspDigest(text, 'SHA-256')).toBe(hashOf(text));
  expect(digest).toHaveBeenCalledTimes(2);
});

test('Astro writes the script element of a component in one place', async () => {
  const code = await readAstro(SCRIPT_ELEMENT_MODULE.replace('dist/', ''));
  expect(code.match(/<script type="module" src=/g)).toHaveLength(1);
  const deferred = deferScripts(code, 'load()', '/embed/');
  expect(deferred).toMatch(/renderScript\(result, id\)/);
  expect(deferred).toMatch(
    /content = id\.includes\("\/embed\/"\) \? `<script type="module" src="(\$\{result\..+\}\$\{resolved\})"><\/script>` : `<script data-src="\1">load\(\)<\/script>`;/,
  );
});
