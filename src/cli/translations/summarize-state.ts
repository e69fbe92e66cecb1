import type { TranslationState } from './translation-state.ts';

/** `3 missing, 1 out of date`; an empty text, if all is well. */
export function summarizeState({ missing, outdated, unknown }: TranslationState): string {
  const parts: [number, string][] = [
    [missing.length, 'missing'],
    [outdated.length, 'out of date'],
    [unknown.length, 'not in English'],
  ];
  return parts.flatMap(([number, what]) => (number === 0 ? [] : `${String(number)} ${what}`)).join(', ');
}
