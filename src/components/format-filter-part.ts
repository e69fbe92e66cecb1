import type { FilterPart } from '../events/event-filter';
import type { Continent } from '../events/continent';
import type { Attendance } from '../events/event-data';
import type { EventType } from '../events/event-type';
import { formatDate } from '../events/format-dates';
import { site } from '../site';
import { en } from '../strings/en';
import { formatCountry } from '../events/format-place';

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
