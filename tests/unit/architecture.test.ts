import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** What the files of a folder may import from, besides their own: folders or files. A folder that isn't named here is free. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  events: ['strings/format-message.ts'],
  strings: ['events'],
  'event-files': ['events', 'site-pages.ts', 'social-images/find-missing-characters.ts'],
  'social-images': ['events', 'strings'],
  collections: ['events', 'event-files', 'strings', 'site.ts', 'components/event/body-components.ts'],
  outputs: [
    'events',
    'event-files',
    'collections',
    'server',
    'social-images',
    'strings',
    'telemetry/telemetry.ts',
    'paths.ts',
    'site.ts',
    'site-pages.ts',
  ],
  server: [
    'events',
    'outputs',
    'strings/languages.ts',
    'social-images',
    'telemetry/telemetry.ts',
    'clock.ts',
    'paths.ts',
    'site-pages.ts',
    'components/event/body-components.ts',
  ],
  telemetry: ['events', 'collections', 'clock.ts'],
};

/** Folders that nothing outside them imports from: they begin something. */
const ENTRIES = ['pages', 'cli'];

/** How many files may lie loose in a folder. */
const LOOSE = { '': 8, components: 5, cli: 9 };

interface Module {
  /** From `src/`. */
  file: string;
  text: string;
  /** The files that it imports, from `src/`; also those of which it takes only types. */
  imports: string[];
  /** Those that are loaded with it. */
  loads: string[];
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](\.{1,2}\/[^'"?]+)['"]/gm;

function readModule(file: string, text: string): Module {
  const found = [...text.matchAll(IMPORT)].map(([, type, target = '']) => ({
    isType: type !== undefined,
    target: path.posix.join(path.posix.dirname(file), target),
  }));
  return {
    file,
    text,
    imports: found.map(({ target }) => target),
    loads: found.filter(({ isType }) => !isType).map(({ target }) => target),
  };
}

const names = (await readdir(SRC, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(SRC, path.join(parentPath, name)).replaceAll(path.sep, '/'));
const modules = await Promise.all(
  names
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map(async (name) => readModule(name, await readFile(path.join(SRC, name), 'utf8'))),
);
const byFile = new Map(modules.map((module) => [module.file, module]));

function topOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The ways from modules back to themselves. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) cycles.push([...way.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const target of byFile.get(file)?.loads ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const { file } of modules) visit(file, []);
  return cycles;
}

const EXPORT = /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** The endpoints and pages that Astro calls have to have these names. */
const NAMES_OF_ASTRO = ['GET', 'POST', 'ALL', 'getStaticPaths', 'prerender', 'onRequest', 'collections'];

function listExports(): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { file, text } of modules.filter((module) => module.file.endsWith('.ts'))) {
    for (const name of new Set([...text.matchAll(EXPORT)].map(([, found = '']) => found))) {
      if (!NAMES_OF_ASTRO.includes(name)) files.set(name, [...(files.get(name) ?? []), file]);
    }
  }
  return files;
}

test('modules are found, with what they import', () => {
  expect(modules.length).toBeGreaterThan(200);
  expect(modules.flatMap(({ imports }) => imports).filter((file) => !names.includes(file))).toEqual([]);
});

test('no module imports itself by way of others', () => {
  expect(findCycles()).toEqual([]);
});

test('no name is exported by two files', () => {
  const doubled = [...listExports()].filter(([, files]) => files.length > 1);
  expect(doubled.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});

test.each(Object.entries(LAYERS))('%s imports only from the layers under it', (layer, allowed) => {
  const wrong = modules
    .filter(({ file }) => topOf(file) === layer)
    .flatMap(({ file, imports }) =>
      imports
        .filter((target) => ![layer, ...allowed].some((some) => target === some || target.startsWith(`${some}/`)))
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test.each(ENTRIES)('nothing outside %s imports from it', (entry) => {
  const wrong = modules
    .filter(({ file }) => topOf(file) !== entry)
    .flatMap(({ file, imports }) =>
      imports.filter((target) => topOf(target) === entry).map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('the domain knows neither Astro nor Node', () => {
  const wrong = modules.filter(
    ({ file, text }) => file.startsWith('events/') && /from '(astro|@astrojs|node:)/.test(text),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

describe('the listing of folders reads as the architecture', () => {
  test.each(Object.entries(LOOSE))('“%s” has few loose files', (folder, most) => {
    const loose = names.filter((name) => path.posix.dirname(name) === (folder === '' ? '.' : folder));
    expect(loose.length, loose.join(', ')).toBeLessThanOrEqual(most);
  });

  test('no folder is for whatever is of use', () => {
    expect(names.filter((name) => /(^|\/)(utils?|helpers?|misc|common|lib)\//.test(name))).toEqual([]);
  });
});
