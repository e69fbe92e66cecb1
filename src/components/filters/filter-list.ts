/**
 * Filters the Events page's list while one types and chooses: the rows that are on the page are shown and hidden, by the matcher that
 * the server uses. A page that came with a query holds only what that lets through, so the whole list is fetched when it is first asked for something else.
 */
import { formatDate } from '../../events/dates/format-dates.ts';
import { precisionOf } from '../../events/dates/local-date.ts';
import { createMatcher, listTerms, type EventFilter } from '../../events/filters/event-filter.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import { serializeListQuery, type ListView } from '../../events/filters/list-query.ts';
import { compareMonths } from '../../events/lists/group-occurrences.ts';
import { readAttribute, selectAll, selectorOf, type AttributeName } from '../live/page-attributes.ts';
import { pageMessages } from '../live/page-messages.ts';
import '../live/keep-current.ts';
import { readFacets } from '../live/row-facets.ts';
import { readRow, rowIn } from '../live/row.ts';
import { capitalize, formatPlural } from '../../strings/format-message.ts';
import { toArchiveFilter } from './describe-result.ts';
import { fillForm, offerAnother, readForm } from './filter-form.ts';
import { isChanged } from './is-changed.ts';
import { countElsewhere, loadSearchIndex, type LoadedIndex } from './search-index.ts';
import { showResult } from './show-result.ts';

const { lang } = document.documentElement;
const facetsByRow = new WeakMap<HTMLElement, EventFacets>();
/** What the list is searched in, and what else there is to find; each is fetched when it is first needed. */
let upcoming: LoadedIndex | undefined;
let whole: LoadedIndex | undefined;

/** What filters look at in a row, read once. */
function facetsOf(row: HTMLElement): EventFacets {
  const facets = facetsByRow.get(row) ?? readFacets(row, { words: (id) => upcoming?.events.get(id)?.words ?? '' });
  facetsByRow.set(row, facets);
  return facets;
}

/** The ids of all types, in their order. */
function listTypes(results: HTMLElement): string[] {
  return selectAll('emptyType', results).map((item) => readAttribute(item, 'emptyType') ?? '');
}

/** Adds a group for each month that has none yet, as `MonthGroup.astro` makes them. */
function addMonths(box: HTMLElement, months: readonly string[]): void {
  const [template] = selectAll<HTMLTemplateElement>('monthGroup');
  const present = new Set(selectAll('month', box).map((section) => readAttribute(section, 'month')));
  for (const month of [...new Set(months)].sort(compareMonths)) {
    const section = (template?.content.cloneNode(true) as DocumentFragment | undefined)?.querySelector('section');
    const heading = section?.firstElementChild;
    if (present.has(month) || !section || !heading) continue;
    section.dataset['month' satisfies AttributeName] = month;
    heading.id = `month-${month}`;
    section.setAttribute('aria-labelledby', heading.id);
    heading.firstChild?.replaceWith(`${capitalize(formatDate(month, precisionOf(month) ?? 'month', lang), lang)} `);
    box.append(section);
  }
}

/** Brings rows, and those that templates still hold, into the groups of another view, in order. */
function regroup(results: HTMLElement, view: ListView): void {
  const types = listTypes(results);
  const titleOf = (item: Element) => rowIn(item).querySelector('a')?.textContent ?? '';
  const items = [...results.querySelectorAll(`${selectorOf('event')}, template`)].map((item) => ({
    item,
    title: titleOf(item),
    ...readRow(rowIn(item)),
  }));
  items.sort(
    (a, b) =>
      a.startsAt - b.startsAt || types.indexOf(a.type) - types.indexOf(b.type) || a.title.localeCompare(b.title, 'en'),
  );
  for (const box of selectAll('view', results)) {
    box.hidden = readAttribute(box, 'view') !== view;
    if (readAttribute(box, 'view') === 'date') addMonths(box, view === 'date' ? items.map(({ month }) => month) : []);
  }
  for (const { item, type, month } of items) {
    const group = view === 'date' ? selectorOf('month', month) : selectorOf('type', type);
    results.querySelector(`${group} ol`)?.append(item);
  }
}

/** Brings the group with the soonest row first. @param shown the rows that are shown, in the order of their groups */
function orderGroups(results: HTMLElement, shown: readonly HTMLElement[]): void {
  const types = listTypes(results);
  const first = new Map(shown.toReversed().map((row) => [row.closest('section'), readRow(row).startsAt]));
  const groups = [...results.querySelectorAll<HTMLElement>(`section${selectorOf('type')}`)];
  const startOf = (group: HTMLElement) => first.get(group) ?? Number.MAX_VALUE;
  const placeOf = (group: HTMLElement) => types.indexOf(readAttribute(group, 'type') ?? '');
  const sorted = groups.toSorted((a, b) => startOf(a) - startOf(b) || placeOf(a) - placeOf(b));
  // What is moved loses the focus.
  if (sorted.some((group, index) => group !== groups[index])) groups[0]?.parentElement?.prepend(...sorted);
}

/** Names the types that have no row, in a list that nothing filters. */
function showEmptyTypes(results: HTMLElement, rows: readonly HTMLElement[], isFiltered: boolean): void {
  const filled = new Set(rows.map((row) => readRow(row).type));
  const items = selectAll('emptyType', results);
  for (const item of items) setHidden(item, filled.has(readAttribute(item, 'emptyType') ?? ''));
  for (const line of selectAll('emptyTypes', results))
    setHidden(line, isFiltered || items.every(({ hidden }) => hidden));
}

/** Setting an attribute costs the browser a look at the row, even where it stays what it was. */
function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** Lets the other scripts look at rows that have come in or moved. */
function announceRows(): void {
  document.dispatchEvent(new Event('rows-changed'));
}

function start(root: HTMLElement, form: HTMLFormElement): void {
  let arriving: Promise<void> | undefined;
  const find = (name: AttributeName) => selectAll(name, root)[0] ?? root;
  const isPartial = () => readAttribute(find('results'), 'partial') !== undefined;

  /** Shows what the form asks for; the URL says it as well. */
  function show(): void {
    const query = readForm(form);
    const results = find('results');
    if (selectAll('view', results).some((box) => box.hidden === (readAttribute(box, 'view') === query.view))) {
      regroup(results, query.view);
      announceRows();
    }
    const isFiltered = listTerms(query.filter).length > 0;
    const matches = createMatcher(query.filter);
    const rows = selectAll('event', results);
    for (const row of rows) setHidden(row, !matches(facetsOf(row)));
    const shown = rows.filter((row) => !row.hidden);
    const inSection = Map.groupBy(shown, (row) => row.closest('section'));
    for (const section of results.querySelectorAll<HTMLElement>('section')) {
      const count = inSection.get(section)?.length ?? 0;
      setHidden(section, count === 0);
      const text = formatPlural(pageMessages().eventCount, { count }, document.documentElement.lang);
      selectAll('count', section)[0]?.replaceChildren(text);
    }
    if (query.view === 'type') orderGroups(results, shown);
    showEmptyTypes(results, rows, isFiltered);
    showResult(root, form, query, rows.map(facetsOf), shown.length, countElsewhere(whole, query.filter));
    try {
      history.replaceState(history.state, '', location.pathname + serializeListQuery(query) + location.hash);
    } catch {
      // Browsers refuse when it comes too often; the next answer brings the URL up to date.
    }
  }

  /** Brings in all rows, where the page came with some of them. */
  async function completeRows(): Promise<void> {
    const html = await (await fetch(form.action)).text();
    const whole = new DOMParser().parseFromString(html, 'text/html').querySelector(selectorOf('results'));
    if (whole === null) throw new Error('There is no list.');
    find('results').replaceWith(whole);
    announceRows();
  }

  /** Counts what other pages find, and shows it when it is known. */
  async function lookElsewhere(filter: EventFilter): Promise<void> {
    if (whole !== undefined || listTerms(toArchiveFilter(filter)).length === 0) return;
    try {
      whole = await loadSearchIndex(root, 'wholeIndex');
      show();
    } catch {
      // The links work without counts.
    }
  }

  async function ask(): Promise<void> {
    try {
      if (isPartial()) await (arriving ??= completeRows());
      const { filter } = readForm(form);
      const isSearch = filter.q !== undefined;
      if (isSearch) upcoming ??= await loadSearchIndex(root, 'upcomingIndex');
      show();
      void lookElsewhere(filter);
    } catch {
      const url = location.pathname + serializeListQuery(readForm(form));
      if (url !== location.pathname + location.search) location.assign(url);
    }
  }

  form.addEventListener('input', () => {
    offerAnother(form);
    void ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask().then(() => {
      find('found').focus();
    });
  });
  find('filters').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fillForm(form, new URL(link.href).searchParams);
    void ask().then(() => {
      // A link that has done its work may be gone.
      if (!link.isConnected) find('found').focus();
    });
  });
  addEventListener('popstate', () => {
    fillForm(form, new URLSearchParams(location.search));
    void ask();
  });
  document.addEventListener('rows-changed', () => {
    if (!isPartial()) void ask();
    // Other rows may be next now. If they can't be fetched, what is left stays.
    else void completeRows().catch(() => undefined);
  });
  // This script may have come after the first keystroke, or because of a change of rows.
  if (isPartial()) {
    if (isChanged(form)) void ask();
  } else {
    if (location.search !== '' && !isChanged(form)) fillForm(form, new URLSearchParams(location.search));
    offerAnother(form);
    void ask();
  }
}

const [root] = selectAll('eventList');
const [form] = selectAll<HTMLFormElement>('filterForm', root);
if (root && form) start(root, form);
