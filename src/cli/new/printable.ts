import { UNFIT_CHARACTERS } from '../../event-files/schema/text.ts';

/** A text of others in one line, as a terminal can show it. */
export function toPrintable(text: string): string {
  return text.replaceAll(UNFIT_CHARACTERS, '\uFFFD');
}
