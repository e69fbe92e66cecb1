import { descriptionAt, splitDescription } from '../../event-files/fields-at.ts';

/** One of the answers that can be chosen. */
export interface Option {
  value: string;
  label: string;
}

/** A question of an issue form. Its label stands over the answer in the issue, so no two of a form are alike. */
export interface Question {
  /** Unlike all others of its form; addresses that fill in a form name it. */
  id: string;
  label: string;
  /** The field that the answer goes to; none for what is no field. */
  path?: readonly [string, ...string[]];
  /** What is asked, where the field's own description says it for authors of files. */
  text?: string;
  /** What only matters in a form. */
  hint?: string;
  /** Where it is not that of the field's description. */
  example?: string;
  /** One line when absent. */
  as?: 'choice' | 'paragraphs';
  options?: readonly Option[];
  isRequired?: boolean;
}

/** What a question asks, and an example of an answer: by the field's description, which files' authors get to see as well. */
export function wordsOf({ path, text, hint, example }: Question): { text: string; example: string | undefined } {
  const { meaning, example: exampleOfField } = splitDescription(descriptionAt(path ?? []) ?? '');
  const sentences = [text ?? meaning, hint].filter((sentence) => sentence !== undefined && sentence !== '');
  return { text: sentences.join(' '), example: example ?? (text === undefined ? exampleOfField : undefined) };
}
