import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KCD, KCD_STEPS } from './kcd.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, type Step } from './run-command.ts';

const { enter, tab, clear, space, down } = keys;
const back = '\u0002';

const readEvent = (root: string, id = '2027/kcd-porto') =>
  readFileSync(path.join(root, `src/content/events/${id}.mdx`), 'utf8');

/** The keys that keep an answer that is there. */
const keep = ([question]: Step): Step => [question, question === 'A few sentences' ? `${tab}${enter}` : enter];

const WRITE: Step = ['Write src/content', enter];

describe('every question of a new event can be left to the one before', () => {
  test('and says how', async () => {
    const { output } = await answerQuestions({ root: makeProject() }, [...KCD_STEPS, WRITE]);
    expect(output).toContain('Ctrl-B goes back one question');
    for (const [question] of [...KCD_STEPS, WRITE]) {
      // Long ones go on in the next line.
      expect(output.slice(output.indexOf(question)).split('\n').slice(0, 2).join('')).toContain('· Ctrl-B:');
    }
  });

  test.each(KCD_STEPS.slice(1).map(([question], index) => [question, index + 1] as const))(
    '%s',
    async (question, index) => {
      const root = makeProject();
      const before = KCD_STEPS[index - 1] ?? WRITE;
      const steps: Step[] = [...KCD_STEPS.slice(0, index), [question, back], keep(before), ...KCD_STEPS.slice(index)];
      const { exitCode } = await answerQuestions({ root }, [...steps, WRITE]);
      expect(exitCode).toBe(0);
      expect(readEvent(root)).toContain('endDate: 2027-11-19\ntimeZone: Europe/Lisbon\nattendance: in-person\n');
      expect(readEvent(root)).toContain('Talks and workshops.');
    },
  );

  test('from the last question to the first, and again to the end', async () => {
    const root = makeProject();
    const toFirst = KCD_STEPS.toReversed().map(([question]): Step => [question, back]);
    const { exitCode } = await answerQuestions({ root }, [
      ...KCD_STEPS,
      ['Write src/content', back],
      ...toFirst,
      ...KCD_STEPS.map(keep),
      WRITE,
    ]);
    expect(exitCode).toBe(0);
    expect(readEvent(root)).toContain('summary: \'Two days: "cloud native" in Porto.\'');
  });

  test('another city is asked for its country and zone', async () => {
    const root = makeProject();
    await answerQuestions({ root }, [
      ...KCD_STEPS.slice(0, 6),
      ['First day', back],
      ['In which time zone', back],
      ['In which country', back],
      ['In which city', `${clear}Graz${enter}`],
      ['In which country', enter],
      ['In which time zone', enter],
      ...KCD_STEPS.slice(6),
      WRITE,
    ]);
    expect(readEvent(root)).toContain('timeZone: Europe/Vienna');
    expect(readEvent(root)).toContain('city: Graz\n  country: AT');
  });
});

describe('in the questions that an author chooses', () => {
  const TO_GROUPS: Step[] = [
    ['In which time zone', enter],
    ['Last day', enter],
    ['From when to when', enter],
    ["URL of the event's own website", enter],
  ];
  const END: Step[] = [['A few sentences', `${tab}${enter}`], ["The file's name", enter], WRITE];

  test('a call that opens after the event is refused at once, and nothing is a dead end', async () => {
    const root = makeProject();
    const url: Step = ['URL to submit a proposal', `https://example.org/cfp${enter}`];
    await answerQuestions({ root, args: [...KCD, '--cfp-opens', '2027-12-01', '--cfp-closes', '2027-12-24'] }, [
      ...TO_GROUPS,
      ['Which other details', enter],
      url,
      ['proposals opens on 2027-12-01, after', ''],
      ['First day for proposals', `${clear}2027-10-01${enter}`],
      ['proposals closes on 2027-12-24, after', ''],
      ['Last day for proposals', back],
      ['First day for proposals', `${clear}2027-09-01${enter}`],
      ['Last day for proposals', `${clear}2027-09-30${enter}`],
      ['At what time does it close', back],
      ['Last day for proposals', enter],
      ['At what time does it close', enter],
      ['In which time zone is that deadline', enter],
      ['What do speakers get', enter],
      ...END,
    ]);
    expect(readEvent(root)).toContain('opens: 2027-09-01\n  closes: 2027-09-30\n');
  });

  test('the choice itself can be made again, and what was answered goes with it', async () => {
    const root = makeProject();
    await answerQuestions({ root, args: KCD }, [
      ...TO_GROUPS,
      ['Which other details', `${down}${down}${space}${enter}`],
      ['URL to submit a proposal', `https://example.org/cfp${enter}`],
      ['First day for proposals', back],
      ['URL to submit a proposal', back],
      ['Which other details', `${down}${down}${space}${enter}`],
      ...END,
    ]);
    expect(readEvent(root)).not.toContain('cfp');
  });

  test('within the entries of a list', async () => {
    const root = makeProject();
    await answerQuestions({ root, args: KCD }, [
      ...TO_GROUPS,
      ['Which other details', `${down.repeat(5)}${space}${enter}`],
      ['Text of the link', `Blog${enter}`],
      ['URL of the link', back],
      ['Text of the link', `${clear}Slides${enter}`],
      ['URL of the link', `https://example.org/slides${enter}`],
      ['Another link?', `y`],
      ['Text of the link', back],
      ['Another link?', back],
      ['URL of the link', `${clear}https://example.org/deck${enter}`],
      ['Another link?', `n`],
      ['A few sentences', back],
      ['Another link?', `y`],
      ['Text of the link', `Photos${enter}`],
      ['URL of the link', `https://example.org/photos${enter}`],
      ['Another link?', `n`],
      ...END,
    ]);
    expect(readEvent(root)).toContain(
      'links:\n  - label: Slides\n    url: https://example.org/deck\n  - label: Photos\n    url: https://example.org/photos\n',
    );
  });

  test('from what is shown before the file is written, and from its menus', async () => {
    const root = makeProject();
    await answerQuestions({ root }, [
      ...KCD_STEPS,
      ['Write src/content', `${down}${enter}`],
      ['Which answer do you want', back],
      ['Write src/content', `${down}${enter}`],
      ['Which answer do you want', `title${enter}`],
      ['What is the event called?', back],
      ['Which answer do you want', back],
      ['Write src/content', `${down}${down}${enter}`],
      ['Which other details', back],
      ['Write src/content', back],
      ["The file's name", `${clear}kcd-north${enter}`],
      WRITE,
    ]);
    expect(readEvent(root, '2027/kcd-north')).toContain('title: KCD Porto 2027');
  });
});
