/** Adds to timed events when they start for the reader, labelled as their time, where that differs from the venue's. */
const { lang } = document.documentElement;

/** The venue's clock as the reader's would show it, in ms: `2027-02-11T13:00-05:00` without its offset. */
function venueClock(dateTime: string): Date {
  return new Date(dateTime.slice(0, 16));
}

for (const element of document.querySelectorAll<HTMLElement>('[data-local-start]')) {
  const start = new Date(element.dataset.localStart ?? '');
  const venue = venueClock(element.querySelector('time')?.dateTime ?? '');
  const target = element.querySelector<HTMLElement>('[data-reader-time]');
  if (target === null || venue.getTime() === start.getTime()) continue;
  const format = new Intl.DateTimeFormat(lang, {
    ...(venue.toDateString() !== start.toDateString() && { weekday: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  target.textContent = (target.dataset.readerTime ?? '#').replace('#', format.format(start));
  target.title = format.resolvedOptions().timeZone;
}
