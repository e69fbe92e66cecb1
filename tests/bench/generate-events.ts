const TYPES = ['sig-end-user', 'kubecon', 'community-day', 'kcd', 'observability-summit', 'unplugged', 'other'];
const PLACES = [
  ['Barcelona', 'ES', 'Europe/Madrid'],
  ['Austin', 'US', 'America/Chicago'],
  ['Tokyo', 'JP', 'Asia/Tokyo'],
  ['Bengaluru', 'IN', 'Asia/Kolkata'],
  ['Auckland', 'NZ', 'Pacific/Auckland'],
] as const;

const DAY_MS = 86_400_000;

/** The instant that generated events are seen from. */
export const BENCH_NOW = '2027-01-01T00:00:00Z';

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

function toText(index: number, startDate: string, endDate: string): string {
  const [city, country, zone] = pick(PLACES, index);
  return `---
title: Generated gathering ${String(index)} in ${city}
type: ${pick(TYPES, index)}
startDate: ${startDate}
endDate: ${endDate}
timeZone: ${zone}
attendance: in-person
location:
  city: ${city}
  country: ${country}
url: https://example.org/gatherings/${String(index)}
summary: Gathering number ${String(index)}, where people of the community meet in ${city}.
added: 2020-01-01
---

People who build and run observability meet in ${city}, for **talks** and [workshops](https://example.org/${String(index)}).

The day ends with an open discussion about what comes next.
`;
}

/**
 * Plain events by id: `upcoming` of them after `since`, a few days apart, the rest in the two decades before.
 * The same numbers always give the same events.
 */
export function generateEvents(count: number, upcoming: number, since = BENCH_NOW): Map<string, string> {
  const now = Date.parse(since);
  const pastStep = (20 * 365 * DAY_MS) / Math.max(1, count - upcoming);
  const toDate = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const start =
        index < upcoming ? now + (index + 2) * 5 * DAY_MS : now - 10 * DAY_MS - (index - upcoming) * pastStep;
      const startDate = toDate(start);
      return [
        `${startDate.slice(0, 4)}/gathering-${String(index)}`,
        toText(index, startDate, toDate(start + 2 * DAY_MS)),
      ];
    }),
  );
}
