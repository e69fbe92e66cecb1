import { isLocalTime, type LocalTime } from '../../events/dates/local-date.ts';

/** `9`, `9:00`, `9.30`, `09h30`, `0900`, `9:00:00`, `9 am`, `9:30 p.m.`, `18 Uhr`; other dots and colons as keyboards have them. */
const TIME =
  /^(?:at )?(?<hour>\d{1,2})(?:(?:\s?[:.h\uFF1A\u2236]\s?(?<minute>\d{2})|(?<=\d{2})(?<digits>\d{2})|\s?h)(?:[:.\uFF1A](?<second>\d{2})(?:\.\d+)?)?)?(?:\s?(?<half>[ap])\.?\s?m?\.?|\s(?:uhr|o['’]clock|hrs?|h))?$/i;

const WORDS: Readonly<Record<string, LocalTime>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

/** Whether a text says by itself in which half of the day it is: `9 am`, `noon`. */
const saysHalf = (text: string): boolean => /[ap]\.?\s?m\.?$|\d\s?[ap]$|^(?:noon|midday|midnight)$/i.test(text.trim());

/**
 * A time of day as people write it, as a file has it: `09:00` of `9 am`. `24:00` stays, since it is of the next day.
 * `undefined` for what is no time.
 */
export function readTime(text: string): LocalTime | undefined {
  const written = text.trim();
  const word = WORDS[written.toLowerCase()];
  if (word !== undefined) return word;
  const { hour = '', minute, digits, half = '' } = TIME.exec(written)?.groups ?? {};
  if (hour === '') return undefined;
  const number = Number(hour);
  if (half !== '' && (number < 1 || number > 12)) return undefined;
  const hours = half === '' ? number : (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute ?? digits ?? '00'}`;
  return isLocalTime(time) || time === '24:00' ? time : undefined;
}

const BETWEEN = /\s*(?:[-–—‒‑−~]+|\b(?:to|till?|until|bis|through)\b|\/|\.\.+)\s*/i;

/**
 * From when to when, as people write it: `['09:00', '17:30']` of `9-17:30` or `9am to 5:30pm`. A first time without its half of the day
 * takes the second's if it is then the earlier one: `9-5pm` is from 09:00, `1-5pm` from 13:00. `undefined` for what isn't two times.
 */
export function readTimes(text: string): [start: LocalTime, end: LocalTime] | undefined {
  const parts = text
    .trim()
    .replace(/^(?:from|von)\s+/i, '')
    .split(BETWEEN);
  const [first = '', second = ''] = parts;
  const end = readTime(/^midnight$/i.test(second) ? '24:00' : second);
  if (parts.length !== 2 || end === undefined) return undefined;
  const half = /([ap])\.?\s?m?\.?$/i.exec(second.trim())?.[1] ?? '';
  const isBare = !saysHalf(first) && saysHalf(second) && half !== '' && Number.parseInt(first, 10) <= 12;
  const candidates = isBare ? [`${first}${half}m`, first] : [first];
  const starts = candidates.flatMap((candidate) => readTime(candidate) ?? []);
  const start = starts.find((time) => time < end) ?? starts[0];
  return start === undefined ? undefined : [start, end];
}
