/** Loaded before Astro by `npm run build`: the event files are read while Astro loads, which takes as long. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { readAhead } from '../../collections/event-reader.ts';

// Threads are started with the options of the process, this file among them.
if (isMainThread) {
  const root = pathToFileURL(path.resolve(import.meta.dirname, '../../..') + path.sep);
  const { SITE_URL = '', SITE_BASE = '' } = process.env;
  readAhead({ root, site: SITE_URL || 'http://localhost:4321', base: SITE_BASE || '/' });
}
