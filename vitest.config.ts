/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Where the days begin first of all: what depends on the zone of the process is wrong here. A rule of the linter finds the rest. */
const ZONE = 'Pacific/Kiritimati';
const FURTHER_ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata'];

/** What is about time: it has to be right in further zones of the process as well. */
const ABOUT_TIME = [
  'events/**',
  'outputs/**',
  'server/{cache-policy,handle-requests}',
  'cli/sources/**',
  '**/*clock*',
].map((tests) => `tests/unit/${tests}.test.ts`);

/** Nothing that is tested keeps state, and loading it again for each file takes longer than all tests. */
const isolate = false;

const unitTests = (zone: string, include: string[]) => ({
  // Timeouts are there for what hangs: a busy machine takes several times as long.
  test: { testTimeout: 60_000, name: `unit in ${zone}`, include, env: { TZ: zone }, isolate },
});

export default getViteConfig({
  test: {
    // One less than the cores is Vitest's own choice: half of what two cores can do.
    maxWorkers: '100%',
    projects: [
      unitTests(ZONE, ['tests/unit/**/*.test.ts']),
      ...FURTHER_ZONES.map((zone) => unitTests(zone, ABOUT_TIME)),
      { extends: true as const, test: { name: 'components', include: ['tests/component/**/*.test.ts'], isolate } },
    ],
  },
});
