import { formatCountryName, isInCountry } from '../countries.ts';
import { checkEach, problemAt } from './check.ts';

type Point = readonly [latitude: number, longitude: number];

/** Degrees around a point: borders are drawn roughly, and people round, some to a whole degree. The small steps are for Monaco. */
const RINGS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5];
const STEPS = [0, ...RINGS.flatMap((step) => [-step, step])];

const isNear = ([latitude, longitude]: Point, country: string): boolean =>
  STEPS.some((north) => STEPS.some((east) => isInCountry(latitude + north, longitude + east, country)));

function findFix([latitude, longitude]: Point, country: string): string {
  // How people get coordinates wrong, the most usual first.
  const fixes: readonly [error: string, fixed: Point][] = [
    ['They look swapped', [longitude, latitude]],
    ['A sign looks wrong', [latitude, -longitude]],
    ['A sign looks wrong', [-latitude, longitude]],
    ['Both signs look wrong', [-latitude, -longitude]],
    ['They look swapped, with a wrong sign', [longitude, -latitude]],
    ['They look swapped, with a wrong sign', [-longitude, latitude]],
  ];
  const found = fixes.find(([, fixed]) => isNear(fixed, country));
  if (found === undefined) return 'Check the coordinates, or correct country.';
  const [error, [north, east]] = found;
  return `${error}: write latitude: ${String(north)} and longitude: ${String(east)}.`;
}

/** Warnings only: where borders are disputed, the map has one of them. */
export const coordinatesMatchCountry = checkEach('coordinates-match-country', (file) => {
  const location = 'location' in file.fields ? file.fields.location : undefined;
  if (location?.latitude === undefined || location.longitude === undefined) return [];
  const { latitude, longitude, country } = location;
  if (isNear([latitude, longitude], country)) return [];
  const point = `${String(latitude)}, with longitude ${String(longitude)},`;
  const message = `${point} isn't in ${formatCountryName(country)}. ${findFix([latitude, longitude], country)}`;
  return problemAt(file, ['location', 'latitude'], message, 'warning');
});
