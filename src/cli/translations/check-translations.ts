import { problemOfFile, type Problem } from '../../event-files/problem.ts';
import { STRINGS_FOLDER } from './list-units.ts';
import { summarizeState } from './summarize-state.ts';
import { readStates, type TranslationState } from './translation-state.ts';

/** A warning for each language in which texts are missing or out of date; an error where that can't be read. */
export async function checkTranslations(root: string): Promise<Problem[]> {
  let states: TranslationState[];
  try {
    states = await readStates(root);
  } catch (error) {
    return [{ ...problemOfFile(STRINGS_FOLDER, `The texts can't be read: ${String(error)}`), rule: 'translations' }];
  }
  return states.flatMap((state): Problem[] => {
    const { prefix } = state.language;
    const summary = summarizeState(state);
    if (summary === '') return [];
    const message = `Texts: ${summary}. npm run translations -- ${prefix} lists them.`;
    const file = `${STRINGS_FOLDER}/${prefix}.ts`;
    return [{ ...problemOfFile(file, message), severity: 'warning', rule: 'translations' }];
  });
}
