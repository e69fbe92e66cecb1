import type { Attendance } from '../../events/event-data.ts';
import type { EventFacets } from '../../events/filters/event-filter.ts';
import { readAttribute, selectorOf, toAttributes } from '../live/page-attributes.ts';

/** What filters look at in a row, for a template to spread. */
export function toFacetAttributes(facets: EventFacets): Record<string, string> {
  const { type, attendance, continent, country, months, words } = facets;
  return toAttributes({ eventType: type, attendance, continent, country, months: months?.join(' '), words });
}

/** The same in the browser. Whether its call is open is what the row shows. */
export function readFacets(row: HTMLElement): EventFacets {
  const read = (name: Parameters<typeof readAttribute>[1]) => readAttribute(row, name);
  return {
    type: read('eventType') ?? '',
    attendance: read('attendance') as Attendance,
    continent: read('continent'),
    country: read('country'),
    months: read('months')?.split(' ') ?? [],
    words: read('words') ?? '',
    get isCfpOpen() {
      return row.querySelector(`${selectorOf('closes')} ${selectorOf('when', 'open')}:not([hidden])`) !== null;
    },
  };
}
