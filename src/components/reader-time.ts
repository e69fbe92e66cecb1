/** Adds the reader's own time to timed events and sessions, labelled as such, where it differs from the venue's. */
const { lang } = document.documentElement;

function isSameAsVenue(start: Date, venue: string): boolean {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(venue);
  if (offset === null) return false;
  const [, sign, hours, minutes] = offset;
  return -start.getTimezoneOffset() === Number(`${sign ?? ''}${String(Number(hours) * 60 + Number(minutes))}`);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-local-start]')) {
  const start = new Date(element.dataset.localStart ?? '');
  const end = new Date(element.dataset.localEnd ?? '');
  const venue = element.querySelector('time')?.dateTime ?? '';
  const target = element.querySelector<HTMLElement>('[data-reader-time]');
  if (target === null || isSameAsVenue(start, venue)) continue;
  const sameDay =
    start.toDateString() === new Date(venue.slice(0, 16)).toDateString() && start.toDateString() === end.toDateString();
  const format = new Intl.DateTimeFormat(lang, {
    ...(!sameDay && { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const range = sameDay ? `${format.format(start)}–${format.format(end)}` : format.formatRange(start, end);
  target.textContent = (target.dataset.readerTime ?? '#').replace('#', range);
  target.title = format.resolvedOptions().timeZone;
}
