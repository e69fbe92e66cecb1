import { answerAt, type AnswerPath, type Draft } from './draft.ts';

/** An answer that is a text. */
export const textAt = (draft: Draft, ...path: AnswerPath) => {
  const value = answerAt(draft, path);
  return typeof value === 'string' ? value : undefined;
};
/** Whether people meet at a place, as far as is known. */
export const isSomewhere = (draft: Draft) => textAt(draft, 'attendance') !== 'online';
/** Whether people join online, as far as is known. */
export const isOnline = (draft: Draft) => textAt(draft, 'attendance') !== 'in-person';
/** Whether there is an answer at a place. */
export const has =
  (...path: AnswerPath) =>
  (draft: Draft) =>
    answerAt(draft, path) !== undefined;

/** Countries whose people write a state or province behind the town. In others it is a question of the venue. */
const WITH_REGIONS = ['US', 'CA', 'AU'];
export const hasRegion = (draft: Draft) => WITH_REGIONS.includes(textAt(draft, 'location', 'country') ?? '');
