const KEY = 'time-zone';

/** What the browser knows, and UTC, which not all browsers count as a zone. */
export const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** What was chosen while this page is open, where the browser keeps nothing. */
let chosenHere = '';

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone that the reader has chosen, on whatever page, or the empty text. */
export function chosenZone(): string {
  let kept: string | null = chosenHere;
  try {
    kept = localStorage.getItem(KEY);
  } catch {
    // The browser forbids it.
  }
  return kept !== null && ZONES.includes(kept) ? kept : '';
}

/** Keeps a choice for all pages; the empty text is the device's zone. */
export function chooseZone(zone: string): void {
  chosenHere = zone;
  try {
    localStorage.setItem(KEY, zone);
  } catch {
    // It holds for this page then.
  }
}

/** The zone (IANA name) that the reader's times are told in: the chosen one, or the device's. */
export function readerZone(): string {
  return chosenZone() || deviceZone();
}
