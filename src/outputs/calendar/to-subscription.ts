import { listTerms, toFilter, type EventFilter, type FilterTerm } from '../../events/filters/event-filter.ts';
import { FEED_FILTERS } from '../../events/filters/filters.ts';
import { serializeListQuery } from '../../events/filters/list-query.ts';
import {
  cfpsCalendarPath,
  continentCalendarPath,
  eventsCalendarPath,
  registrationsCalendarPath,
  typeCalendarPath,
} from '../../paths.ts';
import { site } from '../../site.ts';
import { formatMessage, joinParts, type Message } from '../../strings/format-message.ts';

/** A calendar of all that a filter lets through and little else, the terms that it knows, and whether these are all. @param isStatic answers no query */
export function toSubscription(filter: EventFilter, isStatic: boolean) {
  const all = listTerms(filter);
  const terms = all.filter(({ name }) => FEED_FILTERS.includes(name));
  if (!isStatic) {
    const path = eventsCalendarPath + serializeListQuery({ filter: toFilter(terms) });
    return { path, terms, isExact: terms.length === all.length };
  }
  const { type: [type, ...otherTypes] = [], continent: [continent] = [] } = filter;
  if (type !== undefined && otherTypes.length === 0)
    return { path: typeCalendarPath(type), terms, isExact: all.length === 1 };
  if (continent !== undefined) return { path: continentCalendarPath(continent), terms, isExact: all.length === 1 };
  return { path: eventsCalendarPath, terms, isExact: all.length === 0 };
}

/** The same of a choice that may be of deadlines: `cfp` or `registration`, of which the first counts, asks for their calendar. */
export function toChosenSubscription(filter: EventFilter, isStatic: boolean) {
  const { cfp, registration, ...events } = filter;
  if (cfp === undefined && registration === undefined) return toSubscription(events, isStatic);
  const [calendar, kind] =
    cfp === undefined ? [registrationsCalendarPath, { registration }] : [cfpsCalendarPath, { cfp }];
  const terms: FilterTerm[] = [...listTerms(kind as EventFilter), ...listTerms(events)];
  const path = calendar + (isStatic ? '' : serializeListQuery({ filter: events }));
  return { path, terms, isExact: !isStatic || terms.length === 1 };
}

/** What a language names calendars with. */
export interface NamingWords {
  strings: { labeled: Message<'label' | 'text'> };
  locale: string;
}

/** The name of a calendar or feed of this site. @param parts what it has, in words; none if it has all */
export const nameCalendar = (parts: readonly string[], { strings, locale }: NamingWords): string =>
  parts.length === 0 ? site.name : formatMessage(strings.labeled, { label: site.name, text: joinParts(parts, locale) });

/** A URL with parameters. Spaces are `%20`: some calendars on the web show the `+` that forms have for them. */
export const toServiceUrl = (url: string, parameters: Readonly<Record<string, string>>): string =>
  `${url}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`;

/** Links that subscribe to a calendar, by its absolute URL. Google takes only URLs with `webcal:`. @param name shown by programs */
export function toSubscriptionLinks(calendar: string, name: string) {
  const webcal = calendar.replace(/^https?:/, 'webcal:');
  const fromWeb = { url: calendar, name };
  return {
    webcal,
    google: toServiceUrl('https://calendar.google.com/calendar/r', { cid: webcal }),
    outlook: toServiceUrl('https://outlook.live.com/calendar/0/addfromweb', fromWeb),
    office365: toServiceUrl('https://outlook.office.com/calendar/0/addfromweb', fromWeb),
  };
}
