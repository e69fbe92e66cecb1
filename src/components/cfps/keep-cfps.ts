/** Keeps the lists of calls right: each row in the list that it belongs to, and how long it is still open. */
import { clockFromSetting } from '../../clock.ts';
import { deadlineAt } from '../../events/deadline-at.ts';
import { formatCountdown } from '../../events/dates/format-countdown.ts';
import { readerZone } from '../live/reader-zone.ts';

const LOOK_AGAIN_MS = 30_000;

const { dataset, lang } = document.documentElement;
const { now } = clockFromSetting(dataset.clock);

function select(selector: string, within: ParentNode = document): NodeListOf<HTMLElement> {
  return within.querySelectorAll<HTMLElement>(selector);
}

function deadlineOf(row: Element) {
  const { opens = '', closes = '' } = row.querySelector<HTMLElement>('[data-closes]')?.dataset ?? {};
  return { opensAt: Date.parse(opens), closesAt: Date.parse(closes) };
}

/** Brings a row into a list in the order of deadlines, the nearest first. */
function moveTo(list: HTMLElement, row: HTMLElement): void {
  const distance = (some: Element) => Math.abs(deadlineOf(some).closesAt - now());
  const next = [...list.children].find((other) => distance(other) > distance(row));
  list.insertBefore(row, next ?? null);
}

function update(): void {
  const instant = now();
  for (const row of select('[data-call]')) {
    const deadline = deadlineOf(row);
    const status = deadlineAt(deadline, instant);
    const list = document.querySelector<HTMLElement>(`[data-calls="${status}"]`);
    if (list !== null && row.parentElement !== list) moveTo(list, row);
    const words = status === 'open' ? formatCountdown(deadline.closesAt, instant, readerZone(), lang) : '';
    for (const place of select('[data-countdown]', row)) {
      place.textContent = words && (place.dataset.countdown ?? '').replace('#', words);
    }
  }
  for (const list of select('[data-calls]')) {
    const isEmpty = list.childElementCount === 0;
    const section = list.parentElement ?? list;
    const standIn = section.querySelector<HTMLElement>('[data-empty]');
    if (standIn === null) section.hidden = isEmpty;
    else standIn.hidden = !isEmpty;
  }
}

if (document.querySelector('[data-calls]') !== null) {
  update();
  setInterval(update, LOOK_AGAIN_MS);
  for (const change of ['rows-changed', 'zone-changed', 'visibilitychange']) document.addEventListener(change, update);
}
