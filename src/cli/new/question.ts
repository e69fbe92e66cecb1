import type { CheckContext } from '../../event-files/checks/check.ts';
import type { EventType } from '../../events/event-type.ts';
import type { AnswerPath, Draft } from './draft.ts';
import type { Choice } from './prompter.ts';

/** What an answer is judged by and proposed from. */
export interface Surroundings {
  /** The events that are there. */
  context: CheckContext;
  types: readonly EventType[];
  /** The present instant, ms since the epoch. */
  now: number;
  /** The zone of the person at the keyboard. */
  readerZone: string;
}

/** What one can know of an event besides what is always asked. */
export type Part = 'venue' | 'registration' | 'cfp' | 'sessions' | 'repeats' | 'links' | 'organizer' | 'tags' | 'draft';

/** One question, which the author answers once. */
export interface Question {
  /** Its name in a list of answers. */
  name: string;
  message: string;
  /** Where the answer goes; an answer of two values, such as the times, goes to two places. */
  paths: readonly [AnswerPath, ...AnswerPath[]];
  /** A field, or a group as a whole, whose mistakes are those of this answer as well. */
  also?: string;
  /** Asked only when the author knows of it. */
  part?: Part;
  /**
   * - `text`: a line
   * - `list`: texts with commas between
   * - `paragraphs`: several lines
   * - `choice`: one of a few; `search`: one of many
   * - `yes`: yes or no
   * - `groups`: several times the questions in `items`
   */
  as: 'text' | 'list' | 'paragraphs' | 'choice' | 'search' | 'yes' | 'groups';
  /** Whether the question makes sense by what has been answered. */
  fits?: (draft: Draft) => boolean;
  propose?: (draft: Draft, surroundings: Surroundings) => string | undefined;
  choices?: (draft: Draft, surroundings: Surroundings) => Choice[];
  /** What to do where no choice fits what has been typed. */
  unmatched?: string;
  /** The values of a line, by path; those that it doesn't have are `undefined`. */
  split?: (text: string) => (string | undefined)[];
  /** Between the values of a line. */
  joint?: string;
  items?: readonly Question[];
  /** What Enter means where nothing need be said; `Enter to skip` by default. */
  skip?: string;
}
