/** Fills the page of starred events: with those of this browser, or, in a static build, with those that the URL names. */
import { isEventId } from '../../events/event-id.ts';
import { serializeListQuery } from '../../events/filters/list-query.ts';
import { statusAt } from '../../events/status-at.ts';
import { nameCalendar } from '../../outputs/calendar/to-subscription.ts';
import { eventCalendarPath, eventsCalendarPath, starredPath } from '../../paths.ts';
import { now } from '../live/keep-current.ts';
import { pathHere } from '../live/path-here.ts';
import { readAttribute, selectAll, selectorOf } from '../live/page-attributes.ts';
import { pageMessages, showIgnored } from '../live/page-messages.ts';
import { readRow } from '../live/row.ts';
import { showSubscription } from '../subscribe/show-subscription.ts';
import { fetchRows } from './fetch-rows.ts';
import { MOST_STARS, readStars, writeStars } from './star-store.ts';

type Rows = ReadonlyMap<string, HTMLElement>;

const isPrerendered = readAttribute(document.documentElement, 'prerendered') !== undefined;
const titleOf = (row: HTMLElement) => row.querySelector(':is(h2, h3, h4) a')?.textContent.trim() ?? '';

function showNote(root: HTMLElement, text: string): void {
  const [note] = selectAll('noMatch', root);
  if (note === undefined) return;
  note.textContent = text;
  note.hidden = text === '';
}

function showRows(root: HTMLElement, rows: Rows): void {
  const instant = now();
  const isPast = (row: HTMLElement) => statusAt(readRow(row), instant) === 'past';
  const all = [...rows.values()];
  for (const [name, listed] of [
    ['ahead', all.filter((row) => !isPast(row))],
    ['past', all.filter(isPast).reverse()],
  ] as const) {
    const section = root.querySelector<HTMLElement>(selectorOf('starredList', name));
    const list = section?.querySelector('ol');
    if (!section || !list) continue;
    section.hidden = listed.length === 0;
    list.hidden = false;
    list.replaceChildren(...listed);
  }
}

/** A static build has no calendar of a choice, but one of each event that has a day. */
function showFiles(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const dated = rows.filter((row) => readRow(row).precision === 'day');
  const items = dated.map((row) => {
    const link = document.createElement('a');
    link.href = eventCalendarPath(readRow(row).id);
    link.download = '';
    link.textContent = titleOf(row);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
}

/** Shows the calendar of events, and the URL that shares them. */
function showCalendar(root: HTMLElement, rows: Rows, ids: readonly string[]): void {
  const query = serializeListQuery({ filter: { id: ids } });
  for (const part of [...selectAll('choice', root), ...selectAll('share', root)]) part.hidden = ids.length === 0;
  const [choice] = selectAll('choice', root);
  if (choice)
    showSubscription(
      choice,
      eventsCalendarPath + query,
      nameCalendar([document.title.split(' · ')[0] ?? ''], {
        strings: pageMessages(),
        locale: document.documentElement.lang,
      }),
    );
  const [files] = selectAll('files', root);
  if (files)
    showFiles(
      files,
      ids.flatMap((id) => rows.get(id) ?? []),
    );
  for (const field of selectAll('share', root).flatMap((share) => selectAll<HTMLInputElement>('copyValue', share))) {
    field.value = new URL(pathHere(starredPath) + query, field.defaultValue).href;
  }
}

async function fill(root: HTMLElement): Promise<void> {
  const asked = new Set(new URLSearchParams(location.search).getAll('id').slice(0, MOST_STARS));
  const isShared = asked.size > 0;
  if (isShared && !isPrerendered) return;
  const ids = isShared ? [...asked].filter(isEventId) : readStars();
  const rows = await fetchRows(ids, now());
  // Former ids are replaced, and events that are gone are forgotten.
  if (!isShared && ids.some((id) => !rows.has(id))) writeStars([...rows.keys()]);
  if (isShared && rows.size < asked.size) showIgnored([...asked].filter((id) => !rows.has(id)).map((id) => `id=${id}`));
  showRows(root, rows);
  showNote(root, rows.size === 0 ? pageMessages().noStars : '');
  showCalendar(root, rows, [...rows.keys()]);
  document.dispatchEvent(new Event('rows-changed'));
  if (isShared) return;
  document.addEventListener('stars-changed', () => {
    showCalendar(
      root,
      rows,
      [...rows.keys()].filter((id) => readStars().includes(id)),
    );
  });
}

const [root] = selectAll('starred');
if (root) {
  fill(root).catch(() => {
    showNote(root, pageMessages().archiveFailed);
  });
}
