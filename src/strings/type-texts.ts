import type { EventType } from '../events/event-type.ts';
import { PSEUDO, type Language } from './languages.ts';
import { markUntranslated, stringsOf } from './all-strings.ts';
import { mapTexts } from './map-texts.ts';
import { toPseudoText } from './pseudo.ts';

/** A type with its names in a language; those that aren't translated stay as its file has them. */
export function translateType<Type extends EventType>(type: Type, language: Language): Type {
  const { label, plural, summary } = type;
  const texts = mapTexts({ label, plural, summary }, PSEUDO.includes(language) ? toPseudoText : markUntranslated);
  return { ...type, ...texts, ...stringsOf(language).eventTypes[type.id] };
}
