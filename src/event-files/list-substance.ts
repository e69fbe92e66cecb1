import type { EventData } from '../events/event-data.ts';

/** A field in which people who plan to come would want to know of a change, and what it says. */
export interface Substance {
  path: PropertyKey[];
  text: string;
}

type Value = string | readonly unknown[] | undefined;

function listDates({ startDate, endDate = startDate, startTime, endTime, timeZone, repeats }: EventData) {
  return [
    [['startDate'], startDate],
    [['endDate'], endDate === startDate ? undefined : endDate],
    [['startTime'], startTime],
    [['endTime'], endTime],
    [['timeZone'], timeZone],
    [['repeats', 'rule'], repeats?.rule],
    [['repeats', 'except'], repeats?.except],
    [['repeats', 'changes'], repeats?.changes],
  ] satisfies [PropertyKey[], Value][];
}

/** Coordinates are left out: to set a dot right moves no one. */
function listPlace(data: EventData) {
  const { venue, address, city, region, country } = data.attendance === 'online' ? {} : data.location;
  return [
    [['attendance'], data.attendance],
    [['location', 'venue'], venue],
    [['location', 'address'], address],
    [['location', 'city'], city],
    [['location', 'region'], region],
    [['location', 'country'], country],
    [['online', 'url'], data.attendance === 'in-person' ? undefined : data.online.url],
  ] satisfies [PropertyKey[], Value][];
}

/** Calendars have entries for the call for proposals and for each session as well, by its place in the list. */
function listParts({ cfp, sessions = [] }: EventData) {
  return [
    [['cfp', 'closes'], cfp?.closes],
    [['cfp', 'closesTime'], cfp?.closesTime],
    [['cfp', 'timeZone'], cfp?.timeZone],
    ...sessions.flatMap(({ startsAt, endsAt }, index): [PropertyKey[], Value][] => [
      [['sessions', index, 'startsAt'], startsAt],
      [['sessions', index, 'endsAt'], endsAt],
    ]),
  ] satisfies [PropertyKey[], Value][];
}

/** What an event says of its dates, place and status: a change of these is one of substance, which calendars must be told of. */
export function listSubstance(data: EventData): Substance[] {
  const status: [PropertyKey[], Value] = [['status'], data.status];
  return [...listDates(data), status, ...listPlace(data), ...listParts(data)].flatMap(([path, value]) => {
    if (value === undefined) return [];
    return { path, text: typeof value === 'string' ? value : JSON.stringify(value) };
  });
}
