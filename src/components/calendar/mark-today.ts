/** Marks the day that it is for the reader in the table and in the list of a month, where it folds the days before away. It looks again at midnight and when the tab is seen again. */
import { millisecondsInDay } from 'date-fns/constants';
import { startOfLocalDay, toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { readAttribute, selectAll } from '../live/page-attributes.ts';
import { now } from '../live/keep-current.ts';
import { readerZone } from '../live/reader-zone.ts';

let timer = 0;

/** Moves the days before today into what is folded away, in the month that it is; in others there are none. */
function fold(today: string): void {
  for (const agenda of selectAll('agenda')) {
    const [details] = selectAll<HTMLDetailsElement>('earlier', agenda);
    const [earlier, ahead] = agenda.querySelectorAll('ol');
    if (details === undefined || earlier === undefined || ahead === undefined) return;
    const isNow = today.startsWith(readAttribute(agenda, 'agenda') ?? '');
    const days = selectAll('date', agenda);
    const past = days.filter((day) => isNow && (readAttribute(day, 'date') ?? '') < today);
    if (past.length !== earlier.children.length) {
      earlier.replaceChildren(...past);
      ahead.replaceChildren(...days.slice(past.length));
    }
    details.hidden = past.length === 0;
    details.open ||= earlier.querySelector(':target') !== null;
    for (const nothing of selectAll('ahead', agenda)) nothing.hidden = past.length < days.length;
  }
}

function mark(): void {
  const zone = readerZone();
  const today = toLocalDateTime(now(), zone).slice(0, 10);
  for (const day of selectAll('date')) {
    const isToday = readAttribute(day, 'date') === today;
    if (isToday) day.setAttribute('aria-current', 'date');
    else day.removeAttribute('aria-current');
    for (const word of selectAll('today', day)) word.hidden = !isToday;
  }
  fold(today);
  const tomorrow = new Date(Date.parse(today) + millisecondsInDay).toISOString().slice(0, 10);
  clearTimeout(timer);
  timer = window.setTimeout(mark, startOfLocalDay(tomorrow, zone) - now() + 50);
}

if (selectAll('date').length > 0) {
  mark();
  for (const change of ['visibilitychange', 'zone-changed']) document.addEventListener(change, mark);
}
