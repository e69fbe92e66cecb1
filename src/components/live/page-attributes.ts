import type { FacetName, FetchedFacetName, LiveFacetName, ServerFacetName } from '../../events/filters/filters.ts';

export type FacetAttribute = Exclude<FacetName, LiveFacetName | FetchedFacetName | ServerFacetName>;

/**
 * Of a row and of whatever else has a time. Other programs read those up to `postponed`. `queue` says whose next row comes in from a template
 * when this one is removed, `month` where it is listed; filters compare with the facets.
 */
type RowAttribute =
  'event' | 'starts' | 'ends' | 'status' | 'cancelled' | 'postponed' | 'precision' | 'queue' | 'month' | FacetAttribute;

/**
 * Of a deadline, and of an alternative: the status at which it is shown. Of calls for proposals: a row, the list of a status, and where the
 * countdown goes.
 */
type DeadlineAttribute = 'opens' | 'closes' | 'when' | 'cfp' | 'cfps' | 'countdown';

/**
 * Of a list that holds only what is upcoming: its count, and what is shown while it is empty or isn't; `partial` where a query has left rows
 * out, so that nobody can count it. A group is of a `type`, which other programs read, and belongs to a way to group (`view`); `monthGroup` is the template of a month. A list for frames
 * says how many rows it shows, and the types that can be asked for. The number alone of a list elsewhere, by its id, is `countOf`.
 */
type ListAttribute =
  | 'upcoming'
  | 'count'
  | 'countOf'
  | 'empty'
  | 'filled'
  | 'partial'
  | 'type'
  | 'view'
  | 'monthGroup'
  | 'limit'
  | 'types';

/** Of the Events page: its list, what filters it, the form and the words of its controls, links that change one thing; the button that shows
 * the filters, with how many are chosen. `also` is the label of further controls of a filter that takes several values. `emptyType` names a type in the line of those that have nothing ahead, which is `emptyTypes`. */
type FilterAttribute =
  | 'eventList'
  | 'filters'
  | 'filterForm'
  | 'filterCount'
  | 'label'
  | 'accepts'
  | 'also'
  | 'monthLink'
  | 'viewLink'
  | 'clear'
  | 'emptyTypes'
  | 'emptyType';

/** Of what filters let through: itself, and how it is described. `years` are the archive's, whose script puts into `archiveResult` what it finds. */
type ResultAttribute =
  'results' | 'found' | 'filtered' | 'chips' | 'noMatch' | 'suggestions' | 'years' | 'archiveResult' | 'ignored';

/** Of a search: the URLs of what scripts search in, and links to what is found on other pages. */
type SearchAttribute = 'upcomingIndex' | 'wholeIndex' | 'elsewhere' | 'allYearsLink' | 'talksLink';

/** Of lists of talks: a group, a row with its kind, a speaker in it; and where the script of a static build puts what it finds, in the place of the latest. */
type TalkAttribute =
  'talkEvent' | 'talk' | 'kind' | 'speaker' | 'recording' | 'talkResult' | 'talkForm' | 'latestTalks';

/**
 * Of the calendar of what is shown: the service of a link, and the hint that it holds more. Of the subscribe page: the form that picks a calendar,
 * choices that exclude each other in it, and where that calendar is shown. Of a text to copy, and of its button: what that says afterwards.
 */
type SubscriptionAttribute = 'subscribe' | 'inexact' | 'picker' | 'either' | 'choice' | 'copyValue' | 'copy';

/**
 * Of a button: the event that it stars. Of the page: the button that the script copies, where it says what went wrong, links to the page of starred
 * events, the lists of that page, their files in a static build, and the URL that shares them.
 */
type StarAttribute =
  'star' | 'starTemplate' | 'starNote' | 'starredLink' | 'starred' | 'starredList' | 'files' | 'share';

/**
 * Of the page: its clock, the first folder of its URLs if it isn't in English, links to it in other languages, each with the text that offers it, and
 * the name of the button that `dismiss`es such an offer, whether it is a static file and then the present ids of renamed types, whether it is light or
 * dark; the banners, each from and until when. A calendar's day has a `date`, and the word that marks today; its list of days folds the `earlier` ones away, and says when no more are `ahead`. `ready` is set by scripts on
 * what they have made usable; `readerTime` and `readerDates` say from and until when something is, or until when it is open; the reader chooses the zone of such times
 * with each `zoneChoice`.
 */
type PageAttribute =
  | 'clock'
  | 'language'
  | 'languages'
  | 'offer'
  | 'dismiss'
  | 'prerendered'
  | 'formerTypes'
  | 'theme'
  | 'date'
  | 'today'
  | 'agenda'
  | 'earlier'
  | 'ahead'
  | 'ready'
  | 'readerTime'
  | 'readerDates'
  | 'zoneChoice'
  | BannerAttribute;
type BannerAttribute = 'banners' | 'banner' | 'from' | 'until';

/** The `data-` attributes that templates write and scripts read, each as `dataset` names it. What only style sheets look at isn't here. */
export type AttributeName =
  | RowAttribute
  | DeadlineAttribute
  | ListAttribute
  | FilterAttribute
  | ResultAttribute
  | SearchAttribute
  | TalkAttribute
  | SubscriptionAttribute
  | StarAttribute
  | PageAttribute;

type AttributeValue = string | number | boolean | undefined;

function toName(name: AttributeName): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** For a template to spread. `true` is an attribute without a value; `false` and `undefined` leave it out. */
export function toAttributes(values: Partial<Record<AttributeName, AttributeValue>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== false)
      attributes[toName(name as AttributeName)] = value === true ? '' : String(value);
  }
  return attributes;
}

/** The selector of elements that have an attribute, or have it with a value. */
export function selectorOf(name: AttributeName, value?: string): string {
  return value === undefined ? `[${toName(name)}]` : `[${toName(name)}="${value}"]`;
}

/** The elements of a page, or of a part of it, that have an attribute. */
export function selectAll<Found extends HTMLElement>(name: AttributeName, within: ParentNode = document): Found[] {
  return [...within.querySelectorAll<Found>(selectorOf(name))];
}

export function readAttribute({ dataset }: HTMLElement, name: AttributeName): string | undefined {
  return dataset[name];
}

export function writeAttribute({ dataset }: HTMLElement, name: AttributeName, value: string): void {
  dataset[name] = value;
}
