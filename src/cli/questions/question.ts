import type { CheckContext } from '../../event-files/checks/check.ts';
import { metaAt } from '../../event-files/fields-at.ts';
import type { FormName } from '../../event-files/schema/field.ts';
import type { EventType } from '../../events/event-type.ts';
import type { AnswerPath, Draft } from './draft.ts';

export interface AnswerContext {
  context: CheckContext;
  types: readonly EventType[];
  /** The present instant, ms since the epoch. */
  now: number;
}

export interface PromptContext extends AnswerContext {
  readerZone: string;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** One question about an event, in the prompts of `npm run new`, in issue forms, or in both. */
export interface Question {
  /** A few words: the heading in a form, and the name of the answer in a list of answers. */
  label: string;
  /** Where the answer goes; that of a prompt for two values, such as the times, goes to two places. */
  paths: readonly [AnswerPath, ...AnswerPath[]];
  /**
   * - `text`: a line
   * - `list`: texts with commas between
   * - `paragraphs`: several lines
   * - `choice`: one of a few; `search`: one of many
   * - `yes`: yes or no
   * - `groups`: several times the questions in `items`
   */
  as: 'text' | 'list' | 'paragraphs' | 'choice' | 'search' | 'yes' | 'groups';
  /** What a prompt asks; without it no prompt does. */
  message?: string;
  /** The top-level field that the author has to choose before this is asked. */
  group?: string | undefined;
  /** Another field, or a group as a whole, whose errors are those of this answer as well. */
  also?: string;
  /** Whether a prompt makes sense after what has been answered. */
  fits?: (draft: Draft, context?: Pick<AnswerContext, 'types'>) => boolean;
  propose?: (draft: Draft, context: PromptContext) => string | undefined;
  /** What may be meant by an answer that isn't known, each with the draft that it makes. */
  alternatives?: (draft: Draft) => { label: string; draft: Draft }[];
  options?: (context: Pick<AnswerContext, 'types'>) => Choice[];
  /** The answers of a `search`, the most likely first. */
  candidates?: (draft: Draft, context: PromptContext) => Choice[];
  /** What to do where no candidate matches what has been typed. */
  unmatched?: string;
  /** The values of a line, by path; those that it doesn't have are `undefined`. */
  split?: (text: string) => (string | undefined)[];
  joint?: string;
  /** What is wrong with a line as it is typed, in the words of the prompt; the rest is seen in the file that it makes. */
  refuse?: (text: string) => string | undefined;
  items?: readonly Question[];
  /** What Enter means where the answer can be left out; `Enter to skip` by default. */
  skip?: string;
  /** The forms that ask it, and its id there. */
  form?: { id: string; in: readonly FormName[] };
  /** What only matters in a form: in each, or by form. */
  hint?: string | Partial<Record<FormName, string>>;
  /** The value of a form's answer that isn't the text itself; `undefined` where it can't be read, and what to write then. */
  read?: { from: (text: string) => unknown; otherwise: string };
  /** What a form asks, and an example, where the answer goes to no field. */
  description?: string;
  example?: string;
}

/** What a form asks. The schema lists the values of a choice after a colon; in a form they can be seen anyway. */
export function describeQuestion({ paths: [path], as, hint, description, example }: Question, form: FormName) {
  const meta = metaAt(path);
  const meaning = description ?? meta?.description ?? '';
  const sentences = [
    as === 'choice' ? meaning.replace(/:.*$/, '.') : meaning,
    typeof hint === 'string' ? hint : hint?.[form],
  ];
  return { text: sentences.filter((sentence) => sentence !== undefined).join(' '), example: example ?? meta?.example };
}
