/** Marks the day that it is for the reader in the table and in the list of a month. It looks again at midnight and when the tab is seen again. */
import { clockFromSetting } from '../../clock.ts';
import { startOfLocalDay, toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { readerZone } from '../live/reader-zone.ts';

const DAY_MS = 86_400_000;
const { now } = clockFromSetting(document.documentElement.dataset.clock);
let timer = 0;

function mark(): void {
  const zone = readerZone();
  const today = toLocalDateTime(now(), zone).slice(0, 10);
  for (const day of document.querySelectorAll<HTMLElement>('[data-date]')) {
    const isToday = day.dataset.date === today;
    if (isToday) day.setAttribute('aria-current', 'date');
    else day.removeAttribute('aria-current');
    for (const word of day.querySelectorAll<HTMLElement>('[data-today]')) word.hidden = !isToday;
  }
  const tomorrow = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
  clearTimeout(timer);
  timer = window.setTimeout(mark, startOfLocalDay(tomorrow, zone) - now() + 50);
}

if (document.querySelector('[data-date]') !== null) {
  mark();
  for (const change of ['visibilitychange', 'zone-changed']) document.addEventListener(change, mark);
}
