import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { SITES } from './sites.ts';

/** A server that other tests use as well, unless its clock goes on. */
export interface SharedSite {
  url: string;
}

/** Serves a built site, that of the fixture events unless said otherwise, with its clock at `siteNow`; '' is the real clock. */
export type StartAt = (siteNow: string, folder?: string) => Promise<SharedSite>;

const PROGRAM = path.resolve(import.meta.dirname, '../fixtures/serve-clocks.ts');

interface Started {
  siteNow: string;
  port: number;
}

interface SiteProcess {
  child: ChildProcess;
  exited: Promise<unknown[]>;
}

function startProcess(folder: string): SiteProcess {
  const child = fork(PROGRAM, [folder], { cwd: folder });
  return { child, exited: once(child, 'exit') };
}

async function startServer({ child, exited }: SiteProcess, siteNow: string): Promise<SharedSite> {
  const started = new Promise<number>((resolve) => {
    const read = (message: Started) => {
      if (message.siteNow !== siteNow) return;
      child.off('message', read);
      resolve(message.port);
    };
    child.on('message', read);
  });
  child.send(siteNow);
  const port = await Promise.race([started, exited.then(() => undefined)]);
  if (port === undefined) throw new Error(`The site ended instead of starting at ${siteNow}; see its output.`);
  return { url: `http://127.0.0.1:${String(port)}` };
}

/** Runs one process for each site, and in it one server for each instant, however often it is asked for. */
export function shareSites(): { startAt: StartAt; stop: () => Promise<void> } {
  const processes = new Map<string, SiteProcess>();
  const sites = new Map<string, Promise<SharedSite>>();
  return {
    startAt: (siteNow, folder = SITES.server) => {
      const running = processes.get(folder) ?? startProcess(folder);
      processes.set(folder, running);
      const key = `${folder} ${siteNow}`;
      const site = sites.get(key) ?? startServer(running, siteNow);
      // A clock that goes on would be elsewhere for the next test.
      if (!siteNow.endsWith('+')) sites.set(key, site);
      return site;
    },
    stop: async () => {
      for (const { child } of processes.values()) child.disconnect();
      await Promise.all([...processes.values()].map(({ exited }) => exited));
    },
  };
}
