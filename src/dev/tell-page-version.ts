import { VERSION_MESSAGE, VERSION_TIMING, type PageVersion } from './page-version.ts';

const [navigation] = performance.getEntriesByType('navigation');
const timings = navigation instanceof PerformanceNavigationTiming ? navigation.serverTiming : [];
const version = timings.find(({ name }) => name === VERSION_TIMING)?.description;
if (version !== undefined) import.meta.hot?.send(VERSION_MESSAGE, { version } satisfies PageVersion);
