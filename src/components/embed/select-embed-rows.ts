import type { Occurrence } from '../../events/community-event.ts';
import type { EmbedQuery } from './parse-embed-query.ts';

/** So many more than are shown wait for others to end, while a page stays open. */
const SPARE = 10;
/** A page that is a file waits until it is rebuilt, and its script answers what it is asked. */
const IN_FILES = 100;

/** What a list for frames holds of all that is upcoming, in the same order. */
export function selectEmbedRows(
  upcoming: readonly Occurrence[],
  { types, limit }: EmbedQuery,
  isPrerendered: boolean,
): Occurrence[] {
  return upcoming
    .filter(({ event }) => types.length === 0 || types.includes(event.data.type))
    .slice(0, isPrerendered ? IN_FILES : limit + SPARE);
}
