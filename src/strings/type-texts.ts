import type { EventType } from '../events/event-type.ts';
import { PSEUDO, type Language } from './languages.ts';
import { stringsOf } from './all-strings.ts';
import { toPseudoText } from './pseudo.ts';

/** A type with its names in a language; those that aren't translated stay as its file has them. */
export function translateType<Type extends EventType>(type: Type, language: Language): Type {
  if (PSEUDO.includes(language)) {
    const { label, plural, summary } = type;
    return { ...type, label: toPseudoText(label), plural: toPseudoText(plural), summary: toPseudoText(summary) };
  }
  return { ...type, ...stringsOf(language).eventTypes[type.id] };
}
