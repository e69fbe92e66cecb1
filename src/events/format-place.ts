import type { EventData, Location } from './event-data.ts';

/** What is said of events without a place, or not only with one. */
export interface PlaceWords {
  online: string;
  hybrid: string;
}

const countryNames = new Map<string, Intl.DisplayNames>();

/** `Spain` for `ES`, in the words of a locale. */
export function formatCountry(country: string, locale: string): string {
  const names = countryNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  countryNames.set(locale, names);
  return names.of(country) ?? country;
}

/** `Barcelona, Spain`, `Austin, TX, United States`. */
export function formatCity({ city, region, country }: Location, locale: string): string {
  return [city, region, formatCountry(country, locale)].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Where people meet, written as for an envelope: `Fira, Hall 8, Barcelona, Spain`. @param room where in the venue */
export function formatAddress(location: Location, locale: string, room?: string): string {
  const parts = [room, location.venue, location.address, formatCity(location, locale)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Where an event takes place, in a line: `Barcelona, Spain`, `Online`, `Brussels, Belgium · Also online`. */
export function formatPlace(data: EventData, words: PlaceWords, locale: string): string {
  switch (data.attendance) {
    case 'in-person':
      return formatCity(data.location, locale);
    case 'online':
      return words.online;
    case 'hybrid':
      return `${formatCity(data.location, locale)} · ${words.hybrid}`;
  }
}
