import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');

const dockerfile = await read('Dockerfile');
const project = JSON.parse(await read('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const compose = parse(await read('compose.yaml')) as {
  services: {
    site: { networks: { default: { ipv4_address: string } } };
    varnish: { command: string[]; volumes: string[] };
  };
};

const instructions = (name: string) =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, rest = '']) => rest);
const copied = instructions('COPY')
  .filter((rest) => !rest.startsWith('--from'))
  .flatMap((rest) => rest.split(' ').slice(0, -1));

test('the image has the Node version that the project says', async () => {
  const version = (await read('.nvmrc')).trim();
  expect(project.engines.node).toBe(`>=${version}`);
  const images = instructions('FROM').map((rest) => rest.split(' ')[0]);
  expect(images.filter((image) => image?.startsWith('node:') === true)).toEqual(Array(2).fill(`node:${version}-slim`));
});

test('what the image is built from exists, and is all that is sent to the build', async () => {
  expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  const [first, ...sent] = (await read('.dockerignore'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(first).toBe('*');
  expect(sent).toEqual([...new Set(copied.map((file) => `!${file.split('/')[0] ?? ''}`))].sort());
});

test('the container runs what npm run serve runs, without npm and not as root', () => {
  expect(instructions('CMD').map((rest) => (JSON.parse(rest) as string[]).join(' '))).toEqual([project.scripts.serve]);
  expect(instructions('USER')).toEqual(['node']);
});

test('the file that starts the server imports nothing of the project but the build', async () => {
  const imports = [...(await read('src/cli/serve.ts')).matchAll(/\bfrom '([^']+)'/g)].map(([, name]) => name);
  expect(imports.filter((name) => name?.startsWith('node:') === false)).toEqual([]);
});

test('what the site is built from is installed without packages for development', async () => {
  const files = (await readdir(path.join(ROOT, 'src'), { recursive: true }))
    .filter((file) => /\.(ts|astro)$/.test(file) && !/^(cli|dev)[\\/]/.test(file))
    .map((file) => path.join('src', file));
  const texts = await Promise.all(['astro.config.mjs', 'src/cli/build.ts', ...files].map(read));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^import (?!type\b)[^'"]*['"]((?:@[\w-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"];/gm)].map(
      ([, name = '']) => name,
    ),
  );
  expect(names).toContain('astro');
  const missing = names.filter((name) => /^@?\w/.test(name) && !(name in project.dependencies));
  expect(missing).toEqual([]);
});

test('Varnish has the recommended configuration, with the container’s host for the one in it', async () => {
  const { site, varnish } = compose.services;
  const vcl = await read('docs/deploy/varnish.vcl');
  const [, host = '', replacement] = /s\/(\S+)\/(\S+)\/'/.exec(varnish.command.join(' ')) ?? [];
  expect(varnish.volumes[0]).toMatch(/^\.\/docs\/deploy\/varnish\.vcl:/);
  expect(replacement).toBe(site.networks.default.ipv4_address);
  expect(vcl.match(new RegExp(host, 'g'))).toHaveLength(1);
  expect(vcl).toContain(`.port = "${/\bPORT=(\d+)/.exec(dockerfile)?.[1] ?? ''}"`);
});
