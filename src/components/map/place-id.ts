import type { Location } from '../../events/event-data.ts';
import { cityKey } from '../../events/lists/group-by-place.ts';

/** The id of a city's entry in a list: `place-es-barcelona`, `place-us-austin-tx`. */
export function placeId(location: Location): string {
  return `place-${cityKey(location)}`;
}
