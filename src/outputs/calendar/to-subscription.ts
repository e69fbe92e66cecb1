import type { EventFilter, FilterName } from '../../events/filters/event-filter.ts';
import { listParts } from '../../events/filters/event-filter.ts';
import { continentCalendarPath, eventsCalendarPath, typeCalendarPath } from '../../paths.ts';
import { serializeListQuery } from '../../events/filters/serialize-list-query.ts';

/** What of a list's filter a calendar can be asked for: what doesn't change as time passes. */
export const CALENDAR_FILTERS: readonly FilterName[] = ['type', 'attendance', 'continent', 'country'];

/** A calendar to subscribe to. */
export interface Subscription {
  /** With its query. */
  path: string;
  /** Whether it holds what the filter lets through, and nothing else. */
  isExact: boolean;
}

/**
 * A calendar that holds all that a filter lets through, and as little else as it can.
 * @param inFiles whether the site is files, which answer no query: then there are calendars of a type, of a continent, and of everything
 */
export function toSubscription(filter: EventFilter, inFiles: boolean): Subscription {
  const parts = listParts(filter);
  const asked = parts.filter(({ name }) => CALENDAR_FILTERS.includes(name));
  if (!inFiles) {
    const query = serializeListQuery({
      filter: Object.fromEntries(CALENDAR_FILTERS.map((name) => [name, filter[name] ?? []])),
    });
    return { path: eventsCalendarPath + query, isExact: asked.length === parts.length };
  }
  const [type, ...otherTypes] = filter.type ?? [];
  const [continent] = filter.continent ?? [];
  if (type !== undefined && otherTypes.length === 0)
    return { path: typeCalendarPath(type), isExact: parts.length === 1 };
  if (continent !== undefined) return { path: continentCalendarPath(continent), isExact: parts.length === 1 };
  return { path: eventsCalendarPath, isExact: parts.length === 0 };
}
