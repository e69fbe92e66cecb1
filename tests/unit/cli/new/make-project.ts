import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';

const TYPES = {
  kcd: { label: 'Kubernetes Community Days (KCD)', plural: 'Kubernetes Community Days', order: 2, color: 'blue' },
  kubecon: { label: 'KubeCon + CloudNativeCon', plural: 'KubeCons', order: 1, color: 'indigo' },
};

/**
 * A folder with two types of events and these event files, for as long as the test runs.
 * @param events fields that differ from those of a valid file, by `2027/name`
 */
export function makeProject(events: Record<string, Record<string, unknown>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'new-event-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const files = {
    ...Object.fromEntries(
      Object.entries(TYPES).map(([id, type]) => [
        `event-types/${id}.yaml`,
        JSON.stringify({ ...type, summary: 'Days.' }),
      ]),
    ),
    ...Object.fromEntries(Object.entries(events).map(([id, fields]) => [`events/${id}.mdx`, makeEventText(fields)])),
  };
  mkdirSync(path.join(root, 'src/content/events'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, 'src/content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** All that is among the events of a project, folders too. */
export function listEvents(root: string): string[] {
  return readdirSync(path.join(root, 'src/content/events'), { recursive: true, encoding: 'utf8' }).sort();
}
