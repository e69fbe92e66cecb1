/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The zones that the process may be in: nothing may depend on it. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'];

/** Nothing that is tested keeps state, and loading it anew for each file takes longer than all tests. */
const isolate = false;

export default getViteConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: { name: `unit in ${zone}`, include: ['tests/unit/**/*.test.ts'], env: { TZ: zone }, isolate },
      })),
      { extends: true as const, test: { name: 'components', include: ['tests/component/**/*.test.ts'], isolate } },
    ],
  },
});
