/** Lets the reader choose the zone of their times. It holds on all pages, those that are open included. */
import { formatMessage } from '../../strings/format-message.ts';
import { pageMessage } from './page-messages.ts';
import { chooseZone, chosenZone, deviceZone, ZONES } from './reader-zone.ts';

function toLabel(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function start(select: HTMLSelectElement): void {
  const device = select.options[0];
  if (device !== undefined) device.text = formatMessage(pageMessage('deviceZone'), { zone: toLabel(deviceZone()) });
  for (const zone of ZONES) select.add(new Option(toLabel(zone), zone));
  select.value = chosenZone();
  select.closest('p')?.setAttribute('data-ready', '');

  /** Shows what holds now, if it isn't what the page shows. */
  const follow = () => {
    if (select.value === chosenZone()) return;
    select.value = chosenZone();
    document.dispatchEvent(new Event('zone-changed'));
  };
  select.addEventListener('change', () => {
    chooseZone(select.value);
    document.dispatchEvent(new Event('zone-changed'));
  });
  addEventListener('storage', follow);
  // A page that comes back as it was left has heard of nothing meanwhile.
  addEventListener('pageshow', follow);
}

const select = document.querySelector<HTMLSelectElement>('#time-zone');
if (select !== null) start(select);
