import { startSite, type RunningSite } from '../fixtures/start-site.ts';

/** A server that other tests use as well: nobody stops it, and nothing may be written to it. */
export type SharedSite = Pick<RunningSite, 'url'>;

export interface SiteShare {
  /** A site that runs for as long as the worker. */
  keep: (folder: string, env?: Record<string, string>) => Promise<SharedSite>;
  /** A site that runs at least until the next `trim`; one whose clock goes on is started for each who asks. */
  borrow: (folder: string, env?: Record<string, string>) => Promise<SharedSite>;
  /** Stops all borrowed sites but the last few. */
  trim: () => Promise<void>;
  stop: () => Promise<void>;
}

/** How many borrowed sites go on running: a server takes about 130 MB. */
const BORROWED = 5;

async function stopAll(sites: Promise<RunningSite>[]): Promise<void> {
  await Promise.all(sites.map(async (site) => (await site).stop()));
}

/** Starts one server for each folder and environment, however often it is asked for. */
export function shareSites(): SiteShare {
  const kept = new Map<string, Promise<RunningSite>>();
  const borrowed = new Map<string, Promise<RunningSite>>();
  let starts = 0;
  const find = (sites: typeof kept, folder: string, env: Record<string, string>) => {
    starts += 1;
    const key = JSON.stringify([folder, env, env.SITE_NOW?.endsWith('+') === true && starts]);
    const site = kept.get(key) ?? borrowed.get(key) ?? startSite(folder, env);
    // Set again, so that the order is that of the last use.
    borrowed.delete(key);
    (kept.has(key) ? kept : sites).set(key, site);
    return site;
  };
  // Without `stop`, which would leave the others a server that has ended.
  const withUrl = async (site: Promise<RunningSite>) => ({ url: (await site).url });
  return {
    keep: (folder, env = {}) => withUrl(find(kept, folder, env)),
    borrow: (folder, env = {}) => withUrl(find(borrowed, folder, env)),
    trim: async () => {
      const surplus = [...borrowed].slice(0, -BORROWED);
      for (const [key] of surplus) borrowed.delete(key);
      await stopAll(surplus.map(([, site]) => site));
    },
    stop: () => stopAll([...kept.values(), ...borrowed.values()]),
  };
}
