import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DIGEST_MODULE, keepDigests } from './astro-internals.ts';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Builds the file that the thread for tasks runs, beside the server's. */
const withTaskFile = {
  name: 'task-file',
  applyToEnvironment: ({ name }: { name: string }) => name === 'ssr',
  apply: 'build' as const,
  buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string }) {
    this.emitFile({ type: 'chunk', id: pathOf('tasks.ts'), fileName: 'tasks.mjs' });
  },
};

const withKeptDigests = {
  name: 'kept-digests',
  applyToEnvironment: ({ name }: { name: string }) => name === 'ssr',
  apply: 'build' as const,
  transform: (code: string, id: string) => (id.endsWith(`/astro/${DIGEST_MODULE}`) ? keepDigests(code) : undefined),
};

/** Builds the server of `entry.ts`, which `npm run serve` starts. It renders on demand what it doesn't keep. */
export function siteServer(): AstroIntegration {
  return {
    name: 'site-server',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { redirects: false }, vite: { plugins: [withTaskFile, withKeptDigests] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'site-server',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- its other value is deprecated, and the default until the next major version
          entrypointResolution: 'auto',
          serverEntrypoint: pathOf('entry.ts'),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}
