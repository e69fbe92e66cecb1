/** Keeps the calendar that a list offers the one of the filter that the address asks for. */
import { FILTER_NAMES, toFilter, type FilterPart } from '../events/event-filter';
import { toSubscription } from '../subscriptions/to-subscription';
import { toSubscriptionLinks } from '../subscriptions/to-subscription-links';

function update(menu: HTMLElement): void {
  const parts = [...new URLSearchParams(location.search)].filter(([name]) => FILTER_NAMES.some((one) => one === name));
  const filter = toFilter(parts.map(([name, value]) => ({ name, value }) as FilterPart));
  const { path, isExact } = toSubscription(filter, document.documentElement.dataset.prerendered !== undefined);
  const field = menu.querySelector<HTMLInputElement>('[data-copy-value]');
  const inexact = menu.querySelector<HTMLElement>('[data-inexact]');
  if (!field || !inexact) return;
  // The site's own address, which may be another one than the reader's.
  const calendar = new URL(path, field.defaultValue).href;
  const links = toSubscriptionLinks(calendar, menu.dataset.name ?? '');
  field.value = calendar;
  inexact.hidden = isExact;
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('[data-subscribe]')) {
    link.href = links[link.dataset.subscribe as keyof typeof links];
  }
}

const menu = document.querySelector<HTMLElement>('[data-subscription]');
if (menu) {
  update(menu);
  document.addEventListener('query-changed', () => {
    update(menu);
  });
}
