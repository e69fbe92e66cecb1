/**
 * Keeps an open page right: marks what has begun, takes away what has ended and corrects counts, by the same functions that the server uses.
 * It looks on load, when the tab is seen again, and at the next instant at which something changes.
 */
import { clockFromSetting } from '../clock';
import type { TimeSpan } from '../events/community-event';
import { deadlineAt, nextDeadlineChange, type Deadline } from '../events/deadline-at';
import { nextStatusChange, statusAt } from '../events/status-at';

/** No browser's timer waits longer than 2³¹ − 1 ms; the page looks again then. */
const LONGEST_WAIT_MS = 2_000_000_000;

const { now } = clockFromSetting(document.documentElement.dataset.clock);
let timer = 0;

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

/** Shows of the alternatives within an element the one that is true now. */
function choose(element: HTMLElement, status: string): void {
  for (const alternative of select('[data-when]', element)) alternative.hidden = alternative.dataset.when !== status;
}

/** Takes a row away; of a series, the one that waits for it in the same list comes in. */
function takeAway(element: HTMLElement): void {
  const { event = '' } = element.dataset;
  const waiting = element.parentElement?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"][hidden]`);
  if (waiting) waiting.hidden = false;
  element.remove();
}

/** Counts what a list still shows, and says so where it shows nothing. */
function recount(list: HTMLElement): void {
  const rows = select('[data-ends]:not([hidden])', list).length;
  for (const count of select('[data-count]', list)) {
    count.hidden = rows === 0;
    count.textContent = (rows === 1 ? count.dataset.one : count.dataset.other?.replace('#', String(rows))) ?? '';
  }
  for (const empty of select(':scope > [data-empty]', list)) empty.hidden = rows > 0;
  for (const box of select(':scope > [data-filled]', list)) box.hidden = rows === 0;
}

function update(): void {
  const instant = now();
  let next = Infinity;
  for (const element of select('[data-ends]')) {
    const span = spanOf(element);
    const status = statusAt(span, instant);
    if (status === 'past' && element.closest('[data-upcoming]') !== null) {
      takeAway(element);
      continue;
    }
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
}

update();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') update();
});
