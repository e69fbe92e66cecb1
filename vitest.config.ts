/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The zones that the process may be in: nothing may depend on it. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'];

export default getViteConfig({
  test: {
    pool: 'forks',
    projects: [
      ...ZONES.map((zone) => ({
        test: { name: `unit in ${zone}`, include: ['tests/unit/**/*.test.ts'], env: { TZ: zone } },
      })),
      { extends: true as const, test: { name: 'components', include: ['tests/component/**/*.test.ts'] } },
    ],
  },
});
