import type { Occurrence } from '../../events/community-event.ts';
import type { EmbedQuery } from './parse-embed-query.ts';

/** So many more than are shown come in as others end, while a page stays open. */
const SPARE = 10;
/** In a static build a page must last until the next one, and its script answers the query. */
const PRERENDERED = 100;

/** What a list for frames holds of all that is upcoming, in the same order. */
export function selectEmbedRows(
  upcoming: readonly Occurrence[],
  { types, limit }: EmbedQuery,
  isPrerendered: boolean,
): Occurrence[] {
  return upcoming
    .filter(({ event }) => types.length === 0 || types.includes(event.data.type))
    .slice(0, isPrerendered ? PRERENDERED : limit + SPARE);
}
