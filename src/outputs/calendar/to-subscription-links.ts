import { toUrl } from './to-url.ts';

/** Where programs take up a calendar. */
export interface SubscriptionLinks {
  /** Opens the calendar program of the device. */
  webcal: string;
  google: string;
  outlook: string;
  office365: string;
}

/**
 * Links by which calendar programs subscribe to a calendar. Google takes its address as `webcal:` only.
 * @param calendar its absolute address; @param name what the program is to call it
 */
export function toSubscriptionLinks(calendar: string, name: string): SubscriptionLinks {
  const webcal = calendar.replace(/^https?:/, 'webcal:');
  const fromWeb = { url: calendar, name };
  return {
    webcal,
    google: toUrl('https://calendar.google.com/calendar/r', { cid: webcal }),
    outlook: toUrl('https://outlook.live.com/calendar/0/addfromweb', fromWeb),
    office365: toUrl('https://outlook.office.com/calendar/0/addfromweb', fromWeb),
  };
}
