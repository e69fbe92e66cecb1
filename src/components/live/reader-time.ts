/** Adds to times and deadlines when they are for the reader, labelled as their time, where their clock shows another one. */
import { formatReaderTime, type ReaderTimeWords } from '../../events/dates/format-reader-time.ts';
import { readerZone } from './reader-zone.ts';

const { lang } = document.documentElement;
const {
  sameDay = '',
  dayBefore = '',
  dayAfter = '',
} = document.querySelector<HTMLElement>('[data-same-day]')?.dataset ?? {};
const words: ReaderTimeWords = { sameDay, dayBefore, dayAfter };

function writeReaderTimes(): void {
  const zone = readerZone();
  for (const place of document.querySelectorAll<HTMLElement>('[data-reader-time]')) {
    const text = formatReaderTime(place.dataset.readerTime ?? '', zone, words, lang);
    place.textContent = text;
    place.title = text && zone.replaceAll('_', ' ');
  }
}

writeReaderTimes();
for (const change of ['rows-changed', 'zone-changed']) document.addEventListener(change, writeReaderTimes);
