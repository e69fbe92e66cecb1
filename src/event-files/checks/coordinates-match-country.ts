import { formatCountry, isInCountry } from '../geography/is-in-country.ts';
import { problemAt, type Check } from './check.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/**
 * How far around a point is looked, in degrees. Borders are drawn roughly, and people round, some to a whole degree:
 * a town on a border may come out beyond it. The small steps are for Monaco.
 */
const RINGS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5];
const STEPS = [0, ...RINGS.flatMap((step) => [-step, step])];

/** Whether a point or one near it is in a country. */
function isNear({ latitude, longitude }: Point, country: string): boolean {
  return STEPS.some((north) => STEPS.some((east) => isInCountry(latitude + north, longitude + east, country)));
}

interface Slip {
  name: string;
  mend: (point: Point) => Point;
}

/** How people get coordinates wrong, the most usual first. */
const SLIPS: readonly Slip[] = [
  { name: 'They look swapped', mend: ({ latitude, longitude }) => ({ latitude: longitude, longitude: latitude }) },
  { name: 'A sign looks wrong', mend: ({ latitude, longitude }) => ({ latitude, longitude: -longitude }) },
  { name: 'A sign looks wrong', mend: ({ latitude, longitude }) => ({ latitude: -latitude, longitude }) },
  {
    name: 'Both signs look wrong',
    mend: ({ latitude, longitude }) => ({ latitude: -latitude, longitude: -longitude }),
  },
];

/** What to write instead of a point that isn't in its country. */
function findCure(point: Point, country: string): string {
  for (const { name, mend } of SLIPS) {
    const mended = mend(point);
    if (!isNear(mended, country)) continue;
    return `${name}: write latitude: ${String(mended.latitude)} and longitude: ${String(mended.longitude)}.`;
  }
  return 'Look the place up again, or correct country.';
}

/** Warnings only: where borders are disputed, the map has one of them. */
export const coordinatesMatchCountry: Check = {
  name: 'coordinates-match-country',
  check: ({ files }) =>
    files.flatMap((file) => {
      const location = 'location' in file.fields ? file.fields.location : undefined;
      if (location?.latitude === undefined || location.longitude === undefined) return [];
      const { latitude, longitude, country } = location;
      if (isNear({ latitude, longitude }, country)) return [];
      return problemAt(
        file,
        ['location', 'latitude'],
        `${String(latitude)}, with longitude ${String(longitude)}, is not in ${formatCountry(country)}. ${findCure({ latitude, longitude }, country)}`,
        'warning',
      );
    }),
};
