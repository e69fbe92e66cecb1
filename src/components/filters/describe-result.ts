/** In the browser: says what a filter lets through, and offers what else there is, as `FilterResult.astro` does on the server. */
import { listTerms, withoutTerm, suggestFilters } from '../../events/filters/event-filter.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import { serializeListQuery, type ListQuery, type ListView } from '../../events/filters/list-query.ts';
import { formatPlural } from '../../strings/format-message.ts';
import { pageMessage } from '../live/page-messages.ts';
import { labelOf } from './filter-form.ts';

interface Result {
  root: HTMLElement;
  form: HTMLFormElement;
  query: ListQuery;
  /** Of all rows. */
  facets: readonly EventFacets[];
  /** How many rows are shown. */
  shown: number;
}

/** Puts links into a list that has the template of one. */
function fillList(list: HTMLElement, links: { href: string; label: string }[]): void {
  const template = list.querySelector('template');
  if (template === null) return;
  const items = links.map(({ href, label }) => {
    const item = template.content.cloneNode(true) as DocumentFragment;
    item.querySelector('a')?.setAttribute('href', href);
    item.querySelector('[data-label]')?.append(label);
    return item;
  });
  list.replaceChildren(template, ...items);
}

export function describeResult({ root, form, query, facets, shown }: Result): void {
  const { filter } = query;
  const terms = listTerms(filter);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? root;
  const hrefOf = (some: Partial<ListQuery>) =>
    `${location.pathname}${serializeListQuery({ ...query, ...some })}#${root.id}`;
  const { lang } = document.documentElement;
  const found = find('[data-found]');
  const suggestions = shown === 0 ? suggestFilters(facets, filter) : [];

  found.textContent =
    terms.length === 0
      ? formatPlural(pageMessage('eventCount'), { count: shown }, lang)
      : formatPlural(pageMessage('found'), { shown, count: facets.length }, lang);
  find('[data-clear]').setAttribute('href', hrefOf({ filter: {} }));
  find('[data-filtered]').hidden = terms.length === 0;
  find('[data-no-match]').hidden = terms.length === 0 || shown > 0;
  fillList(
    find('[data-chips]'),
    terms.map((term) => ({ href: hrefOf({ filter: withoutTerm(filter, term) }), label: labelOf(form, term) })),
  );
  const list = find('[data-suggestions]');
  fillList(
    list,
    suggestions.map((suggestion) => ({
      href: hrefOf({ filter: suggestion.filter }),
      label: formatPlural(
        pageMessage(suggestion.isKept ? 'onlyTerm' : 'withoutTerm'),
        { term: labelOf(form, suggestion.term), count: suggestion.count },
        lang,
      ),
    })),
  );
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-month-link], [data-view-link]')) {
    const { monthLink, viewLink } = link.dataset;
    const isShown =
      monthLink === undefined
        ? viewLink === query.view
        : [filter.from, filter.to].every((one) => one?.[0] === monthLink);
    const only = monthLink === undefined || isShown ? [] : [monthLink];
    link.ariaCurrent = isShown ? 'true' : null;
    link.href = hrefOf(
      monthLink === undefined ? { view: viewLink as ListView } : { filter: { ...filter, from: only, to: only } },
    );
  }
}
