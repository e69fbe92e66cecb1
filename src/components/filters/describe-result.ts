/** In the browser: says what a filter lets through and offers what else there is, as `FilterResult.astro` and `SubscriptionMenu.astro` do on the server. */
import { listTerms, withoutTerm } from '../../events/filters/event-filter.ts';
import type { EventFacets } from '../../events/filters/filters.ts';
import { suggestFilters } from '../../events/filters/event-filter.ts';
import { serializeListQuery, type ListQuery, type ListView } from '../../events/filters/list-query.ts';
import { nameCalendar, toSubscription } from '../../outputs/calendar/to-subscription.ts';
import { toSubscriptionLinks } from '../../outputs/calendar/to-subscription.ts';
import { formatPlural } from '../../strings/format-message.ts';
import { readAttribute, selectAll, type AttributeName } from '../live/page-attributes.ts';
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
    selectAll('label', item)[0]?.append(label);
    return item;
  });
  list.replaceChildren(template, ...items);
}

function describeSubscription(root: HTMLElement, form: HTMLFormElement, { filter }: ListQuery): void {
  const [field] = selectAll<HTMLInputElement>('copyValue', root);
  const [inexact] = selectAll('inexact', root);
  if (!field || !inexact) return;
  const isPrerendered = readAttribute(document.documentElement, 'prerendered') !== undefined;
  const { path, terms, isExact } = toSubscription(filter, isPrerendered);
  // The site's own URL, which may differ from the reader's.
  const calendar = new URL(path, field.defaultValue).href;
  const links = toSubscriptionLinks(calendar, nameCalendar(terms.map((term) => labelOf(form, term))));
  field.value = calendar;
  inexact.hidden = isExact;
  for (const link of selectAll<HTMLAnchorElement>('subscribe', root)) {
    link.href = links[readAttribute(link, 'subscribe') as keyof typeof links];
  }
}

export function describeResult({ root, form, query, facets, shown }: Result): void {
  const { filter } = query;
  const { lang } = document.documentElement;
  const terms = listTerms(filter);
  const find = (name: AttributeName) => selectAll(name, root)[0] ?? root;
  const hrefOf = (some: Partial<ListQuery>) =>
    `${location.pathname}${serializeListQuery({ ...query, ...some })}#${root.id}`;

  find('found').textContent =
    terms.length === 0
      ? formatPlural(pageMessage('eventCount'), { count: shown }, lang)
      : formatPlural(pageMessage('found'), { shown, count: facets.length }, lang);
  find('clear').setAttribute('href', hrefOf({ filter: {} }));
  find('filtered').hidden = terms.length === 0;
  find('noMatch').hidden = terms.length === 0 || shown > 0;
  fillList(
    find('chips'),
    terms.map((term) => ({ href: hrefOf({ filter: withoutTerm(filter, term) }), label: labelOf(form, term) })),
  );
  fillList(
    find('suggestions'),
    (shown === 0 ? suggestFilters(facets, filter) : []).map((suggestion) => ({
      href: hrefOf({ filter: suggestion.filter }),
      label: formatPlural(
        pageMessage(suggestion.isKept ? 'onlyTerm' : 'withoutTerm'),
        { term: labelOf(form, suggestion.term), count: suggestion.count },
        lang,
      ),
    })),
  );
  for (const link of selectAll<HTMLAnchorElement>('monthLink', root)) {
    const month = readAttribute(link, 'monthLink') ?? '';
    const isShown = [filter.from, filter.to].every((one) => one?.[0] === month);
    const only = isShown ? [] : [month];
    link.ariaCurrent = isShown ? 'true' : null;
    link.href = hrefOf({ filter: { ...filter, from: only, to: only } });
  }
  for (const link of selectAll<HTMLAnchorElement>('viewLink', root)) {
    const view = readAttribute(link, 'viewLink') as ListView;
    link.ariaCurrent = view === query.view ? 'true' : null;
    link.href = hrefOf({ view });
  }
  describeSubscription(root, form, query);
}
