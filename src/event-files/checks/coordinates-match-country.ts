import { formatCountryName, isInCountry } from '../geography/is-in-country.ts';
import { problemAt, type Check } from './check.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/**
 * How far around a point is looked, in degrees. Borders are drawn roughly, and people round, some to a whole degree:
 * a city on a border may come out beyond it. The small steps are for Monaco.
 */
const RINGS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5];
const STEPS = [0, ...RINGS.flatMap((step) => [-step, step])];

/** Whether a point or one near it is in a country. */
function isNear({ latitude, longitude }: Point, country: string): boolean {
  return STEPS.some((north) => STEPS.some((east) => isInCountry(latitude + north, longitude + east, country)));
}

interface TypicalError {
  name: string;
  fix: (point: Point) => Point;
}

/** How people get coordinates wrong, the most usual first. */
const TYPICAL_ERRORS: readonly TypicalError[] = [
  { name: 'They look swapped', fix: ({ latitude, longitude }) => ({ latitude: longitude, longitude: latitude }) },
  { name: 'A sign looks wrong', fix: ({ latitude, longitude }) => ({ latitude, longitude: -longitude }) },
  { name: 'A sign looks wrong', fix: ({ latitude, longitude }) => ({ latitude: -latitude, longitude }) },
  {
    name: 'Both signs look wrong',
    fix: ({ latitude, longitude }) => ({ latitude: -latitude, longitude: -longitude }),
  },
];

/** What to write instead of a point that isn't in its country. */
function findFix(point: Point, country: string): string {
  for (const { name, fix } of TYPICAL_ERRORS) {
    const fixed = fix(point);
    if (!isNear(fixed, country)) continue;
    return `${name}: write latitude: ${String(fixed.latitude)} and longitude: ${String(fixed.longitude)}.`;
  }
  return 'Check the coordinates, or correct country.';
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
        `${String(latitude)}, with longitude ${String(longitude)}, isn't in ${formatCountryName(country)}. ${findFix({ latitude, longitude }, country)}`,
        'warning',
      );
    }),
};
