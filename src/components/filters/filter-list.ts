/**
 * Filters the Events page's list while one types and chooses: the rows that are on the page are shown and hidden, by the matcher that
 * the server uses. A page that came with a query holds only what that lets through, so the whole list is fetched when it is first asked for something else.
 */
import { createMatcher, listTerms } from '../../events/filters/event-filter.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import { serializeListQuery, type ListView } from '../../events/filters/serialize-list-query.ts';
import { describeResult, formatCount } from './describe-result.ts';
import { fillForm, readForm } from './filter-form.ts';
import { readFacets } from './row-facets.ts';
import { updateSubscription } from '../subscribe/subscription-menu.ts';

const facetsByRow = new WeakMap<HTMLElement, EventFacets>();

/** What filters look at in a row, read once. */
function facetsOf(row: HTMLElement): EventFacets {
  const facets = facetsByRow.get(row) ?? readFacets(row);
  facetsByRow.set(row, facets);
  return facets;
}

/** Brings rows, and those that wait for their turn, into the groups of another view, in order. */
function regroup(results: HTMLElement, view: ListView): void {
  const rowOf = (item: Element) =>
    (item instanceof HTMLTemplateElement ? item.content.firstElementChild : item) as HTMLElement;
  const titleOf = (item: Element) => rowOf(item).querySelector('a')?.textContent ?? '';
  const startOf = (item: Element) => rowOf(item).dataset.starts ?? '';
  const items = [...results.querySelectorAll('li[data-event], template')];
  items.sort((a, b) => startOf(a).localeCompare(startOf(b)) || titleOf(a).localeCompare(titleOf(b), 'en'));
  for (const box of results.querySelectorAll<HTMLElement>('[data-view]')) box.hidden = box.dataset.view !== view;
  for (const item of items) {
    const { eventType = '', month = '' } = rowOf(item).dataset;
    results
      .querySelector(view === 'date' ? `[data-month="${month}"] ol` : `[data-type="${eventType}"] ol`)
      ?.append(item);
  }
}

/** Setting an attribute costs the browser a look at the row, even where it stays what it was. */
function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** Lets the other scripts look at rows that have come in or moved. */
function tellOfRows(): void {
  document.dispatchEvent(new Event('rows-changed'));
}

function start(root: HTMLElement, form: HTMLFormElement): void {
  let arriving: Promise<void> | undefined;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? root;

  /** Shows what the form asks for; the URL says it as well. */
  function show(): void {
    const query = readForm(form);
    const results = find('[data-results]');
    if (find('[data-view]:not([hidden])').dataset.view !== query.view) {
      regroup(results, query.view);
      tellOfRows();
    }
    const isFiltered = listTerms(query.filter).length > 0;
    const matches = createMatcher(query.filter);
    const rows = [...results.querySelectorAll<HTMLElement>('li[data-event]')];
    for (const row of rows) setHidden(row, !matches(facetsOf(row)));
    const shown = rows.filter((row) => !row.hidden);
    const inSection = Map.groupBy(shown, (row) => row.closest('section'));
    for (const section of results.querySelectorAll<HTMLElement>('section')) {
      const count = inSection.get(section)?.length ?? 0;
      setHidden(section, count === 0 && (isFiltered || section.dataset.month !== undefined));
      section.querySelector('[data-count]')?.replaceChildren(formatCount(find('[data-found]'), count));
    }
    describeResult({ root, form, query, facets: rows.map(facetsOf), shown: shown.length });
    try {
      history.replaceState(history.state, '', location.pathname + serializeListQuery(query) + location.hash);
    } catch {
      // Browsers refuse when it comes too often; the next answer brings the URL up to date.
    }
    updateSubscription(root, form, query);
  }

  /** Brings in all rows, where the page came with some of them. */
  async function completeRows(): Promise<void> {
    const html = await (await fetch(form.action)).text();
    const whole = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-results]');
    if (whole === null) throw new Error('There is no list.');
    find('[data-results]').replaceWith(whole);
    tellOfRows();
  }

  async function ask(): Promise<void> {
    try {
      if (find('[data-results]').matches('[data-partial]')) await (arriving ??= completeRows());
      show();
    } catch {
      location.assign(location.pathname + serializeListQuery(readForm(form)));
    }
  }

  form.addEventListener('input', () => void ask());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask().then(() => {
      find('[data-found]').focus();
    });
  });
  find('[data-filters]').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fillForm(form, new URL(link.href).searchParams);
    void ask().then(() => {
      // A link that has done its work may be gone.
      if (!link.isConnected) find('[data-found]').focus();
    });
  });
  addEventListener('popstate', () => {
    fillForm(form, new URLSearchParams(location.search));
    void ask();
  });
  document.addEventListener('rows-changed', () => {
    if (!find('[data-results]').matches('[data-partial]')) show();
    // Others may have their turn now. If they can't be had, what is left stays.
    else void completeRows().catch(() => undefined);
  });
  if (location.search !== '' && !find('[data-results]').matches('[data-partial]')) {
    fillForm(form, new URLSearchParams(location.search));
    show();
  }
}

const root = document.querySelector<HTMLElement>('[data-event-list]');
const form = root?.querySelector<HTMLFormElement>('[data-filter-form]');
if (root && form) start(root, form);
