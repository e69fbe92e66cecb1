import { textsOf } from '../../events/event-texts.ts';
import type { Occurrence } from '../../events/community-event.ts';
import type { TypeColor } from '../../events/event-type.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import type { Location } from '../../events/event-data.ts';
import { cityKey, type CityGroup } from '../../events/lists/group-by-place.ts';
import { hasEnded } from '../../events/status-at.ts';
import { projectPoint } from './world-map.ts';
import { eventPath } from '../../paths.ts';
import { formatPlural, joinParts } from '../../strings/format-message.ts';
import { formatCity } from '../../events/place.ts';
import { toTitlePrefix } from '../event/to-title-prefix.ts';

interface DotOptions extends Pick<App.Locals, 'now' | 'strings' | 'locale'> {
  colorOf: (typeId: string) => TypeColor | undefined;
}

/** The id of a city's entry in a list: `place-es-barcelona`, `place-us-austin-tx`. */
export function placeId(location: Location): string {
  return `place-${cityKey(location)}`;
}

/** From so many events on a dot is of the next size. */
const STEPS = [1, 2, 3, 5, 8, 13] as const;
const SMALLEST = 7;

/** The radius of a dot in units of the map: its area goes with the number of events, in a few steps. */
export function dotRadius(count: number): number {
  const step = STEPS.findLast((least) => count >= least) ?? STEPS[0];
  return Math.round(SMALLEST * Math.sqrt(step) * 10) / 10;
}

function nameOf({ location }: CityGroup, [first, ...others]: Occurrence[], { strings, locale }: DotOptions): string {
  if (first === undefined || others.length > 0) {
    return formatPlural(strings.eventsIn, { city: formatCity(location, locale), count: others.length + 1 }, locale);
  }
  const title = `${toTitlePrefix(first, strings)}${textsOf(first.event.data, locale).title}`;
  return joinParts([title, formatDates(first, locale)], locale);
}

function toDot(city: CityGroup, options: DotOptions) {
  const { colorOf, now } = options;
  const occurrences = city.occurrences.filter(({ status }) => status !== 'cancelled');
  const soonest = occurrences.find((some) => !hasEnded(some, now)) ?? occurrences.at(-1);
  if (soonest === undefined || city.coordinates === undefined) return [];
  const events = [...Map.groupBy(occurrences, ({ event }) => event.id).values()].flatMap(([first]) => first ?? []);
  return {
    ...projectPoint(city.coordinates),
    radius: dotRadius(occurrences.length),
    name: nameOf(city, occurrences, options),
    /** The event's page, or of several events the city's entry in the list. */
    href: occurrences.length === 1 ? eventPath(soonest.event.id) : `#${placeId(city.location)}`,
    city: city.location,
    /** Each once, by its first occurrence. */
    events,
    count: events.length,
    type: soonest.event.data.type,
    color: colorOf(soonest.event.data.type),
    isPast: hasEnded(soonest, now),
    startsAt: Math.min(...occurrences.map(({ startsAt }) => startsAt)),
    endsAt: Math.max(...occurrences.map(({ event, endsAt }) => Math.max(event.endsAt, endsAt))),
  };
}

/** The dots of cities whose coordinates are known and where something takes place; the largest first, so that small ones lie on top. */
export function toMapDots(cities: readonly CityGroup[], options: DotOptions) {
  return cities.flatMap((city) => toDot(city, options)).sort((a, b) => b.radius - a.radius);
}

export type MapDot = ReturnType<typeof toMapDots>[number];
