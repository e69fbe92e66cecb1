import { expect, test } from 'vitest';
import { runCheck } from '../../../../src/cli/check/run-check.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';
import { makeRepository } from '../../../fixtures/make-repository.ts';

const FOLDER = 'src/content/events/2027';

test('a file that is renamed and one that is deleted on a branch are reported, and don’t fail the command', async () => {
  const { root, git, write, commit } = await makeRepository({
    'src/content/event-types/kubecon.yaml': makeEventTypeText(),
    [`${FOLDER}/a.mdx`]: makeEventText({ title: 'First' }),
    [`${FOLDER}/b.mdx`]: makeEventText({ title: 'Another gathering', startDate: '2027-09-20' }),
  });
  await git('switch', '--quiet', '--create', 'branch');
  await git('mv', `${FOLDER}/a.mdx`, `${FOLDER}/first.mdx`);
  await commit();
  await write({ [`${FOLDER}/b.mdx`]: undefined });
  const send = () => Promise.reject(new Error('No link is tried.'));
  const linkTools = { send, signal: new AbortController().signal, pauseMs: 0, requestMs: 0 };
  const settings = { root, args: [], from: [root], isColored: false, isAction: false, linkTools };
  const { stdout, exitCode } = await runCheck(settings);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "2 warnings in 2 event files:

    src/content/events/2027/b.mdx:1:1
        Warning. The file is deleted: its URL no longer works, and nobody who planned to come sees why. If the event is cancelled, keep the file with status: cancelled; if another file describes the event now, add 2027/b to the end of its formerIds.

    src/content/events/2027/first.mdx:1:1
        Warning. The file was 2027/a before; links and subscribed calendars use that name. Write formerIds: [2027/a], so that they still work.
        1 | ---
          | ^"
  `);
});
