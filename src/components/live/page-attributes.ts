import type { FacetName, LiveFacetName } from '../../events/filters/filters.ts';

export type FacetAttribute = Exclude<FacetName, LiveFacetName>;

/** The `data-` attributes that templates write and scripts read, each as `dataset` names it. What only style sheets look at isn't here. */
export type AttributeName =
  // Of a row and of whatever else has a time. Other programs read those up to `postponed`.
  | 'event'
  | 'starts'
  | 'ends'
  | 'status'
  | 'cancelled'
  | 'postponed'
  | 'precision'
  /** Whose next row comes in from a template when this one is removed. */
  | 'queue'
  // Of a row: the month that it is listed in, and what filters compare with.
  | 'month'
  | FacetAttribute
  // Of a deadline, and of an alternative: the status at which it is shown.
  | 'opens'
  | 'closes'
  | 'when'
  // Of a list that holds only what is upcoming: its count, and what is shown while it is empty or isn't.
  | 'upcoming'
  | 'count'
  | 'empty'
  | 'filled'
  /** A list from which a query has left rows out, so that nobody can count it. */
  | 'partial'
  /** A group, and the way to group that it belongs to. Other programs read the first. */
  | 'type'
  | 'view'
  // Of calls for proposals: a row, the list of a status, and where the countdown goes.
  | 'cfp'
  | 'cfps'
  | 'countdown'
  // Of a list for frames: how many rows it shows, and the types that can be asked for.
  | 'limit'
  | 'types'
  // Of the Events page: its list, what filters it, and what they let through.
  | 'eventList'
  | 'filters'
  | 'results'
  /** Where the parts of a query are named that mean nothing. */
  | 'ignored'
  // Of what filters the list: the form and the words of its controls, links that change one thing, and what the filter lets through.
  | 'filterForm'
  | 'label'
  | 'accepts'
  | 'monthLink'
  | 'viewLink'
  | 'found'
  | 'filtered'
  | 'chips'
  | 'clear'
  | 'noMatch'
  | 'suggestions'
  // Of the archive: the links to its years, and where the script puts what it finds.
  | 'years'
  | 'archiveResult'
  // Of the calendar of what is shown: the service of a link, and the hint that it holds more.
  | 'subscribe'
  | 'inexact'
  /** Set by the script on what it has made usable. */
  | 'ready'
  /** Where the reader's time goes: the venue's, with its offset. */
  | 'readerTime'
  // Of a calendar: a day, and the word that marks today.
  | 'date'
  | 'today'
  // Of a text to copy, and of its button: what that says afterwards.
  | 'copyValue'
  | 'copy'
  // Of the banner: its box, and each that may be shown, from and until when.
  | 'banners'
  | 'banner'
  | 'from'
  | 'until'
  // Of the page: its clock, whether it is a static file, whether it is light or dark.
  | 'clock'
  | 'prerendered'
  | 'theme';

type AttributeValue = string | number | boolean | undefined;

function toName(name: AttributeName): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** For a template to spread. `true` is an attribute without a value; `false` and `undefined` leave it out. */
export function toAttributes(values: Partial<Record<AttributeName, AttributeValue>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => [toName(name as AttributeName), value === true ? '' : String(value)]),
  );
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
