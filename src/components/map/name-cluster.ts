import { formatCity } from '../../events/place.ts';
import { cityKey } from '../../events/lists/group-by-place.ts';
import { formatPlural } from '../../strings/format-message.ts';
import type { Cluster } from './cluster-dots.ts';
import type { MapDot } from './to-map-dots.ts';

/** The id of the list of what is in a cluster: `around-es-barcelona`. */
export function clusterId({ dots: [largest] }: Cluster<MapDot>): string {
  return `around-${cityKey(largest.city)}`;
}

/** `Around Barcelona, Spain: 7 events` */
export function clusterName(
  { count, dots: [largest] }: Cluster<MapDot>,
  { strings, locale }: Pick<App.Locals, 'strings' | 'locale'>,
): string {
  const city = formatCity(largest.city, locale);
  return formatPlural(strings.eventsAround, { city, count }, locale);
}
