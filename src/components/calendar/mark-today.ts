/** Marks the day that it is for the reader in the table and in the list of a month. It looks again at midnight and when the tab is seen again. */
import { millisecondsInDay } from 'date-fns/constants';
import { startOfLocalDay, toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { readAttribute, selectAll } from '../live/page-attributes.ts';
import { now } from '../live/keep-current.ts';
import { readerZone } from '../live/reader-zone.ts';

let timer = 0;

function mark(): void {
  const zone = readerZone();
  const today = toLocalDateTime(now(), zone).slice(0, 10);
  for (const day of selectAll('date')) {
    const isToday = readAttribute(day, 'date') === today;
    if (isToday) day.setAttribute('aria-current', 'date');
    else day.removeAttribute('aria-current');
    for (const word of selectAll('today', day)) word.hidden = !isToday;
  }
  const tomorrow = new Date(Date.parse(today) + millisecondsInDay).toISOString().slice(0, 10);
  clearTimeout(timer);
  timer = window.setTimeout(mark, startOfLocalDay(tomorrow, zone) - now() + 50);
}

if (selectAll('date').length > 0) {
  mark();
  for (const change of ['visibilitychange', 'zone-changed']) document.addEventListener(change, mark);
}
