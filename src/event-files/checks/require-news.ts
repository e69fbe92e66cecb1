import { firstDayOf, lastDayOf, type PartialDate } from '../../events/dates/local-date.ts';
import { locationOf, type EventData } from '../../events/event-data.ts';
import { resolveEvent } from '../../events/resolve-event.ts';
import type { EventFile } from '../read-event-file.ts';
import { formatPath } from '../problem.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { compareWithPrevious } from './compare-with-previous.ts';

interface Value {
  path: PropertyKey[];
  value: string | undefined;
}

/** When, where and whether an event takes place, as far as people plan by it. A date of a recurring event says of itself what is different. */
function listPlans(data: EventData): Value[] {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, status, attendance, repeats } = data;
  const { venue, address, city, region, country } = locationOf(data) ?? {};
  const dates = { startDate, endDate, startTime, endTime, timeZone, status, attendance };
  return [
    ...Object.entries(dates).map(([name, value]) => ({ path: [name], value })),
    ...Object.entries({ venue, address, city, region, country }).map(([name, value]) => ({
      path: ['location', name],
      value,
    })),
    { path: ['repeats', 'rule'], value: repeats?.rule },
    { path: ['repeats', 'except'], value: repeats && (repeats.except ?? []).join(' ') },
  ];
}

/** Whether a date only says more than before: `2027-03-15` after `2027-03`. */
const isWithin = (date: PartialDate, before: PartialDate): boolean =>
  firstDayOf(date) >= firstDayOf(before) && lastDayOf(date) <= lastDayOf(before);

/** The plans that have changed. What was only added, such as the hall or the hour, changes nobody's plans; a changed date does. */
function listChanged(before: EventData, after: EventData): Value[] {
  const old = new Map(listPlans(before).map(({ path, value }) => [formatPath(path), value]));
  const wasVague = before.startDate.length < after.startDate.length;
  const changed = listPlans(after).filter(({ path, value }) => {
    const was = old.get(formatPath(path));
    const [name] = path;
    if (was === undefined || was === value) return false;
    if (wasVague && name === 'startDate') return !isWithin(after.startDate, before.startDate);
    if (wasVague && name === 'endDate')
      return !isWithin(after.endDate ?? after.startDate, before.endDate ?? before.startDate);
    return true;
  });
  // The last day moves with the first.
  const isMoved = changed.some(({ path: [name] }) => name === 'startDate');
  return changed.filter(({ path: [name] }) => !(isMoved && name === 'endDate'));
}

/** Whether an event was over when its file was changed: then it is its history that is corrected. */
function wasOver(id: string, data: EventData): boolean {
  return resolveEvent(id, data).endsAt <= Date.parse(data.updated ?? data.added);
}

function checkNews(file: EventFile, after: EventData, before: EventData): Finding[] {
  if (before.draft === true || after.draft === true) return [];
  const known = new Set((before.news ?? []).map(({ on, text }) => `${on} ${text}`));
  if ((after.news ?? []).some(({ on, text }) => !known.has(`${on} ${text}`))) return [];
  const changed = listChanged(before, after);
  const [first] = changed;
  if (first === undefined || (wasOver(file.id, after) && wasOver(file.id, { ...before, updated: after.updated })))
    return [];
  const fields = new Intl.ListFormat('en', { type: 'conjunction' }).format(changed.map(({ path }) => formatPath(path)));
  const day = (after.updated ?? '2027-03-01').slice(0, 10);
  const message =
    `${fields} changed, and people who planned to come don't learn of it. ` +
    `Say it in news, which the page and feeds show, such as news: [{ on: ${day}, text: Moved to May. }].`;
  return [{ ...problemAt(file, first.path, message, 'warning'), field: '' }];
}

/** A warning: whether a change matters to anybody, its author knows best. */
export const requireNews: Check = {
  name: 'require-news',
  check: (context) => compareWithPrevious(context, checkNews),
};
