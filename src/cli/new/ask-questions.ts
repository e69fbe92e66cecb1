import { faultIn, writtenAnswer } from './answer.ts';
import { askQuestion } from './ask-question.ts';
import type { Draft } from './draft.ts';
import type { Prompter } from './prompter.ts';
import type { Part, Question, Surroundings } from './question.ts';
import { QUESTIONS } from './questions.ts';

/** What one can know besides, as the author is asked for it. */
const PARTS: readonly { value: Part; label: string; hint?: string }[] = [
  { value: 'venue', label: 'Venue, address, place on the map' },
  { value: 'registration', label: 'Registration' },
  { value: 'cfp', label: 'Call for proposals' },
  { value: 'sessions', label: 'Sessions', hint: 'what OpenTelemetry does inside a bigger event' },
  { value: 'repeats', label: 'It repeats', hint: 'a series in one file' },
  { value: 'links', label: 'Links', hint: 'more to read' },
  { value: 'organizer', label: 'Organizer' },
  { value: 'tags', label: 'Tags' },
  { value: 'draft', label: 'Keep it a draft', hint: 'shown in npm run dev only' },
];

const fits = ({ fits: test }: Question, draft: Draft) => test?.(draft) ?? true;

/** The parts of which a draft says something. */
export function partsOf(draft: Draft): Part[] {
  const answered = QUESTIONS.filter((question) => writtenAnswer(draft, question) !== undefined);
  return answered.flatMap(({ part }) => part ?? []);
}

/** Asks which parts the author knows of. */
export async function askForParts(prompter: Prompter, draft: Draft): Promise<ReadonlySet<string>> {
  const options = PARTS.filter(({ value }) =>
    QUESTIONS.some((question) => question.part === value && fits(question, draft)),
  );
  const chosen = await prompter.chooseSeveral({
    message: 'What else do you know? Space chooses, Enter goes on',
    options,
    initialValues: partsOf(draft),
  });
  return new Set(chosen);
}

interface AskOptions {
  prompter: Prompter;
  surroundings: Surroundings;
  /** What is asked for besides what always is; without them the author is asked for those first. */
  parts?: ReadonlySet<string>;
  /** Which questions without an answer are asked; all, without it. */
  isMissing?: (question: Question) => boolean;
}

/** Asks for all that a draft doesn't say yet, and again for what is wrong in it. */
export async function askQuestions(
  given: Draft,
  { prompter, surroundings, parts, isMissing = () => true }: AskOptions,
): Promise<Draft> {
  let draft = given;
  let known = parts;
  for (const question of QUESTIONS) {
    if (question.part !== undefined) known ??= await askForParts(prompter, draft);
    if (question.part !== undefined && known?.has(question.part) !== true) continue;
    if (!fits(question, draft)) continue;
    if (writtenAnswer(draft, question) !== undefined) {
      const fault = faultIn(draft, question, surroundings);
      if (fault === undefined) continue;
      prompter.error(fault);
    } else if (!isMissing(question)) continue;
    draft = await askQuestion(question, { prompter, draft, surroundings });
  }
  return draft;
}
