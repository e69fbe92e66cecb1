/** Keeps the lists of cfps current: each row in the list that it belongs to, and how long it is still open. */
import { deadlineAt, type Deadline } from '../../events/status-at.ts';
import { formatCountdown } from '../../events/dates/format-for-reader.ts';
import { formatMessage } from '../../strings/format-message.ts';
import { readAttribute, selectAll } from '../live/page-attributes.ts';
import { now } from '../live/keep-current.ts';
import { pageMessages } from '../live/page-messages.ts';
import { readerZone } from '../live/reader-zone.ts';
import { readDeadline } from '../live/row.ts';

const LOOK_AGAIN_MS = 30_000;

function deadlineOf(row: HTMLElement): Deadline & { closesAt: number } {
  const [element] = selectAll('closes', row);
  return { closesAt: NaN, ...(element && readDeadline(element)) };
}

/** Brings a row into a list in the order of deadlines, the nearest first. */
function moveTo(list: HTMLElement, row: HTMLElement): void {
  const distance = (some: HTMLElement) => Math.abs(deadlineOf(some).closesAt - now());
  const next = selectAll('cfp', list).find((other) => distance(other) > distance(row));
  list.insertBefore(row, next ?? null);
}

function update(): void {
  const instant = now();
  const lists = selectAll('cfps');
  for (const row of selectAll('cfp')) {
    const deadline = deadlineOf(row);
    const status = deadlineAt(deadline, instant);
    const list = lists.find((some) => readAttribute(some, 'cfps') === status);
    if (list !== undefined && row.parentElement !== list) moveTo(list, row);
    const when =
      status === 'open' ? formatCountdown(deadline.closesAt, instant, readerZone(), document.documentElement.lang) : '';
    for (const place of selectAll('countdown', row)) {
      place.textContent = when && formatMessage(pageMessages().closesWhen, { when });
    }
  }
  for (const list of lists) {
    const isEmpty = list.childElementCount === 0;
    const section = list.parentElement ?? list;
    const [fallback] = selectAll('empty', section);
    if (fallback === undefined) section.hidden = isEmpty;
    else fallback.hidden = !isEmpty;
  }
}

if (selectAll('cfps').length > 0) {
  update();
  setInterval(update, LOOK_AGAIN_MS);
  for (const change of ['rows-changed', 'zone-changed', 'visibilitychange']) document.addEventListener(change, update);
}
