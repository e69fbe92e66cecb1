import { MOST_IDS } from '../event-id.ts';
import { createWordTest } from './search-words.ts';

type Asked = Readonly<Partial<Record<string, readonly string[]>>>;

interface Filter {
  /** What it compares with, of an event; the row of an event has it as an attribute of that name. */
  facet: string;
  /** @returns whether a facet, which is a text of values with spaces between them, has what is asked */
  createTest: (values: readonly string[], asked: Asked) => (facet: string) => boolean;
  /** Whether it changes while a page is open, so that the script has to read it again. */
  isLive?: true;
  /** Whether its facet is too long for pages, so that the script fetches it when it is first asked for. */
  isFetched?: true;
  isMultiple?: true;
  /** Of a multiple one, how many values can be asked for at once; without it, all that there are. */
  most?: number;
  /** Whether calendars and feeds can be asked for it, which needs that it doesn't change as time passes. */
  isInFeeds?: true;
  /** Whether only what programs read can be asked for it: no list has a control for it. */
  isForPrograms?: true;
  /** Whether only the server compares with it, so that no row has it. */
  isServerOnly?: true;
  isInArchive?: true;
}

const hasAny = (values: readonly string[]) => (facet: string) => {
  const own = facet.split(' ');
  return values.some((value) => own.includes(value));
};

/** The two ends of a period of months, both inclusive, are compared together: one month has to lie between them. */
const hasMonth = (_: readonly string[], { from, to }: Asked) => {
  const [first = '0000'] = from ?? [];
  const [last = '9999'] = to ?? [];
  return (facet: string) => facet !== '' && facet.split(' ').some((month) => month >= first && month <= last);
};

/** What lists can be filtered by, in the order of URLs, also in the browser. What only the server knows of each filter is in `filter-sources.ts`. */
export const FILTERS = {
  q: {
    facet: 'words',
    createTest: (values) => createWordTest(values.join(' ')),
    isFetched: true,
    isInArchive: true,
  },
  type: { facet: 'eventType', createTest: hasAny, isMultiple: true, isInFeeds: true, isInArchive: true },
  attendance: {
    facet: 'attendance',
    // Who takes part in a hybrid event does so in person or online.
    createTest: (values) => {
      const isOneOf = hasAny(values);
      return (facet) => isOneOf(facet === 'hybrid' ? 'hybrid in-person online' : facet);
    },
    isMultiple: true,
    isInFeeds: true,
  },
  continent: { facet: 'continent', createTest: hasAny, isInFeeds: true },
  country: { facet: 'country', createTest: hasAny, isMultiple: true, isInFeeds: true },
  from: { facet: 'months', createTest: hasMonth },
  to: { facet: 'months', createTest: hasMonth },
  cfp: { facet: 'cfp', createTest: hasAny, isLive: true },
  registration: { facet: 'registration', createTest: hasAny, isForPrograms: true, isServerOnly: true },
  id: { facet: 'event', createTest: hasAny, isMultiple: true, most: MOST_IDS, isInFeeds: true, isForPrograms: true },
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof FILTERS;
export type FacetName = (typeof FILTERS)[FilterName]['facet'];
export type LiveFacetName = Extract<(typeof FILTERS)[FilterName], { isLive: true }>['facet'];
export type ServerFacetName = Extract<(typeof FILTERS)[FilterName], { isServerOnly: true }>['facet'];
export type FetchedFacetName = Extract<(typeof FILTERS)[FilterName], { isFetched: true }>['facet'];

/** What filters compare with in an event: of each facet its values with spaces between them, empty where there are none. */
export type EventFacets = Readonly<Record<FacetName, string>>;

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

const namesWith = (flag: 'isInFeeds' | 'isInArchive') => FILTER_NAMES.filter((name) => flag in FILTERS[name]);

export const FEED_FILTERS: readonly FilterName[] = namesWith('isInFeeds');
/** Those of the Events page. */
export const LIST_FILTERS: readonly FilterName[] = FILTER_NAMES.filter((name) => !('isForPrograms' in FILTERS[name]));
export const ARCHIVE_FILTERS: readonly FilterName[] = namesWith('isInArchive');
