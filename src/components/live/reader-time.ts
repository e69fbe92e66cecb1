/** Adds to times and deadlines when they are for the reader, labelled as their time, where their clock shows another one. */
import { formatReaderTime } from '../../events/dates/format-for-reader.ts';
import { readAttribute, selectAll } from './page-attributes.ts';
import { pageMessage } from './page-messages.ts';
import { readerZone } from './reader-zone.ts';

const { lang } = document.documentElement;

function writeReaderTimes(): void {
  const zone = readerZone();
  const words = {
    sameDay: pageMessage('yourTime'),
    dayBefore: pageMessage('yourTimeDayBefore'),
    dayAfter: pageMessage('yourTimeDayAfter'),
  };
  for (const place of selectAll('readerTime')) {
    const text = formatReaderTime(readAttribute(place, 'readerTime') ?? '', zone, words, lang);
    place.textContent = text;
    place.title = text && zone.replaceAll('_', ' ');
  }
}

writeReaderTimes();
for (const change of ['rows-changed', 'zone-changed']) document.addEventListener(change, writeReaderTimes);
