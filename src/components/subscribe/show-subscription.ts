/** In the browser: makes the links of `SubscriptionLinks.astro` those of another calendar. */
import { toSubscriptionLinks } from '../../outputs/calendar/to-subscription.ts';
import { readAttribute, selectAll } from '../live/page-attributes.ts';

/** @param root what has the links; @param path of the calendar, with its query; @param name what calendar programs are to call it */
export function showSubscription(root: HTMLElement, path: string, name: string): void {
  const [field] = selectAll<HTMLInputElement>('copyValue', root);
  if (field === undefined) return;
  // The site's own URL, which may differ from the reader's.
  const calendar = new URL(path, field.defaultValue).href;
  const links = { ...toSubscriptionLinks(calendar, name), download: path };
  field.value = calendar;
  for (const link of selectAll<HTMLAnchorElement>('subscribe', root)) {
    link.href = links[readAttribute(link, 'subscribe') as keyof typeof links];
  }
}
