import { listTerms, toFilter, type EventFilter, type FilterTerm } from '../../events/filters/event-filter.ts';
import { CALENDAR_FILTERS } from '../../events/filters/filters.ts';
import { serializeListQuery } from '../../events/filters/serialize-list-query.ts';
import { continentCalendarPath, eventsCalendarPath, typeCalendarPath } from '../../paths.ts';
import { site } from '../../site.ts';

/** A calendar to subscribe to. */
export interface Subscription {
  /** With its query. */
  path: string;
  /** The terms of the filter that calendars know. */
  terms: FilterTerm[];
  /** Whether it has what the filter lets through, and nothing else. */
  isExact: boolean;
}

/**
 * A calendar that has all that a filter lets through, and as little else as it can.
 * @param isStatic whether no query is answered: then there are calendars of a type, of a continent, and of everything
 */
export function toSubscription(filter: EventFilter, isStatic: boolean): Subscription {
  const all = listTerms(filter);
  const terms = all.filter(({ name }) => CALENDAR_FILTERS.includes(name));
  if (!isStatic) {
    const path = eventsCalendarPath + serializeListQuery({ filter: toFilter(terms) });
    return { path, terms, isExact: terms.length === all.length };
  }
  const [type, ...otherTypes] = filter.type ?? [];
  const [continent] = filter.continent ?? [];
  if (type !== undefined && otherTypes.length === 0)
    return { path: typeCalendarPath(type), terms, isExact: all.length === 1 };
  if (continent !== undefined) return { path: continentCalendarPath(continent), terms, isExact: all.length === 1 };
  return { path: eventsCalendarPath, terms, isExact: all.length === 0 };
}

/** What programs call a calendar of this site. @param parts what it has, in words; none if it has all */
export function nameCalendar(parts: readonly string[]): string {
  return parts.length === 0 ? site.name : `${site.name}: ${parts.join(', ')}`;
}
