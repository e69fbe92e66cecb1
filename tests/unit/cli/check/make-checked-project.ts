import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCheck, type CheckSettings } from '../../../../src/cli/check/run-check.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';

/** The event files of a project. */
export const A = 'src/content/events/2027/a.mdx';
export const B = 'src/content/events/2027/b.mdx';

export interface CheckedProject {
  root: string;
  write: (file: string, text: string | Buffer) => Promise<void>;
  /** Runs the command; every link that it tries is dead. */
  check: (args?: string[], settings?: Partial<CheckSettings>) => ReturnType<typeof runCheck>;
}

/** A project with two valid events and their type, for one test. */
export async function makeCheckedProject(): Promise<CheckedProject> {
  const root = await mkdtemp(path.join(tmpdir(), 'check-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const write: CheckedProject['write'] = async (file, text) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  await write('src/content/event-types/kubecon.yaml', makeEventTypeText());
  await write(A, makeEventText({ title: 'First', startDate: '2027-03-15' }));
  await write(B, makeEventText({ title: 'Another gathering', startDate: '2027-09-20' }));
  const check: CheckedProject['check'] = (args = [], settings = {}) =>
    runCheck({
      root,
      args,
      from: [root],
      isColored: false,
      isAction: false,
      linkTools: {
        send: () => Promise.resolve({ status: 404, location: undefined, retryAfter: undefined }),
        signal: new AbortController().signal,
        pauseMs: 0,
        requestMs: 1000,
      },
      ...settings,
    });
  return { root, write, check };
}
