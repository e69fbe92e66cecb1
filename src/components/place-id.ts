import type { Location } from '../events/event-data';

/** The id of a city's entry in a list: `place-es-barcelona`, `place-us-austin-tx`. */
export function placeId({ city, region, country }: Location): string {
  const words = [country, city, region ?? ''].join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `place-${words.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? ''}`;
}
