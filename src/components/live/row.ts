/** The two sides of a row in a list: what templates write, and what scripts read of it. */
import type { Occurrence, TimeSpan } from '../../events/community-event.ts';
import { type Deadline, type DeadlineStatus, statusAt, type TimeStatus } from '../../events/status-at.ts';
import {
  FILTER_NAMES,
  FILTERS,
  type EventFacets,
  type FetchedFacetName,
  type LiveFacetName,
} from '../../events/filters/filters.ts';
import { listedMonth } from '../../events/lists/group-occurrences.ts';
import { readAttribute, selectorOf, toAttributes, type AttributeName, type FacetAttribute } from './page-attributes.ts';

type Attributes = Record<string, string>;

/** An instant (ms) as pages carry it for scripts and other programs: `2027-03-14T23:00:00Z`. */
export function toInstantText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function toText(instant: number | undefined): string | undefined {
  return instant !== undefined && Number.isFinite(instant) ? toInstantText(instant) : undefined;
}

/** Of what has a time: from and until when, and what it is at `now` (ms). What never ends says no end. */
export function toTimeAttributes(span: TimeSpan, now: number): Attributes {
  return toAttributes({
    starts: toText(span.startsAt),
    ends: toText(span.endsAt),
    precision: span.precision === 'day' ? undefined : span.precision,
    status: statusAt(span, now),
  });
}

/** A facet that changes while a page is open isn't in an attribute: the script reads what the row shows. Nor is one that it fetches. */
const FACET_NAMES = [
  ...new Set(
    FILTER_NAMES.map((name) => FILTERS[name])
      .filter((filter) => !('isLive' in filter || 'isFetched' in filter || 'isServerOnly' in filter))
      .map(({ facet }) => facet),
  ),
] as FacetAttribute[];

/** Of a row in a list. @param facets what filters look at, in a list that has them */
export function toRowAttributes(occurrence: Occurrence, now: number, facets?: EventFacets): Attributes {
  const { event, status } = occurrence;
  return {
    ...toAttributes({ event: event.id, queue: event.data.repeats && event.id }),
    ...toTimeAttributes(occurrence, now),
    ...toAttributes({
      cancelled: status === 'cancelled',
      postponed: status === 'postponed',
      month: facets && listedMonth(occurrence),
      ...(facets && Object.fromEntries(FACET_NAMES.map((name) => [name, facets[name] || undefined]))),
    }),
  };
}

/** A row as scripts see it. Instants in ms, NaN where the page doesn't say them. */
export function readRow(element: HTMLElement) {
  const read = (name: AttributeName) => readAttribute(element, name) ?? '';
  return {
    id: read('event'),
    startsAt: Date.parse(read('starts')),
    endsAt: Date.parse(read('ends')),
    precision: (read('precision') || 'day') as TimeSpan['precision'],
    status: read('status'),
    type: read('eventType'),
    month: read('month'),
    queue: readAttribute(element, 'queue'),
  };
}

/** A row, also one that a template still holds. */
export function rowIn(item: Element): HTMLElement {
  return (item instanceof HTMLTemplateElement ? item.content.firstElementChild : item) as HTMLElement;
}

/** What never closes has no instant there: to readers, one that isn't a number. */
export function toDeadlineAttributes({ opensAt, closesAt }: Deadline): Attributes {
  return toAttributes({
    opens: toText(opensAt),
    closes: closesAt === undefined ? undefined : (toText(closesAt) ?? ''),
  });
}

export function readDeadline(element: HTMLElement): Deadline {
  const opens = readAttribute(element, 'opens');
  const closes = readAttribute(element, 'closes');
  return {
    ...(opens !== undefined && { opensAt: Date.parse(opens) }),
    ...(closes !== undefined && { closesAt: Date.parse(closes) }),
  };
}

/** Of an alternative that is shown while its row or deadline has a status. */
export function showWhen<Status extends TimeStatus | DeadlineStatus>(when: NoInfer<Status>, status: Status) {
  return { ...toAttributes({ when }), hidden: when !== status };
}

const LIVE: Readonly<Record<LiveFacetName, (row: HTMLElement) => string>> = {
  cfp: (row) =>
    row.querySelector(`${selectorOf('closes')} ${selectorOf('when', 'open')}:not([hidden])`) === null ? '' : 'open',
};

/** What filters compare with in a row, in the browser. @param fetched what the page has fetched of an event, by its id */
export function readFacets(
  row: HTMLElement,
  fetched: Readonly<Record<FetchedFacetName, (id: string) => string>>,
): EventFacets {
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, readAttribute(row, name) ?? '']));
  for (const [name, read] of Object.entries(LIVE)) Object.defineProperty(facets, name, { get: () => read(row) });
  const id = readAttribute(row, 'event') ?? '';
  for (const [name, read] of Object.entries(fetched)) Object.defineProperty(facets, name, { get: () => read(id) });
  return facets as EventFacets;
}
