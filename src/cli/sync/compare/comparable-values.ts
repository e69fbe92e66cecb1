import { errorAt } from '../../../event-files/fields-at.ts';
import { precisionOf } from '../../../events/dates/local-date.ts';
import { resolveLocalTime, toLocalDateTime } from '../../../events/dates/resolve-local-time.ts';
import { ATTENDANCES, cfpsOf, type EventData } from '../../../events/event-data.ts';
import { isMeetingUrl } from '../../sources/places/meetings.ts';
import { removeSecrets } from '../../sources/secrets/remove-secrets.ts';
import { hasSecretLink } from '../../sources/secrets/secret-links.ts';
import type { EventValues } from '../source-answer.ts';

/** Whether a text has something in it that lets people into a meeting. */
export const hasSecret = (text: string): boolean => hasSecretLink(text) || removeSecrets(text).found.length > 0;

/** Whether a value is a link to join, or has something like it in it. */
const isMeetingLink = (text: string): boolean => isMeetingUrl(text) || hasSecret(text);

type Values = Readonly<Record<string, unknown>>;

/** What was left out may have been the URL, without which the rest is nothing. */
const hasUrl = ({ url }: Partial<Record<'url', string>>) => url !== undefined;

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a source says, without what an event file can't have, and without links to join. */
function keepValid(values: Values, path: readonly PropertyKey[]): Values {
  const entries = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined) return [];
    if (typeof value === 'string' && isMeetingLink(value)) return [];
    if (isGroup(value)) {
      const inner = keepValid(value, [...path, name]);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }
    const isValid =
      name === 'attendance' ? ATTENDANCES.some((one) => one === value) : errorAt([...path, name], value) === undefined;
    return isValid ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

export function toValidValues(values: EventValues): EventValues {
  const { cfp, registration, ...rest } = keepValid({ ...values }, []) as EventValues;
  const calls = cfpsOf({ cfp });
  return {
    ...rest,
    ...(calls.length > 0 && calls.every((call) => hasUrl(call)) && { cfp }),
    ...(registration !== undefined && hasUrl(registration) && { registration }),
  };
}

/** Their dates and times as clocks in our zone show them; what isn't in our zone and names no time stays. */
export function toZone(values: EventValues, timeZone: string): EventValues {
  const { startDate, endDate, startTime, endTime, timeZone: theirZone } = values;
  if (theirZone === undefined || theirZone === timeZone) return values;
  if (startDate === undefined || startTime === undefined || precisionOf(startDate) !== 'day') return values;
  const move = (date: string, time: string) => {
    const moved = toLocalDateTime(resolveLocalTime(`${date}T${time}`, theirZone).instant, timeZone);
    return [moved.slice(0, 10), moved.slice(11)] as const;
  };
  const [newStart, newStartTime] = move(startDate, startTime);
  if (endTime === undefined) return { ...values, startDate: newStart, startTime: newStartTime };
  const [newEnd, newEndTime] = move(endDate ?? startDate, endTime);
  const hasEnd = endDate !== undefined || newEnd !== newStart;
  return {
    ...values,
    startDate: newStart,
    startTime: newStartTime,
    endDate: hasEnd ? newEnd : undefined,
    endTime: newEndTime,
  };
}

/** Whether a source only says less exactly what we say: a month of our day. */
export const isLessExact = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === 'string' && typeof theirs === 'string' && (ours === theirs || ours.startsWith(`${theirs}-`));

/** Their values and ours for the same day: a last day that is the first says nothing more. */
export const lastDay = ({ startDate, endDate }: Partial<Pick<EventData, 'startDate' | 'endDate'>>) =>
  endDate === startDate ? undefined : endDate;
