/** In the browser: shows what a filter lets through and offers what else there is, as `FilterResult.astro` and `SubscriptionMenu.astro` do on the server. */
import type { EventFacets } from '../../events/filters/filters.ts';
import type { ListQuery, ListView } from '../../events/filters/list-query.ts';
import { nameCalendar, toSubscription } from '../../outputs/calendar/to-subscription.ts';
import { formatMessage } from '../../strings/format-message.ts';
import { showSubscription } from '../subscribe/show-subscription.ts';
import { readAttribute, selectAll, type AttributeName } from '../live/page-attributes.ts';
import { pageMessages } from '../live/page-messages.ts';
import { describeResult, type ElsewhereCounts } from './describe-result.ts';
import { labelOf } from './filter-form.ts';
import { showElsewhere } from './show-elsewhere.ts';

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

function showFiltered(root: HTMLElement, form: HTMLFormElement, { filter }: ListQuery): void {
  const isPrerendered = readAttribute(document.documentElement, 'prerendered') !== undefined;
  const { path, terms, isExact } = toSubscription(filter, isPrerendered);
  for (const hint of selectAll('inexact', root)) hint.hidden = isExact;
  showSubscription(
    root,
    path,
    nameCalendar(
      terms.map((term) => labelOf(form, term)),
      { strings: pageMessages(), locale: document.documentElement.lang },
    ),
  );
}

/** @param facets of all rows; @param shown how many of them are shown; @param elsewhere how much other pages find, once that is known */
export function showResult(
  root: HTMLElement,
  form: HTMLFormElement,
  query: ListQuery,
  facets: readonly EventFacets[],
  shown: number,
  elsewhere: ElsewhereCounts | undefined,
): void {
  const result = describeResult(
    { path: location.pathname, query, facets, shown, elsewhere },
    { messages: pageMessages(), locale: document.documentElement.lang, labelOf: (term) => labelOf(form, term) },
  );
  const find = (name: AttributeName) => selectAll(name, root)[0] ?? root;
  find('found').textContent = result.found;
  find('filterCount').textContent = formatMessage(pageMessages().filterCount, { count: String(result.chosen) });
  find('clear').setAttribute('href', result.clearHref);
  find('filtered').hidden = !result.isFiltered;
  find('noMatch').hidden = !result.hasNoMatch;
  find('elsewhere').hidden = result.elsewhere.isHidden;
  showElsewhere(root, result.elsewhere);
  fillList(find('chips'), result.chips);
  fillList(find('suggestions'), result.suggestions);
  for (const link of selectAll('monthLink', root)) {
    Object.assign(link, result.linkToMonth(readAttribute(link, 'monthLink') ?? ''));
  }
  for (const link of selectAll('viewLink', root)) {
    Object.assign(link, result.linkToView(readAttribute(link, 'viewLink') as ListView));
  }
  showFiltered(root, form, query);
}
