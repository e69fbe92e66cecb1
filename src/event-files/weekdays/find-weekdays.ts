/** A weekday that stands right next to a date. */
export interface WrittenWeekday {
  /** Where both begin in the text, in UTF-16 code units. */
  offset: number;
  /** Both as they are written, in one line: `Tuesday, 16 March`. */
  text: string;
  /** Monday is 1, Sunday is 7. */
  weekday: number;
  /** The date; of `16–18 March`, both days. */
  dates: WrittenDate[];
}

export interface WrittenDate {
  year: number | undefined;
  /** January is 1. */
  month: number;
  day: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const WEEKDAY = String.raw`(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b(?!['’])`;
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:.]\d|\d|[ap]m\b)`;
/** One day, or the first and the last, or two. */
const DAYS = String.raw`(?<DAYS>${DAY}(?:\s*(?:[-–—/&+]|and|to)\s*${DAY})?)`;
/** Also a time of day without a colon, which can't be told from a year of the last century. */
const YEAR = String.raw`(?:,?\s+(?<YEAR>(?:1\d|20)\d\d)\b)?`;

/** The ways to write a date. */
const FORMS = [
  String.raw`${DAYS}\s+(?:of\s+)?(?<MONTH>${MONTH})${YEAR}`,
  String.raw`(?<MONTH>${MONTH})\s+(?:the\s+)?${DAYS}${YEAR}`,
  String.raw`(?<YEAR>20\d\d)-(?<MONTH>\d\d)-(?<DAYS>\d\d)\b`,
];

/** All forms as one, with groups of their own for each. */
const DATE = `(?:${FORMS.map((form, index) => form.replace(/\(\?<([A-Z]+)>/g, `(?<$1${String(index)}>`)).join('|')})`;

const PART_OF_DAY = String.raw`(?:\s+(?:morning|noon|afternoon|evening|night))?`;
/** `Tuesday, 16 March`, `Tue. (16 March)`, `Tuesday the 16th of March`, `Tuesday - March 16`. */
const DATE_BEHIND = new RegExp(String.raw`^\.?${PART_OF_DAY}\s*(?:,|\(|[-–—:])?\s*(?:on\s+)?(?:the\s+)?${DATE}`);
/** `16 March (Tuesday)`, `16 March, a Tuesday`, `16 March is a Tuesday`, and `16 March, Tuesday` where the sentence pauses. */
const DATE_BEFORE = new RegExp(String.raw`${DATE}\s*(?<LINK>\(\s*(?:an?\s+)?|,?\s*(?:is|was)?\s*an?\s+|,?\s*)$`);

/** Longer than a date and what joins it to its weekday. */
const REACH = 60;

/** Only with a capital letter: `sun`, `sat`, `march` and `may` are words as well. */
const ANY_WEEKDAY = new RegExp(String.raw`\b${WEEKDAY}`, 'g');

/** The days that are written; none of those whose year may be none. */
function toDates(groups: Record<string, string | undefined>): WrittenDate[] {
  const group = (name: string) =>
    FORMS.map((_, index) => groups[`${name}${String(index)}`]).find((text) => text !== undefined);
  const month = group('MONTH') ?? '';
  const year = group('YEAR');
  if (year?.startsWith('1') === true) return [];
  return (group('DAYS') ?? '').split(/[^\da-z]+|and|to/).flatMap((day) =>
    /^\d/.test(day)
      ? {
          year: year === undefined ? undefined : Number(year),
          month: /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1,
          day: Number.parseInt(day, 10),
        }
      : [],
  );
}

function toLine(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replace(/\.?\s*$/, '')
    .trimStart();
  return line.includes('(') ? `${line})` : line;
}

/** `Ruby Tuesday (16 March)`: a word with a capital letter that isn't one because it begins a sentence. */
const NAME_BEFORE =
  /(?<![\p{L}\d])(?!(?:On|By|To|From|Until|Till|Since|Before|After|This|Next|Last|Every|The|And)\s)\p{Lu}\p{L}+ $/u;

/** The last year that a text tells, also one that is told as a heading. */
function lastYearIn(text: string): number | undefined {
  const [, year] = /.*\b((?:19|20)\d\d)\b/s.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** A weekday as the author may mean it: in the year that the date has or that is nearest to the event; or in the year told before. */
function listReadings(found: WrittenWeekday, year: number | undefined): WrittenWeekday[] {
  const isOpen = year !== undefined && found.dates.every((date) => date.year === undefined);
  return isOpen ? [found, { ...found, dates: found.dates.map((date) => ({ ...date, year })) }] : [found];
}

/** The weekdays in a text that stand next to a date, with each date that they can belong to: the one behind first. */
export function findWeekdays(text: string): WrittenWeekday[][] {
  return [...text.matchAll(ANY_WEEKDAY)].flatMap(({ 0: written, index }) => {
    const weekday = WEEKDAYS.indexOf(written.slice(0, 3)) + 1;
    const end = index + written.length;
    const found: WrittenWeekday[] = [];
    const behind = DATE_BEHIND.exec(text.slice(end, end + REACH));
    const start = Math.max(0, index - REACH);
    const isName = behind?.[0].includes('(') === true && NAME_BEFORE.test(text.slice(start, index));
    if (behind?.groups !== undefined && !isName) {
      found.push({ offset: index, text: toLine(written + behind[0]), weekday, dates: toDates(behind.groups) });
    }
    const before = DATE_BEFORE.exec(text.slice(start, index));
    // Without a bracket or a verb between them, the weekday has to end its part of the sentence.
    const isJoined = /[(a-z]/.test(before?.groups?.LINK ?? '') || /^\s*(?:[),.;:!?\0]|$)/.test(text.slice(end));
    if (before?.groups !== undefined && isJoined) {
      const offset = start + before.index;
      found.push({ offset, text: toLine(text.slice(offset, end)), weekday, dates: toDates(before.groups) });
    }
    const dated = found.filter(({ dates }) => dates.length > 0);
    const year = dated.length > 0 ? lastYearIn(text.slice(0, index)) : undefined;
    return dated.length > 0 ? [dated.flatMap((each) => listReadings(each, year))] : [];
  });
}
