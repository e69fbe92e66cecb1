import {
  listParts,
  toFilter,
  type EventFilter,
  type FilterName,
  type FilterPart,
} from '../../events/filters/event-filter.ts';
import { serializeListQuery } from '../../events/filters/serialize-list-query.ts';
import { continentCalendarPath, eventsCalendarPath, typeCalendarPath } from '../../paths.ts';
import { site } from '../../site.ts';

/** The filters of a list that calendars have: those whose result doesn't change as time passes. */
export const CALENDAR_FILTERS: readonly FilterName[] = ['type', 'attendance', 'continent', 'country'];

/** A calendar to subscribe to. */
export interface Subscription {
  /** With its query. */
  path: string;
  /** The parts of the filter that calendars know. */
  parts: FilterPart[];
  /** Whether it has what the filter lets through, and nothing else. */
  isExact: boolean;
}

/**
 * A calendar that has all that a filter lets through, and as little else as it can.
 * @param isStatic whether no query is answered: then there are calendars of a type, of a continent, and of everything
 */
export function toSubscription(filter: EventFilter, isStatic: boolean): Subscription {
  const all = listParts(filter);
  const parts = all.filter(({ name }) => CALENDAR_FILTERS.includes(name));
  if (!isStatic) {
    const path = eventsCalendarPath + serializeListQuery({ filter: toFilter(parts) });
    return { path, parts, isExact: parts.length === all.length };
  }
  const [type, ...otherTypes] = filter.type ?? [];
  const [continent] = filter.continent ?? [];
  if (type !== undefined && otherTypes.length === 0)
    return { path: typeCalendarPath(type), parts, isExact: all.length === 1 };
  if (continent !== undefined) return { path: continentCalendarPath(continent), parts, isExact: all.length === 1 };
  return { path: eventsCalendarPath, parts, isExact: all.length === 0 };
}

/** What programs call a calendar of this site. @param parts what it has, in words; none if it has all */
export function nameCalendar(parts: readonly string[]): string {
  return parts.length === 0 ? site.name : `${site.name}: ${parts.join(', ')}`;
}
