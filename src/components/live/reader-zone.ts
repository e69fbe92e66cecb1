/** The reader's zone, which they choose for all pages, those that are open included; and times in it. */
import { formatReaderDates, formatReaderTime, formatZoneCity } from '../../events/dates/format-for-reader.ts';
import { formatMessage, splitMessage } from '../../strings/format-message.ts';
import { readAttribute, selectAll, writeAttribute } from './page-attributes.ts';
import { pageMessages } from './page-messages.ts';

const KEY = 'time-zone';

/** What the browser knows, and UTC, which not all browsers count as a zone. */
const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** What was chosen while this page is open, where the browser doesn't keep it. */
let chosenHere: string | undefined;

function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone that the reader has chosen, on whatever page, or the empty text, which is the device's. */
function chosenZone(): string {
  let chosen = chosenHere;
  try {
    chosen ??= localStorage.getItem(KEY) ?? '';
  } catch {
    // The browser forbids it.
  }
  return chosen !== undefined && ZONES.includes(chosen) ? chosen : '';
}

function chooseZone(zone: string): void {
  try {
    localStorage.setItem(KEY, zone);
    chosenHere = undefined;
  } catch {
    chosenHere = zone;
  }
}

/** The zone (IANA name) of the reader's times: the chosen one, or the device's. */
export function readerZone(): string {
  return chosenZone() || deviceZone();
}

function toLabel(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function writeReaderTimes(): void {
  // A list for frames has no words for them.
  if (!('readerTime' in pageMessages())) return;
  const zone = readerZone();
  const { readerTime: span, readerTimeOfDays: spanOfDays, readerDeadline: deadline, readerTimeIn } = pageMessages();
  for (const place of selectAll('readerTime')) {
    const [first = NaN, second] = (readAttribute(place, 'readerTime') ?? '').split('/').map(Date.parse);
    const instants = second === undefined ? ([first] as const) : ([first, second] as const);
    const time = formatReaderTime(instants, zone, { span, spanOfDays, deadline }, document.documentElement.lang);
    const city = document.createElement('span');
    city.textContent = formatZoneCity(zone);
    place.replaceChildren(
      ...splitMessage(readerTimeIn).map((part, index) => (index % 2 === 0 ? part : part === 'city' ? city : time)),
    );
    place.title = toLabel(zone);
  }
  for (const tile of selectAll('readerDates')) {
    const [startsAt = NaN, endsAt = NaN] = (readAttribute(tile, 'readerDates') ?? '').split('/').map(Date.parse);
    const texts = formatReaderDates([startsAt, endsAt], zone, document.documentElement.lang);
    for (const [index, text] of texts.entries()) tile.children[index]?.replaceChildren(text);
    tile.toggleAttribute('data-long', texts[1].length > 3);
  }
}

function startChoice(select: HTMLSelectElement): void {
  const [device] = select.options;
  if (device !== undefined) device.text = formatMessage(pageMessages().deviceZone, { zone: toLabel(deviceZone()) });
  for (const zone of ZONES) select.add(new Option(toLabel(zone), zone));
  select.value = chosenZone();
  const box = select.closest('p');
  if (box !== null) writeAttribute(box, 'ready', '');

  const announce = () => document.dispatchEvent(new Event('zone-changed'));
  /** Shows the present choice, if it isn't what the page shows. */
  const follow = () => {
    if (select.value === chosenZone()) return;
    select.value = chosenZone();
    announce();
  };
  select.addEventListener('change', () => {
    chooseZone(select.value);
    announce();
  });
  // The page may have another choice.
  document.addEventListener('zone-changed', () => {
    select.value = chosenZone();
  });
  addEventListener('storage', follow);
  // A page that comes back as it was left has missed what was chosen meanwhile.
  addEventListener('pageshow', follow);
}

for (const select of selectAll<HTMLSelectElement>('zoneChoice')) startChoice(select);
writeReaderTimes();
for (const change of ['rows-changed', 'zone-changed']) document.addEventListener(change, writeReaderTimes);
