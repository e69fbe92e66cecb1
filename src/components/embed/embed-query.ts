import type { Occurrence } from '../../events/community-event.ts';

const THEMES = ['light', 'dark'];

const MOST_ROWS = 20;
const USUAL_ROWS = 5;

/**
 * Reads `?type=kcd&type=kubecon&limit=3&theme=dark`, on the server and in the page. Of a single value the first that is right counts. What is
 * wrong is reported, for whoever sets up the frame; other names are not, since sites and campaigns add theirs to URLs.
 * @param typeIds the types that can be asked for
 */
export function parseEmbedQuery(query: URLSearchParams, typeIds: readonly string[]) {
  const valuesOf = (name: string) => query.getAll(name).map((value) => value.trim().toLowerCase());
  const isType = (value: string) => typeIds.includes(value);
  const isLimit = (value: string) => /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_ROWS;
  const isTheme = (value: string) => THEMES.includes(value);
  const ignored = Object.entries({ type: isType, limit: isLimit, theme: isTheme }).flatMap(([name, isRight]) =>
    valuesOf(name)
      .filter((value) => value !== '' && !isRight(value))
      .map((value) => `${name}=${value}`),
  );
  return {
    /** All types, where it is empty. */
    types: [...new Set(valuesOf('type').filter(isType))],
    limit: Number(valuesOf('limit').find(isLimit) ?? USUAL_ROWS),
    /** The reader's, where it isn't said. */
    theme: valuesOf('theme').find(isTheme),
    /** What was asked for and isn't to be had, as `name=value`. */
    ignored,
  };
}

export type EmbedQuery = ReturnType<typeof parseEmbedQuery>;

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
