/** What it is that isn't known: `Venue TBD`, `Speaker: to be announced`. */
const SUBJECT = String.raw`(?:(?:the )?(?:venue|location|place|address|city|country|dates?|times?|room|hall|speakers?|price|schedule|program(?:me)?|organizer|title)\s*(?::|is|are|[-–—])?\s*)?`;
const WORDS = [
  String.raw`t\.?b\.?[acd]\.?(?:\s?/\s?t\.?b\.?[acd]\.?)?(?: soon)?`,
  '(?:to be|will be) (?:announced|confirmed|decided|defined|determined|published)(?: soon| later)?',
  'not (?:yet )?(?:known|announced|decided|confirmed|published)(?: yet)?',
  String.raw`n\/a|n\.\s?n\.|unknown|none|null|undefined|pending|placeholder|todo|fixme|x{3,5}|lorem ipsum.*`,
  '(?:(?:more )?(?:info|information|details) )?(?:coming|following|to follow|follows)(?: soon)?',
  'noch offen|offen|unbekannt|wird (?:noch )?bekannt ?gegeben|folgt(?: noch)?|à (?:confirmer|définir|venir)|(?:a|por) (?:confirmar|definir)|da definire|nog niet bekend|未定|待定',
  // What calendars write in place of an address that they hide.
  '(?:register|rsvp|sign up) to see (?:the )?(?:address|location)|(?:address|location) (?:is )?hidden|needs a location|link visible for attendees|check (?:the )?event page(?: for more details)?',
  String.raw`\?+|[-–—]+|…|\.{3}`,
];
/** What people write where nothing is known yet: `TBD`, `(to be announced)`, `n/a`, `???`. */
const PLACEHOLDER = new RegExp(
  String.raw`^[\s([{<*_"'\x60]*${SUBJECT}(?:${WORDS.join('|')})[\s)\]}>*_"'\x60.!]*$`,
  'i',
);

/** Whether a text says only that nothing is known yet. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
