import { addDays } from '../../../events/dates/local-date.ts';
import { locationOf, type EventData } from '../../../events/event-data.ts';
import { isRecurring } from '../../../events/recurrence/expand-recurrence.ts';
import { resolveEventFile } from '../../../event-files/read-event-file.ts';
import type { EventValues } from '../source-answer.ts';
import { compareCalls } from './compare-calls.ts';
import { compareField, type FieldPair, type MatchedEvent } from './compare-field.ts';
import { linkOf, note, type Comparison } from './comparison.ts';
import { isLessExact, lastDay, toValidValues, toZone } from './comparable-values.ts';
import { compareTitles } from './match-events.ts';
import { isSameValue, textKey } from './same-value.ts';

const isSameOrLessExact = (ours: unknown, theirs: unknown) => isSameValue(ours, theirs) || isLessExact(ours, theirs);

/** Times of a day say little of an event of several days, so they are only compared where our file has some. */
function listTimePairs(data: EventData, values: EventValues): FieldPair[] {
  const { startTime, endTime } = values;
  const isOneDay = lastDay(data) === undefined && lastDay(values) === undefined;
  const areBoth = startTime !== undefined && endTime !== undefined;
  if (data.startTime === undefined ? !(isOneDay && areBoth) : startTime === undefined) return [];
  return [
    { kind: 'dates', path: ['startTime'], ours: data.startTime, theirs: startTime },
    { kind: 'dates', path: ['endTime'], ours: data.endTime, theirs: endTime },
  ];
}

function listDatePairs(data: EventData, values: EventValues): FieldPair[] {
  return [
    { kind: 'dates', path: ['startDate'], ours: data.startDate, theirs: values.startDate, isSame: isSameOrLessExact },
    {
      kind: 'dates',
      path: ['endDate'],
      ours: lastDay(data),
      // Who names no last day, or the first, may just not say it.
      theirs: lastDay(values),
      isSame: isSameOrLessExact,
    },
    ...listTimePairs(data, values),
  ];
}

const PARTS_OF_PLACE = ['venue', 'address', 'region', 'latitude', 'longitude'] as const;

/** Another city takes all with it that was said of the former one. */
function listPlacePairs(data: EventData, values: EventValues, hasMoved: boolean): FieldPair[] {
  const [here, there] = [locationOf(data), values.location];
  if (here === undefined || there === undefined) return [];
  const at = (name: string) => ['location', name] as const;
  const pair = (name: keyof typeof here): FieldPair => ({
    kind: 'place',
    path: at(name),
    ours: here[name],
    theirs: there[name],
  });
  if (!hasMoved) {
    const isAddressKept = here.address !== undefined;
    return [pair('venue'), ...(isAddressKept ? [pair('address')] : [])];
  }
  const stale = PARTS_OF_PLACE.filter((name) => here[name] !== undefined && there[name] === undefined);
  const areBoth = there.latitude !== undefined && there.longitude !== undefined;
  const gone = stale.filter((name) => areBoth || !(name === 'latitude' || name === 'longitude'));
  const coordinates = areBoth ? [] : (['latitude', 'longitude'] as const).filter((name) => here[name] !== undefined);
  const removed = [...new Set([...gone, ...coordinates])];
  return [
    {
      ...pair('city'),
      edits: [
        { path: at('city'), value: there.city },
        ...removed.map((name) => ({ path: at(name), value: undefined })),
      ],
      notes: removed.length === 0 ? [] : [`Of the former place, ${removed.join(', ')} would be removed.`],
    },
    ...(there.country === undefined ? [] : [pair('country')]),
    ...(there.region === undefined ? [] : [pair('region')]),
    ...(there.venue === undefined ? [] : [pair('venue')]),
    ...(there.address === undefined ? [] : [pair('address')]),
    { kind: 'place', path: ['timeZone'], ours: data.timeZone, theirs: values.timeZone },
  ];
}

function isInAnotherCity(data: EventData, { location }: EventValues): boolean {
  const here = locationOf(data);
  if (here === undefined || location?.city === undefined) return false;
  const [ours, theirs] = [textKey(here.city), textKey(location.city)];
  const isAnotherCountry = location.country !== undefined && location.country !== here.country;
  return isAnotherCountry || !(ours === theirs || ours.startsWith(`${theirs} `) || theirs.startsWith(`${ours} `));
}

function listOtherPairs(data: EventData, values: EventValues, basis: string, title: string): FieldPair[] {
  const { registration } = values;
  const isRenamed = basis === 'key' && compareTitles(title, data.title) < 0.75;
  const isAhead = values.status !== undefined && data.status === 'scheduled';
  return [
    // That a page says "scheduled" proves nothing, since many never say anything else.
    { kind: 'status', path: ['status'], ours: data.status, theirs: isAhead ? values.status : undefined },
    { kind: 'other', path: ['title'], ours: data.title, theirs: isRenamed ? values.title : undefined },
    ...(data.registration === undefined
      ? [{ kind: 'registration' as const, path: ['registration'] as const, ours: undefined, theirs: registration }]
      : (['url', 'opens', 'closes', 'free'] as const).map((name) => ({
          kind: 'registration' as const,
          path: ['registration', name] as const,
          ours: data.registration?.[name],
          theirs: registration?.[name],
        }))),
  ];
}

/** How many days before a call closes it is worth a note. */
const SOON_DAYS = 14;

function noteClosingCalls(comparison: Comparison, { file, entry }: MatchedEvent): void {
  const today = new Date(comparison.now).toISOString().slice(0, 10);
  const { cfp = [] } = entry.values;
  for (const { closes } of Array.isArray(cfp) ? cfp : [cfp]) {
    if (closes === undefined || closes < today || closes > addDays(today, SOON_DAYS)) continue;
    note(comparison, `The call for proposals of ${file.id} closes soon, on ${closes}.`, linkOf(comparison, entry));
  }
}

/** Of a recurring event, a source names each occurrence: what differs in one is written by people into `repeats`. */
function compareOccurrence(
  comparison: Comparison,
  { file, entry }: MatchedEvent,
  { status, startDate }: EventValues,
): void {
  if (status === undefined || startDate === undefined) return;
  const isKnown = file.data.repeats?.changes?.some((change) => change.date === startDate) === true;
  const isLeftOut = file.data.repeats?.except?.includes(startDate) === true;
  if (isKnown || isLeftOut) return;
  note(comparison, `${file.id}: the occurrence on ${startDate} is ${status}.`, linkOf(comparison, entry));
}

/** Compares what a source says of an event with its file. Of an event that is over, nothing is moved any more. */
export function compareEvent(comparison: Comparison, match: MatchedEvent): void {
  const { file, entry, basis } = match;
  const { data } = file;
  const event = resolveEventFile(file);
  if (event === undefined || event.endsAt <= comparison.now || data.status === 'cancelled') return;
  const found = toValidValues(entry.values);
  if (isRecurring(event)) {
    compareOccurrence(comparison, match, found);
    return;
  }
  const hasMoved = isInAnotherCity(data, found);
  // A zone alone is no news: the same instants are compared.
  const values = hasMoved ? found : toZone(found, data.timeZone);
  // When it repeats, its first day says little of the others.
  const dates = entry.values.repeats === undefined ? listDatePairs(data, values) : [];
  const pairs = [
    ...dates,
    ...listPlacePairs(data, values, hasMoved),
    ...listOtherPairs(data, values, basis, entry.title),
  ];
  for (const pair of pairs) compareField(comparison, match, pair);
  compareCalls(comparison, match, values);
  noteClosingCalls(comparison, match);
}
