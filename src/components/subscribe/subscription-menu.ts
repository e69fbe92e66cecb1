/** Keeps the calendar that a list offers the one of the list's filter. */
import type { ListQuery } from '../../events/filters/list-query.ts';
import { nameCalendar, toSubscription, toSubscriptionLinks } from '../../outputs/calendar/to-subscription.ts';
import { selectorOf } from '../live/page-attributes.ts';
import { labelOf } from '../filters/filter-form.ts';

/** @param query what the form asks for */
export function updateSubscription(root: HTMLElement, form: HTMLFormElement, { filter }: ListQuery): void {
  const menu = root.querySelector('[data-subscription]');
  const field = menu?.querySelector<HTMLInputElement>(selectorOf('copyValue'));
  const inexact = menu?.querySelector<HTMLElement>('[data-inexact]');
  if (!menu || !field || !inexact) return;
  const { path, terms, isExact } = toSubscription(filter, document.documentElement.dataset.prerendered !== undefined);
  // The site's own URL, which may differ from the reader's.
  const calendar = new URL(path, field.defaultValue).href;
  const links = toSubscriptionLinks(calendar, nameCalendar(terms.map((term) => labelOf(form, term))));
  field.value = calendar;
  inexact.hidden = isExact;
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('[data-subscribe]')) {
    link.href = links[link.dataset.subscribe as keyof typeof links];
  }
}
