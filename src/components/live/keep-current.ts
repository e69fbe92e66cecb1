/**
 * Keeps an open page right: marks what has begun, takes away what has ended and corrects counts, by the same functions that the server uses.
 * It looks on load, when the tab is seen again, and at the next instant at which something changes.
 */
import { clockFromSetting } from '../../clock.ts';
import type { TimeSpan } from '../../events/community-event.ts';
import { deadlineAt, nextDeadlineChange, type Deadline } from '../../events/deadline-at.ts';
import { nextStatusChange, statusAt } from '../../events/status-at.ts';

/** No browser's timer waits longer than 2³¹ − 1 ms; the page looks again then. */
const LONGEST_WAIT_MS = 2_000_000_000;
/** What has a time: alternatives belong to the nearest. */
const TIMED = '[data-ends], [data-closes], [data-opens]';

const { now } = clockFromSetting(document.documentElement.dataset.clock);
let timer = 0;
let hasChanged = false;

function select(selector: string, within: ParentNode = document): NodeListOf<HTMLElement> {
  return within.querySelectorAll<HTMLElement>(selector);
}

function spanOf({ dataset }: HTMLElement): TimeSpan {
  return {
    startsAt: Date.parse(dataset.starts ?? ''),
    endsAt: Date.parse(dataset.ends ?? ''),
    precision: (dataset.precision ?? 'day') as TimeSpan['precision'],
  };
}

function deadlineOf({ dataset }: HTMLElement): Deadline {
  return {
    ...(dataset.opens !== undefined && { opensAt: Date.parse(dataset.opens) }),
    ...(dataset.closes !== undefined && { closesAt: Date.parse(dataset.closes) }),
  };
}

/** Shows of an element's alternatives the one that is true now. */
function choose(element: HTMLElement, status: string): void {
  for (const alternative of select('[data-when]', element)) {
    const hidden = alternative.dataset.when !== status;
    if (alternative.hidden === hidden || alternative.closest(TIMED) !== element) continue;
    alternative.hidden = hidden;
    hasChanged = true;
  }
}

/** Takes a row away; the one whose turn it is then, which waits in a template of the same list or of another of its groups, comes in. */
function takeAway(row: HTMLElement): void {
  const { turn } = row.dataset;
  const waiting = (row.closest('[data-view]') ?? row.parentElement)?.querySelectorAll('template') ?? [];
  const next = [...waiting].find((template) => turn !== undefined && template.dataset.turn === turn);
  next?.replaceWith(next.content);
  row.remove();
  hasChanged = true;
}

/** Takes away what has ended, also of what came in meanwhile. */
function takeAwayEnded(instant: number): void {
  const ended = [...select('[data-upcoming] [data-ends]')].filter((row) => statusAt(spanOf(row), instant) === 'past');
  for (const row of ended) takeAway(row);
  if (ended.length > 0) takeAwayEnded(instant);
}

/** Counts what a list still shows, and says so where nothing is left. */
function recount(list: HTMLElement): void {
  const rows = select('[data-ends]:not([hidden])', list).length;
  // Of a list that isn't whole, nobody here knows what is missing.
  const isWhole = list.closest('[data-partial]') === null && list.querySelector('[data-partial]') === null;
  const isEmpty = isWhole && list.querySelector('[data-ends]') === null;
  for (const count of select('[data-count]', list)) {
    if (count.closest('[data-upcoming]') !== list) continue;
    count.hidden = rows === 0;
    count.textContent = (rows === 1 ? count.dataset.one : count.dataset.other?.replace('#', String(rows))) ?? '';
  }
  for (const empty of select(':scope > [data-empty]', list)) empty.hidden = !isEmpty;
  for (const box of select(':scope > [data-filled]', list)) box.hidden = isEmpty;
}

function update(): void {
  const instant = now();
  let next = Infinity;
  takeAwayEnded(instant);
  for (const element of select('[data-ends]')) {
    const span = spanOf(element);
    const status = statusAt(span, instant);
    element.dataset.status = status;
    choose(element, status);
    next = Math.min(next, nextStatusChange(span, instant));
  }
  for (const element of select('[data-closes], [data-opens]')) {
    const deadline = deadlineOf(element);
    choose(element, deadlineAt(deadline, instant));
    next = Math.min(next, nextDeadlineChange(deadline, instant));
  }
  for (const list of select('[data-upcoming]')) recount(list);
  clearTimeout(timer);
  if (next < Infinity) timer = window.setTimeout(update, Math.min(next - instant + 50, LONGEST_WAIT_MS));
  if (!hasChanged) return;
  hasChanged = false;
  document.dispatchEvent(new Event('rows-changed'));
}

update();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') update();
});
document.addEventListener('rows-changed', update);
