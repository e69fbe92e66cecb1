/**
 * In a static build: searches the archive for what the URL asks. The rows are those of the pages of all years, fetched when something
 * is asked; the matcher is the server's.
 */
import { createMatcher, listTerms, type EventFilter } from '../../events/filters/event-filter.ts';
import { PAGE_SIZE } from '../../events/filters/list-query.ts';
import { formatPlural } from '../../strings/format-message.ts';
import { readAttribute, selectAll, selectorOf } from '../live/page-attributes.ts';
import { pageMessages } from '../live/page-messages.ts';
import '../live/keep-current.ts';
import { readFacets } from '../live/row-facets.ts';
import { readRow } from '../live/row.ts';
import { describeElsewhere } from '../filters/describe-result.ts';
import { fillForm, readForm } from '../filters/filter-form.ts';
import { countElsewhere, loadSearchIndex, type LoadedIndex } from '../filters/search-index.ts';
import { showElsewhere } from '../filters/show-elsewhere.ts';
import { showPageLinks } from './show-page-links.ts';

/** The rows of a year's page. */
async function fetchRows({ href }: HTMLAnchorElement): Promise<HTMLElement[]> {
  const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  return selectAll('event', page);
}

function compareStarts(a: HTMLElement, b: HTMLElement): number {
  return readRow(a).startsAt - readRow(b).startsAt;
}

/** All rows of the archive that a filter lets through, the latest first. A recurring event, which has a row in each of its years, has one: its next, or its last when it is over. */
async function findRows(filter: EventFilter, { events }: LoadedIndex): Promise<HTMLElement[]> {
  const years = document.querySelectorAll<HTMLAnchorElement>(`${selectorOf('years')} a`);
  const rows = (await Promise.all([...years].map(fetchRows))).flat().sort(compareStarts);
  const byEvent = Map.groupBy(rows, (row) => readRow(row).id);
  const isAhead = (row: HTMLElement) => readRow(row).status !== 'past';
  const current = [...byEvent.values()].flatMap((ofEvent) => ofEvent.find(isAhead) ?? ofEvent.slice(-1));
  const matches = createMatcher(filter);
  return current
    .filter((row) => matches(readFacets(row, { words: (id) => events.get(id)?.words ?? '' })))
    .sort(compareStarts)
    .reverse();
}

function showPage(box: HTMLElement, query: URLSearchParams, rows: HTMLElement[]): void {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page'))) || 1));
  const list = box.querySelector('ol');
  list?.replaceChildren(...rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  if (list) list.hidden = rows.length === 0;
  const hrefOf = (target: number) => {
    query.set('page', String(target));
    return `?${query.toString()}`;
  };
  showPageLinks(box, { page, pages, hrefOf });
}

async function answer(box: HTMLElement, form: HTMLFormElement, query: URLSearchParams): Promise<void> {
  const heading = box.querySelector('h2');
  try {
    const { filter } = readForm(form);
    const index = await loadSearchIndex(box, 'wholeIndex');
    const rows = await findRows(filter, index);
    const { lang } = document.documentElement;
    showElsewhere(box, describeElsewhere(filter, countElsewhere(index, filter), pageMessages(), lang));
    heading?.replaceChildren(formatPlural(pageMessages().foundInArchive, { count: rows.length }, lang));
    showPage(box, query, rows);
    document.dispatchEvent(new Event('rows-changed'));
  } catch {
    heading?.replaceChildren(pageMessages().archiveFailed);
  }
  box.hidden = false;
  heading?.focus();
}

const [box] = selectAll('archiveResult');
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
if (box && form && location.search !== '' && readAttribute(document.documentElement, 'prerendered') !== undefined) {
  const query = new URLSearchParams(location.search);
  fillForm(form, query);
  if (listTerms(readForm(form).filter).length > 0) void answer(box, form, query);
}
