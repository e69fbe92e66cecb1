import { formatCountry } from '../../events/country-name.ts';
import type { Continent } from '../../events/place.ts';
import { formatDate, formatShortMonth } from '../../events/dates/format-dates.ts';
import { ATTENDANCES, type Attendance } from '../../events/event-data.ts';
import type { EventType, TypeColor } from '../../events/event-type.ts';
import { countFacet } from '../../events/filters/event-facets.ts';
import { listTerms, type EventFilter, type FilterTerm } from '../../events/filters/event-filter.ts';
import { FILTERS, LIST_FILTERS, type EventFacets, type FilterName } from '../../events/filters/filters.ts';
import { createOncePer } from '../../events/once-per.ts';
import { capitalize, formatMessage } from '../../strings/format-message.ts';
import type { Strings } from '../../strings/strings.ts';

/** What the words of a filter depend on. */
export interface FilterContext {
  types: readonly EventType[];
  strings: Strings;
  locale: string;
}

interface FilterControl {
  /** `none` where nobody fills it in. */
  control: 'search' | 'select' | 'checkboxes' | 'none';
  /** Whether it is shown only among more filters. */
  isMore?: boolean;
  /** The filter in whose group of checkboxes it is. */
  group?: FilterName;
  /** All values that can be chosen, in order. Without it those that occur, in the order of the values or of their labels. */
  values?: (context: FilterContext) => readonly string[];
  isSortedByLabel?: boolean;
  /** Whether it says how many events each value has. */
  hasCounts?: boolean;
  /** Values that the script accepts even though no event has them; it writes their labels itself. */
  accepts?: 'region' | 'month';
  format: (value: string, context: FilterContext) => string;
}

const MONTH: FilterControl = {
  control: 'select',
  isMore: true,
  accepts: 'month',
  format: (value, { locale }) => formatDate(value, 'month', locale),
};

/** How each filter is shown, in the order of the form. Its words are in `strings.filters`. */
export const FILTER_CONTROLS: Readonly<Record<FilterName, FilterControl>> = {
  q: { control: 'search', format: (value) => value },
  country: {
    control: 'select',
    isSortedByLabel: true,
    hasCounts: true,
    accepts: 'region',
    format: (value, { locale }) => formatCountry(value, locale),
  },
  attendance: {
    control: 'checkboxes',
    values: () => ATTENDANCES,
    format: (value, { strings }) => strings.attendance[value as Attendance],
  },
  type: {
    control: 'checkboxes',
    isMore: true,
    values: ({ types }) => types.map(({ id }) => id),
    format: (value, { types }) => types.find(({ id }) => id === value)?.plural ?? value,
  },
  cfp: {
    control: 'checkboxes',
    isMore: true,
    group: 'type',
    values: () => ['open'],
    format: (_, { strings }) => strings.filters.cfp.label,
  },
  continent: {
    control: 'select',
    isMore: true,
    isSortedByLabel: true,
    hasCounts: true,
    format: (value, { strings }) => strings.continent[value as Continent],
  },
  from: MONTH,
  to: MONTH,
  registration: { control: 'none', format: (_, { strings }) => strings.filters.registration.label },
  id: { control: 'none', format: (_, { strings }) => strings.filters.id.label },
};

/** The filters in the order of the form. */
export const SHOWN_FILTERS = (Object.keys(FILTER_CONTROLS) as FilterName[]).filter((name) =>
  LIST_FILTERS.includes(name),
);

/** A term of a filter in words: `KubeCon + CloudNativeCon`, `India`, `from January 2027`. */
export function formatTerm({ name, value }: FilterTerm, context: FilterContext): string {
  const label = FILTER_CONTROLS[name].format(value, context);
  const { term } = context.strings.filters[name];
  return term === undefined ? label : formatMessage(term, { value: label });
}

/** All terms of a filter in words; of many events, that there are some. */
export const formatTerms = (filter: EventFilter, context: FilterContext): string[] => [
  ...new Set(listTerms(filter).map((term) => formatTerm(term, context))),
];

interface FilterOption {
  value: string;
  label: string;
  color: TypeColor | undefined;
  /** How many events have it, where that is shown. */
  count: number | undefined;
}

function toOption(
  name: FilterName,
  value: string,
  counts: ReadonlyMap<string, number> | undefined,
  context: FilterContext,
): FilterOption {
  const { hasCounts = false, format } = FILTER_CONTROLS[name];
  return {
    value,
    label: format(value, context),
    color: name === 'type' ? context.types.find(({ id }) => id === value)?.color : undefined,
    count: hasCounts ? counts?.get(value) : undefined,
  };
}

const optionsOnce = createOncePer<readonly FilterOption[]>();

/** What can be chosen. @param facets of all events of the list; @param chosen values that are asked for, even if no event has them */
export function listOptions(
  name: FilterName,
  facets: readonly EventFacets[],
  chosen: readonly string[],
  context: FilterContext,
): readonly FilterOption[] {
  const { values, isSortedByLabel = false } = FILTER_CONTROLS[name];
  if (values !== undefined) return values(context).map((value) => toOption(name, value, undefined, context));
  const { locale } = context;
  const counts = countFacet(facets, FILTERS[name].facet);
  const toOptions = (some: Iterable<string>) => [...some].map((value) => toOption(name, value, counts, context));
  const sort = (options: FilterOption[]) =>
    isSortedByLabel
      ? options.sort((a, b) => a.label.localeCompare(b.label, locale))
      : options.sort((a, b) => (a.value < b.value ? -1 : 1));
  const present = optionsOnce(facets, `${locale} ${name}`, () => sort(toOptions(counts.keys())));
  const others = new Set(chosen.filter((value) => !counts.has(value)));
  return others.size === 0 ? present : sort([...present, ...toOptions(others)]);
}

const monthsOnce = createOncePer<readonly { month: string; label: string }[]>();

/** The months that events of a list are in, in order, each with its name. @param facets of all events of the list */
export const listMonths = (facets: readonly EventFacets[], locale: string) =>
  monthsOnce(facets, locale, () =>
    [...countFacet(facets, 'months').keys()].map((month) => ({
      month,
      label: capitalize(formatShortMonth(month, locale), locale),
    })),
  );
