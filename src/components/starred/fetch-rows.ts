/** In the browser: the rows of events by their ids, from the pages of their years. So the server doesn't learn what is starred, and a static build has them as well. */
import { statusAt } from '../../events/status-at.ts';
import { eventDataPath, yearPath } from '../../paths.ts';
import { pathHere } from '../live/path-here.ts';
import { selectAll } from '../live/page-attributes.ts';
import { readRow } from '../live/row.ts';

async function fetchFound(path: string): Promise<Response | undefined> {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

/** The id that an event has today, by a former one; `undefined` if there is no such event. */
async function fetchId(id: string): Promise<string | undefined> {
  const response = await fetchFound(eventDataPath(id));
  return response && ((await response.json()) as { id: string }).id;
}

async function fetchRowsOfYear(year: string): Promise<HTMLElement[]> {
  // The policy of this page would complain about the style sheets of that one, which nobody needs.
  const html = (await (await fetchFound(pathHere(yearPath(year))))?.text())?.replace(/<style\b[^]*?<\/style>/g, '');
  return html === undefined ? [] : selectAll('event', new DOMParser().parseFromString(html, 'text/html'));
}

const yearOf = (id: string) => id.slice(0, 4);

/** A recurring event has a row on each day that it takes place: its next, or its last when it is over. @param instant ms */
function selectCurrentRow(rows: readonly HTMLElement[], instant: number): HTMLElement | undefined {
  return rows.find((row) => statusAt(readRow(row), instant) !== 'past') ?? rows.at(-1);
}

/** The rows of events as they are at an instant (ms), by their ids of today in the order of start. Events that are gone are left out. @throws if it can't be known */
export async function fetchRows(ids: readonly string[], instant: number): Promise<Map<string, HTMLElement>> {
  if (ids.length === 0) return new Map();
  const load = async (years: readonly string[]) => (await Promise.all([...new Set(years)].map(fetchRowsOfYear))).flat();
  const first = await load([...ids.map(yearOf), String(new Date(instant).getUTCFullYear())]);
  const idsOf = (rows: readonly HTMLElement[]) => new Set(rows.map((row) => readRow(row).id));
  const found = idsOf(first);
  const former = ids.filter((id) => !found.has(id));
  const renamed = (await Promise.all(former.map(fetchId))).filter((id) => id !== undefined);
  const missing = renamed.filter((id) => !found.has(id));
  const rows = [...first, ...(await load(missing.map(yearOf)))];
  const wanted = new Set([...ids, ...renamed]);
  const byEvent = Map.groupBy(rows, (row) => readRow(row).id);
  const current = [...byEvent].flatMap(([id, some]) => {
    const row = wanted.has(id) ? selectCurrentRow(some, instant) : undefined;
    return row === undefined ? [] : [[id, row] as const];
  });
  return new Map(current.sort(([, a], [, b]) => readRow(a).startsAt - readRow(b).startsAt));
}
