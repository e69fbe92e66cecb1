/**
 * Keeps an open page right: marks what has begun, removes what has ended and corrects counts, by the same functions that the server uses.
 * It looks on load, when the tab is seen again, and at the next instant at which something changes.
 */
import { clockFromSetting } from '../../clock.ts';
import { deadlineAt, nextDeadlineChange, nextStatusChange, statusAt } from '../../events/status-at.ts';
import { formatPlural } from '../../strings/format-message.ts';
import { readAttribute, selectAll, selectorOf, writeAttribute } from './page-attributes.ts';
import { pageMessages } from './page-messages.ts';
import { readDeadline, readRow } from './row.ts';

/** The page's clock: that of the site, where one is set. */
export const { now } = clockFromSetting(readAttribute(document.documentElement, 'clock'));

/** No browser's timer is longer than 2³¹ − 1 ms; the page looks again then. */
const LONGEST_TIMER_MS = 2_000_000_000;
const DEADLINE = `${selectorOf('closes')}, ${selectorOf('opens')}`;
/** What has a time: alternatives belong to the nearest. */
const TIMED = `${selectorOf('ends')}, ${DEADLINE}`;

let timer = 0;
let hasChanged = false;

/** Shows of an element's alternatives the one that is true now. */
function choose(element: HTMLElement, status: string): void {
  for (const alternative of selectAll('when', element)) {
    const hidden = readAttribute(alternative, 'when') !== status;
    if (alternative.hidden === hidden || alternative.closest(TIMED) !== element) continue;
    alternative.hidden = hidden;
    hasChanged = true;
  }
}

/** Removes a row; the next of its queue, which a template of the same list or of another of its groups holds, comes in. */
function removeRow(row: HTMLElement): void {
  const { queue } = readRow(row);
  const templates = (row.closest(selectorOf('view')) ?? row.parentElement)?.querySelectorAll('template') ?? [];
  const next = [...templates].find((template) => queue !== undefined && readAttribute(template, 'queue') === queue);
  next?.replaceWith(next.content);
  row.remove();
  hasChanged = true;
}

/** Removes what has ended, also of what came in meanwhile. */
function removeEnded(instant: number): void {
  const ended = selectAll('ends').filter(
    (row) => row.closest(selectorOf('upcoming')) !== null && statusAt(readRow(row), instant) === 'past',
  );
  for (const row of ended) removeRow(row);
  if (ended.length > 0) removeEnded(instant);
}

/** Counts what a list still shows, and says so where nothing is left. */
function recount(list: HTMLElement): void {
  const all = selectAll('ends', list);
  const count = all.filter(({ hidden }) => !hidden).length;
  // Of a list that isn't whole, nobody here knows what is missing.
  const isWhole = list.closest(selectorOf('partial')) === null && selectAll('partial', list).length === 0;
  const isEmpty = isWhole && all.length === 0;
  for (const place of selectAll('count', list)) {
    if (place.closest(selectorOf('upcoming')) !== list) continue;
    place.hidden = count === 0;
    place.textContent = formatPlural(pageMessages().eventCount, { count }, document.documentElement.lang);
  }
  for (const place of document.querySelectorAll(selectorOf('countOf', list.id))) place.textContent = String(count);
  for (const child of selectAll('empty', list)) if (child.parentElement === list) child.hidden = !isEmpty;
  for (const child of selectAll('filled', list)) if (child.parentElement === list) child.hidden = isEmpty;
}

function update(): void {
  const instant = now();
  let next = Infinity;
  removeEnded(instant);
  for (const element of selectAll('ends')) {
    const row = readRow(element);
    const status = statusAt(row, instant);
    writeAttribute(element, 'status', status);
    choose(element, status);
    next = Math.min(next, nextStatusChange(row, instant));
  }
  for (const element of document.querySelectorAll<HTMLElement>(DEADLINE)) {
    const deadline = readDeadline(element);
    choose(element, deadlineAt(deadline, instant));
    next = Math.min(next, nextDeadlineChange(deadline, instant));
  }
  for (const list of selectAll('upcoming')) recount(list);
  clearTimeout(timer);
  if (next < Infinity) timer = window.setTimeout(update, Math.min(next - instant + 50, LONGEST_TIMER_MS));
  if (!hasChanged) return;
  hasChanged = false;
  document.dispatchEvent(new Event('rows-changed'));
}

// Once the scripts that listen to `rows-changed` have started.
queueMicrotask(update);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') update();
});
document.addEventListener('rows-changed', update);
