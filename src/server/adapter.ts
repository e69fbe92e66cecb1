import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds the server of `entry.ts`, which `npm run serve` starts. It renders on demand what it doesn't keep. */
export function siteServer(): AstroIntegration {
  return {
    name: 'site-server',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { redirects: false } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'site-server',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- its other value is deprecated, and the default until the next major version
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('entry.ts', import.meta.url)),
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
