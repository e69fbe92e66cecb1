import { tzOffset } from '@date-fns/tz/tzOffset';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format for dates, made once: making one costs a hundred times what using it does. In every language it counts as files do (Gregorian):
 * months are pages, and Persian, Thai or Saudi readers would find other months on them than their titles say.
 */
export function getDateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
    formats.set(key, format);
  }
  return format;
}

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

const withOrdinal =
  (first: string) =>
  ({ type, value }: Part) =>
    type === 'day' && value === '1' ? first : value;

/** What the texts of CLDR leave out: the first day of a month is an ordinal in some languages, and no line of Ukrainian begins with the `р.` of a year. */
const CORRECTIONS: Readonly<Record<string, (part: Part) => string>> = {
  fr: withOrdinal('1er'),
  pt: withOrdinal('1º'),
  uk: ({ type, value }) => (type === 'literal' ? value.replace(/ (?=р+\.)/u, '\u202f') : value),
};

const correctionOf = (locale: string) => CORRECTIONS[locale.split('-', 1).join('')];

/** The parts of a date as its language has them. */
export function joinDateParts(parts: readonly Part[], locale: string): string {
  const correct = correctionOf(locale) ?? (({ value }: Part) => value);
  return parts.map(correct).join('');
}

/** An instant (ms) as a date with its month in the format of a locale. */
export const writeDate = (format: Intl.DateTimeFormat, instant: number, locale: string): string =>
  correctionOf(locale) === undefined ? format.format(instant) : joinDateParts(format.formatToParts(instant), locale);

const TWO_DIGITS = { hour: '2-digit', minute: '2-digit' } as const;

/** The time of day as a language has it: `05:00` where hours are counted to 24, `5:00 PM` where they are to 12. */
export function formatTimeOfDay(instant: number, timeZone: string, locale: string): string {
  const format = getDateFormat(locale, { ...TWO_DIGITS, timeZone });
  const isOfTwelve = format.resolvedOptions().hour12 === true;
  return (isOfTwelve ? getDateFormat(locale, { ...TWO_DIGITS, hour: 'numeric', timeZone }) : format).format(instant);
}

/** Each English locale knows the abbreviations of its own region only; together they know most that people use. */
const ABBREVIATION_LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'en-NG'];

function shortName(timeZone: string, instant: number, locale: string): string {
  const parts = getDateFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** The short name of a zone at an instant (ms): `CET`; its offset (`GMT+9`) where English has none. */
export function formatZone(timeZone: string, instant: number, locale: string): string {
  const inLocale = shortName(timeZone, instant, locale);
  if (!locale.startsWith('en')) return inLocale;
  return (
    ABBREVIATION_LOCALES.map((candidate) => shortName(timeZone, instant, candidate)).find(
      (name) => !/^(GMT|UTC)[+-]/.test(name),
    ) ?? inLocale
  );
}

/** Minutes east of UTC as an offset: `+05:30`, or `+0530` with an empty separator. */
export function writeOffset(minutes: number, separator: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return [`${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}`, String(rest).padStart(2, '0')].join(separator);
}

/** The offset of a zone at an instant (ms) as in ISO 8601: `+05:30`. */
export const formatOffset = (timeZone: string, instant: number): string =>
  writeOffset(tzOffset(timeZone, new Date(instant)), ':');
