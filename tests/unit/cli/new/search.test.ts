import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KCD_STEPS } from './kcd.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, type Step } from './run-command.ts';

const { enter, erase } = keys;
const ZONE = 'In which time zone';

/** Adds an event with another answer to the question for its zone. */
async function chooseZone(...answers: readonly Step[]) {
  const root = makeProject();
  const steps = KCD_STEPS.flatMap((step) => (step[0] === ZONE ? answers : [step]));
  const { exitCode } = await answerQuestions({ root }, [...steps, ['Write src/content', enter]]);
  expect(exitCode).toBe(0);
  const text = readFileSync(path.join(root, 'src/content/events/2027/kcd-porto.mdx'), 'utf8');
  return { timeZone: /^timeZone: (.*)$/m.exec(text)?.[1] };
}

test.each(['CET', 'C', 'new y'])('when %s has been typed and deleted, Enter takes what is proposed', async (typed) => {
  const { timeZone } = await chooseZone([ZONE, `${typed}${erase.repeat(typed.length)}${enter}`]);
  expect(timeZone).toBe('Europe/Lisbon');
});

test('where nothing matches, the author reads what to search for', async () => {
  const { timeZone } = await chooseZone(
    [ZONE, `CEST${enter}`],
    ['No zone matches', `${erase.repeat(4)}azores${enter}`],
  );
  expect(timeZone).toBe('Atlantic/Azores');
});

test('a zone of another country is asked for again, unless it is meant', async () => {
  const again = await chooseZone([ZONE, `berlin${enter}`], ['Is this what you mean?', enter], [ZONE, enter]);
  expect(again.timeZone).toBe('Europe/Lisbon');
  const meant = await chooseZone([ZONE, `berlin${enter}`], ['Is this what you mean?', `y`]);
  expect(meant.timeZone).toBe('Europe/Berlin');
});
