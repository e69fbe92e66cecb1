import type { FilterPart } from '../../events/filters/event-filter.ts';
import type { Continent } from '../../events/continent.ts';
import type { Attendance } from '../../events/event-data.ts';
import type { EventType } from '../../events/event-type.ts';
import { formatDate } from '../../events/dates/format-dates.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';
import { formatCountry } from '../../events/format-place.ts';

/** A wish of a filter in words: `KubeCon + CloudNativeCon`, `India`, `from January 2027`. */
export function formatFilterPart({ name, value }: FilterPart, typeById: ReadonlyMap<string, EventType>): string {
  switch (name) {
    case 'q':
      return en.quoted(value);
    case 'type':
      return typeById.get(value)?.plural ?? value;
    case 'attendance':
      return en.attendance[value as Attendance];
    case 'continent':
      return en.continent[value as Continent];
    case 'country':
      return formatCountry(value, site.locale);
    case 'from':
      return en.fromMonth(formatDate(value, 'month', site.locale));
    case 'to':
      return en.untilMonth(formatDate(value, 'month', site.locale));
    case 'cfp':
      return en.openCall;
  }
}
