import { MEETING_WORDS, ONLINE, SERVICES, SHORT_NAMES, TICKET_HOSTS } from './meeting-words.ts';

/** A letter of a script with spaces between words. */
const LETTER = String.raw`[\p{Lu}\p{Ll}\p{N}\p{M}]`;
/** Words as wholes; in scripts without spaces between words, as parts. */
const wordsOf = (words: readonly string[]) => {
  const [parts, wholes] = [words.filter((word) => /\p{Lo}/u.test(word)), words.filter((word) => !/\p{Lo}/u.test(word))];
  return new RegExp([String.raw`(?<!${LETTER})(?:${wholes.join('|')})(?!${LETTER})`, ...parts].join('|'), 'giu');
};
const SERVICE = new RegExp(String.raw`(?<!${LETTER})(?:${SERVICES})(?![a-z\d])`, 'giu');
const NAMES = wordsOf([...SHORT_NAMES, ...ONLINE]);
const WORDS = wordsOf(MEETING_WORDS);
/** What is at a place even where it has the name of a service: `Zoom HQ`, `Microsoft Teams room 5`. */
const PLACE =
  /\p{N}|(?<!\p{L})(?:hq|headquarters?|rooms?|hall|office|building|campus|floor|tower|street|lounge|caf[eé]|arena|stadium|cent(?:er|re)|theat(?:er|re)|library|university|hotel|park|club|bar|house|hub|studios?|space|raum|saal|büro|gebäude|salle|bureau|sala|salón|oficina|ufficio|kantoor|zaal|sal|kontor)(?!\p{L})|室|楼|樓/iu;
const MAX_WORDS = 3;

/** Whether a text names no place but a meeting online, in whatever language: `Microsoft Teams-Besprechung`, `Réunion Zoom`, `Online`. */
export function isMeetingName(text: string): boolean {
  const withoutServices = text.normalize('NFC').replaceAll(SERVICE, ' ');
  const isService = withoutServices !== text.normalize('NFC');
  const withoutNames = withoutServices.replaceAll(NAMES, ' ');
  const isNamed = isService || withoutNames !== withoutServices;
  const rest = withoutNames
    .replaceAll(WORDS, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  if (!isNamed) return false;
  if (rest === '') return true;
  // "Meeting" in a language that isn't above.
  return isService && !PLACE.test(rest) && !text.includes(',') && rest.split(' ').length <= MAX_WORDS;
}

const MEETING_URL = new RegExp(
  [
    String.raw`(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/[jws]\/`,
    String.raw`meet\.google\.com\/`,
    String.raw`(?:www\.)?youtube\.com\/|youtu\.be\/`,
    String.raw`teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join|meet|dl|_#)\b`,
    String.raw`(?:[\w-]+\.)*webex\.com\/`,
    String.raw`(?:meet\.jit\.si|whereby\.com|meet\.goto\.com|(?:global\.|app\.)?gotomeeting\.com|bluejeans\.com|chime\.aws|join\.skype\.com)\/`,
    String.raw`(?:www\.)?(?:twitch\.tv|linkedin\.com\/video\/(?:live|event))\/`,
    // A host that is called so.
    String.raw`(?:meet|meeting|meetings|webinar|webinars|bbb|jitsi|live|stream|livestream)\.[\w.-]+(?:[/?#]|$)`,
  ].join('|'),
  'i',
);

/** Whether one joins a meeting or watches it at a URL. */
export const isMeetingUrl = (url: string): boolean => new RegExp(`^https?://(?:${MEETING_URL.source})`, 'i').test(url);

const TICKETS = new RegExp(String.raw`^(?:[\w-]+\.)*(?:${TICKET_HOSTS.join('|')})$`, 'i');
const MAPS =
  /^(?:maps\.|(?:www\.)?google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|(?:www\.)?openstreetmap\.org|osm\.org|(?:www\.)?bing\.com\/maps|what3words\.com|w3w\.co|naver\.me|map\.)/i;

/** What a URL is that stands for a place: where one joins, the page of the event or of its tickets, a map; or nobody knows. */
export function kindOfUrl(url: string): 'meeting' | 'tickets' | 'map' | undefined {
  const { host, pathname } = new URL(url);
  if (isMeetingUrl(url)) return 'meeting';
  if (MAPS.test(`${host}${pathname}`)) return 'map';
  return TICKETS.test(host) ? 'tickets' : undefined;
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,:;!?]/gi;

/** The URLs in a text. */
export const findUrls = (text: string): string[] => text.match(URL_IN_TEXT) ?? [];
