const KEY = 'time-zone';

/** What the browser knows, and UTC, which not all browsers count as a zone. */
export const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** What was chosen while this page is open, where the browser doesn't keep it. */
let chosenHere: string | undefined;

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone that the reader has chosen, on whatever page, or the empty text. */
export function chosenZone(): string {
  let chosen = chosenHere;
  try {
    chosen ??= localStorage.getItem(KEY) ?? '';
  } catch {
    // The browser forbids it.
  }
  return chosen !== undefined && ZONES.includes(chosen) ? chosen : '';
}

/** Keeps a choice for all pages; the empty text is the device's zone. */
export function chooseZone(zone: string): void {
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
