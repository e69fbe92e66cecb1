/** A URL with parameters. Spaces are `%20`: some calendars on the web show the `+` that forms have for them. */
export function toServiceUrl(url: string, parameters: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`;
}

/**
 * Links by which calendar programs subscribe to a calendar; `webcal` opens that of the device.
 * Google takes only URLs with `webcal:`.
 * @param calendar its absolute URL; @param name what the program is to call it
 */
export function toSubscriptionLinks(
  calendar: string,
  name: string,
): Record<'webcal' | 'google' | 'outlook' | 'office365', string> {
  const webcal = calendar.replace(/^https?:/, 'webcal:');
  const fromWeb = { url: calendar, name };
  return {
    webcal,
    google: toServiceUrl('https://calendar.google.com/calendar/r', { cid: webcal }),
    outlook: toServiceUrl('https://outlook.live.com/calendar/0/addfromweb', fromWeb),
    office365: toServiceUrl('https://outlook.office.com/calendar/0/addfromweb', fromWeb),
  };
}
