import { isSecretLink, removeSecretLinks } from './secret-links.ts';
import { DIAL_IN_PHRASE, ID_NAME, NO_PASSCODE, PASSCODE_NAME } from './secret-words.ts';

/** Kinds of what only those who are invited should know; a text that is too long to be looked at can have all of them. */
export type Secret = 'link' | 'passcode' | 'meeting ID' | 'dial-in' | 'long text';

/** Characters of a text, more than which no field can have: looking at more takes seconds. */
const MAX_LENGTH = 100_000;

const INLINE_TAG = String.raw`<\/?(?:b|strong|i|em|u|span|code|font|td|th|small|p|div|br)\b[^>\n]{0,300}>`;
/** What can be between the name of a code and the code: spaces, quotation marks, invisible marks, emphasis of Markdown and HTML. */
const BETWEEN = String.raw`(?:[\s*_\x60"'“”„«»‚‘’\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|&nbsp;|&quot;|${INLINE_TAG}){0,20}`;
/** What a code is for, after its name: `Password for the meeting:`, `Пароль конференции:`. */
const PURPOSE = String.raw`(?:(?:for|to|für|zum|zur|de|du|des|del|della|da|do|pour|para|per|voor|för|til)(?:\s[\p{L}\p{N}'’-]{1,20}){1,4}|[\p{Script=Cyrillic}]{4,20})\s?(?=[:：=])`;
/** Words after which a code can follow, or the rest of a sentence. */
const OPEN_VERB = String.raw`(?:will be|wird|sera|será|sarà|wordt)`;
const VERB = String.raw`(?:(?:is|are|lautet|ist|est|es|è|é|är|er)(?:\s?[:：=])?(?=\s)|${OPEN_VERB}(?:\s?[:：=])?(?=\s))`;
const SEPARATOR = String.raw`(?:\([^()\n]{0,60}\)\s?|${PURPOSE})?(?:[:：=﹕]|->|→|[-–—](?=\s)|[,;.](?=\s\d)|n(?:o|r|umber)[.:]?(?=\s\d)|${VERB})`;
const DIGITS = String.raw`\*?\d[\d \u00A0\u202A-\u202C-]{2,22}\d\u202C?#?(?=[.,;)\]|*_]{0,3}(?:[\s<&]|$))`;

const SPACES = String.raw`(?:[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]|&nbsp;){0,10}`;
const QUOTED = String.raw`["“”„«\x60'‘][^"“”»\x60'’<\n]{1,60}["“”»\x60'’]`;
const NAMED_CODE = new RegExp(
  [
    `(?:${PASSCODE_NAME})(?<between>${SPACES}(?:${SEPARATOR})?${SPACES})(?<code>${QUOTED})`,
    `(?:${PASSCODE_NAME})(?<between>${BETWEEN}(?:${SEPARATOR})?${BETWEEN})(?<code>${DIGITS}|[^\\s<]{1,100})(?:[ \\u00A0]{0,2}\\(\\d[^()\\n]{1,80}\\))?`,
  ].join('|'),
  'giu',
);
/** Several words: `Passphrase: correct horse battery staple` */
const PASSPHRASE = /(?<![\p{L}\p{N}_])(?:meeting[ -])?pass[ -]?phrase\s?[:=]\s?["“„«]?\p{L}[^\n.,;<]{1,100}/giu;
const MIXED = String.raw`(?=[^\s,;<]*\p{L})(?=[^\s,;<]*\d)[^\s<]{3,100}`;
/** Names that other things have as well: what follows is a code if it has letters and digits. */
const WEAK_NAMED_CODE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_])(?:pass|secret|token|log-?in|credentials|zugangsdaten)\s?[:：=]\s?${MIXED}`,
    String.raw`(?<![\p{L}\p{N}_])(?:secret|api|security|network|access|meeting|conference)[\s-](?:key|token)\s?[:：=]?\s?(?:\d{4,12}(?![\p{L}\p{N}])|${MIXED})`,
  ].join('|'),
  'giu',
);
/** `Login: otel / secret27`, `Wi-Fi: otel / secret27` */
const PAIR =
  /(?<![\p{L}\p{N}_])(?:log-?in|credentials|zugangsdaten|user(?:name)?|account|wi-?fi|wlan|ssid)\s?[:：]\s?[^\s/|,<]{1,40}\s?[/|,]\s?(?=[^\s<]*\p{L})(?=[^\s<]*\d)[^\s<]{4,100}/giu;
/** `Enter code 443071`, and after the number of a meeting: `812 3456 7890, code 443071` */
const ENTERED_CODE =
  /(?<![\p{L}\p{N}_])(?:(?:enter|type|dial|press|eingeben)(?: in)?(?: the)?|(?<=\d[ ,;]{1,3}))(?:\s?(?:code|kode|kod|código|codice))\s?[:：]?\s?\d{4,12}#?/giu;
/** `443071 as the passcode` */
const CODE_AS = new RegExp(`(?<![\\p{L}\\p{N}])\\d[\\d ]{2,14}\\d#?\\s(?:as|is)\\s(?:${PASSCODE_NAME})`, 'giu');
const NAMED_ID = new RegExp(
  `(?:${ID_NAME})${BETWEEN}(?:${SEPARATOR})?${BETWEEN}(?<code>\\d[\\d \\u00A0-]{4,24}\\d#?)`,
  'giu',
);
const HAS_SEPARATOR = new RegExp(SEPARATOR, 'iu');
const HAS_PURPOSE = new RegExp(PURPOSE, 'iu');
const IS_OPEN = new RegExp(OPEN_VERB, 'iu');
const AFTER_CODE = /[.,;:!?)\]>|]+$/u;

/** Whether it looks like a code, not like a word: a few digits, or letters and digits. */
const isCodeLike = (code: string) => /\d[^]*\d[^]*\d|^(?=.*\d)(?=.*\p{L})|#$/u.test(code);

function isPasscode(code: string, between: string, rest: string): boolean {
  if (isCodeLike(code)) return true;
  if (!HAS_SEPARATOR.test(between) || (IS_OPEN.test(between) && !/[:：=]/.test(between))) return false;
  const word = code.replaceAll(/[\p{P}]/gu, '').toLowerCase();
  if (word === '' || NO_PASSCODE.has(word)) return false;
  // What begins on another line, or after more words, is a code if nothing else is there.
  const isAlone = /^[^\S\n]*(?:\n|$)/.test(rest);
  return isAlone || !(between.includes('\n') || HAS_PURPOSE.test(between));
}

const NUMBER = String.raw`\(?\d[\d \u00A0().–/-]{4,24}\d`;
/** A telephone number with pauses, after which the number of a meeting is dialed: `+1 646 558 8656,,123456789#`. */
const DIALED = new RegExp(
  [
    String.raw`\+?${NUMBER}\s?(?:[,;]{2,}|ext\.?)\s?\*?\d[\d ,;*#]{2,40}`,
    String.raw`\+${NUMBER}\s?(?:[,;]|[pwx])\s?\*?\d[\d ,;*#]{2,40}`,
    String.raw`${NUMBER}\s?[,;]\s?\*?\d[\d ,;*]{2,40}#+`,
  ].join('|'),
  'giu',
);
/** A number that a telephone sends: `123 456 789#`. */
const SENT = /(?<![\p{L}\p{N}#&])\*?\d[\d ]{1,23}\d#+(?![\p{L}\p{N}])/gu;
/** The address of a meeting for conference devices: `123456@zoomcrc.com`. */
const DEVICE = /(?<!\d)(?:sip:)?\d{5,20}(?:\.\d{4,10})?@[\w.-]{3,60}/giu;
const PHONE_LINK = /<?\b(?:tel|sip|callto|h323):[^\s<>"')]{3,100}>?/giu;
const DIAL_IN = new RegExp(DIAL_IN_PHRASE, 'iu');
/** A line with nothing but a telephone number or an IP address, and where it is. */
const PHONE_LINE =
  /^[\s*•·–-]*(?:\([\p{L}]{2,3}\)\s?|\p{L}[\p{L} ()]{1,40}:?\s{1,3})?[\u202A-\u202E]?\+?\(?\d[\d\s().–/-]{6,24}[\u202A-\u202E]?(?:[\s,]+[\p{L}][\p{L}\s,.()'’-]{0,80}|\s*\([\p{L}\s,.'’-]{0,60}\)[\p{L}\s,.()'’-]{0,60})?[\s\\]*$/u;
const PHONE_NUMBER = /\+\d[\d\s().–-]{6,24}\d|\(\d{2,4}\)\s?\d{3}[\s.-]?\d{3,4}/;
const BREAK = /(\r?\n|<br\b[^>]{0,100}>|<\/?(?:p|div|li|ul|ol|tr|td|table|blockquote|h[1-6])\b[^>]{0,1000}>)/i;

const TAG = /<[^>]{0,1000}>|&nbsp;/g;
const NOTHING_BUT_MARKS = /^[\s\p{P}\p{S}\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u;
/** Whether only punctuation, tags and invisible marks are left of a line. */
const isNothing = (line: string) => NOTHING_BUT_MARKS.test(line.replaceAll(TAG, ''));

const tidyLine = (line: string) =>
  line.replaceAll(/\([\s\p{P}]{0,20}\)|\[\s{0,20}\]|<>/gu, '').replace(/(?<![\s,;|/–—-])[\s,;|/–—-]{1,200}$/u, '');

/** Removes codes that are named, in a text of several lines. @param withIds also the numbers of meetings */
function removeNamed(text: string, withIds: boolean, found: Set<Secret>): string {
  const withoutPhrases = text.replaceAll(PASSPHRASE, () => {
    found.add('passcode');
    return '\uE000';
  });
  const withoutCodes = withoutPhrases.replaceAll(NAMED_CODE, (...parts) => {
    const groups = parts.at(-1) as { between: string; code: string };
    const [all, offset, whole] = [parts[0], Number(parts.at(-3)), parts.at(-2) as string];
    if (!isPasscode(groups.code, groups.between, whole.slice(offset + all.length, offset + all.length + 200)))
      return all;
    found.add('passcode');
    return /\d$/.test(groups.code) ? '\uE000' : `\uE000${AFTER_CODE.exec(groups.code)?.[0] ?? ''}`;
  });
  const withoutReversed = [CODE_AS, WEAK_NAMED_CODE, PAIR, ENTERED_CODE].reduce(
    (rest, pattern) =>
      rest.replaceAll(pattern, () => {
        found.add('passcode');
        return '\uE000';
      }),
    withoutCodes,
  );
  return withoutReversed.replaceAll(NAMED_ID, (all: string) => {
    if (!withIds && !all.endsWith('#')) return all;
    found.add(all.endsWith('#') ? 'dial-in' : 'meeting ID');
    return '\uE000';
  });
}

function removeDialIn(line: string, isInvitation: boolean, found: Set<Secret>): string {
  const without = line
    .replaceAll(PHONE_LINK, (link) => (/^<?tel:/i.test(link) && !/[,;#]/.test(link) ? link : '\uE000'))
    .replaceAll(DIALED, '\uE000')
    .replaceAll(DEVICE, '\uE000')
    .replaceAll(SENT, '\uE000');
  const plain = without.replaceAll(TAG, '').replaceAll('\uE000', '');
  const isNumber = isInvitation && (PHONE_LINE.test(plain) || (DIAL_IN.test(plain) && PHONE_NUMBER.test(plain)));
  if (without !== line || isNumber) found.add('dial-in');
  // What is left of the line says where the number is.
  if (isNumber || (without !== line && /^[\s\p{P}]*\uE000/u.test(without))) return '\uE000';
  return without;
}

function removeFromText(given: string, withIds: boolean, found: Set<Secret>): string {
  const text = removeSecretLinks(given);
  if (text !== given) found.add('link');
  const parts = removeNamed(text, withIds, found).split(BREAK);
  const isInvitation = parts.some((part) => DIAL_IN.test(part) || part.search(DIALED) !== -1);
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      kept.push(part);
      continue;
    }
    const without = removeDialIn(part, isInvitation, found);
    const isChanged = without.includes('\uE000');
    const line = isChanged ? tidyLine(without.replaceAll('\uE000', '')) : without;
    const isHeading = isInvitation && found.size > 0 && DIAL_IN.test(line) && line.length < 100;
    if (!isHeading && !(isChanged && isNothing(line))) kept.push(line);
    // The line goes, with its end.
    else if (/^\r?\n$/.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept.join('').replace(/^(?:\r?\n)+/, '');
}

function removeFrom(value: unknown, withIds: boolean, found: Set<Secret>): unknown {
  if (typeof value === 'string') {
    if (value.length > MAX_LENGTH) {
      found.add('long text');
      return undefined;
    }
    if (/^\s*https?:\/\/\S+\s*$/i.test(value)) {
      if (!isSecretLink(value)) return value;
      found.add('link');
      return undefined;
    }
    const text = removeFromText(value, withIds, found);
    return text === value || text.trim() !== '' ? text : undefined;
  }
  if (Array.isArray(value)) {
    return value.map((one) => removeFrom(one, withIds, found)).filter((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, removeFrom(one, withIds, found)] as const);
  const isEmptied =
    entries.every(([, one]) => one === undefined) && Object.values(value).some((one) => one !== undefined);
  return isEmptied ? undefined : Object.fromEntries(entries);
}

/**
 * What a source says, without what only those who are invited should know: links with a password in them, passcodes and PINs, numbers to
 * dial in, and, beside one of these, the numbers of meetings. A text of which nothing is left, or of more than 100,000 characters, becomes
 * `undefined`.
 */
export function removeSecrets<Value>(value: Value): { value: Value; found: Secret[] } {
  const found = new Set<Secret>();
  const first = removeFrom(value, false, found) as Value;
  if (found.size === 0) return { value, found: [] };
  const isOnlyLong = found.size === 1 && found.has('long text');
  return { value: isOnlyLong ? first : (removeFrom(value, true, found) as Value), found: [...found] };
}

const NAMES: Readonly<Record<Exclude<Secret, 'link' | 'long text'>, string>> = {
  passcode: 'a passcode',
  'meeting ID': 'the number of a meeting',
  'dial-in': 'numbers to dial in',
};

/** What was removed, in sentences that don't repeat it. */
export function describeSecrets(found: readonly Secret[]): string[] {
  const names = found.flatMap((secret) => (secret === 'link' || secret === 'long text' ? [] : NAMES[secret]));
  const list = new Intl.ListFormat('en').format(names);
  const were = names.length > 1 || found.includes('dial-in') ? 'they were' : 'it was';
  return [
    ...(found.includes('long text') ? ['A text of more than 100,000 characters was left out.'] : []),
    ...(found.includes('link') ? ['A link contains a password, which everyone could read, so it was left out.'] : []),
    ...(names.length > 0 ? [`It contains ${list}, which everyone could read, so ${were} left out.`] : []),
  ];
}
