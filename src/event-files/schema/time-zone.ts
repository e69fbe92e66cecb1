import timezones from 'countries-and-timezones';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { suggest } from '../suggest.ts';
import { validText } from './text.ts';

/** Said instead of listing all zones. */
export const ZONE_HINT = 'Write the IANA name of the place, such as Europe/Madrid or America/New_York.';

const FIXED_OFFSET = /^(?:Etc\/)?(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?$/i;
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** Zones that runtimes list by an old name, and whose present name the table of countries doesn't have. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Coral_Harbour': 'America/Atikokan',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

function canonicalInIntl(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

const present = new Set([...Object.keys(timezones.getAllTimezones()), ...Object.values(RENAMED)]);

/** Etc/ has fixed offsets only, some systems' zone Factory is a placeholder, and neither is anywhere. */
const isPlace = (name: string) => /^(?!Etc\/).+\//.test(name) && canonicalInIntl(name) !== undefined;

/** Runtimes list some zones by the name that they had decades ago (`Asia/Calcutta`); the tz database has it as a link to `Asia/Kolkata`. */
function readZoneNames() {
  // For each old spelling the new one.
  const renamed = new Map<string, string>();
  for (const name of present) {
    const inIntl = canonicalInIntl(name);
    if (inIntl !== undefined && inIntl !== name && inIntl !== 'UTC') renamed.set(inIntl, name);
  }
  const listed = Intl.supportedValuesOf('timeZone').filter((name) => !renamed.has(name));
  const names = new Set([...[...present, ...listed].filter(isPlace), 'UTC']);
  const sorted = [...names].sort();
  const nameByCity = new Map(sorted.map((name) => [name.toLowerCase().split('/').at(-1), name]));
  const namesByArea = Map.groupBy(sorted, (name) => name.toLowerCase().split('/', 1)[0]);
  return { names, renamed, nameByCity, namesByArea };
}

/** Asking the runtime for every zone there is takes longer than reading a hundred files, and is needed for an odd name only. */
let zoneNames: ReturnType<typeof readZoneNames> | undefined;
const loadZoneNames = () => (zoneNames ??= readZoneNames());

const known = new Map<string, boolean>([['UTC', true]]);

/** Whether a name is that of a zone, in its present spelling. */
function isZoneName(name: string): boolean {
  const isName = known.get(name) ?? (present.has(name) ? isPlace(name) : loadZoneNames().names.has(name));
  known.set(name, isName);
  return isName;
}

/** Today's spelling of a zone that a runtime knows: `Asia/Kolkata` for `Asia/Calcutta`. `undefined` for one that isn't a place's. */
export function toPresentName(timeZone: string): string | undefined {
  if (isZoneName(timeZone)) return timeZone;
  const inIntl = canonicalInIntl(timeZone);
  const current = inIntl === undefined ? undefined : (loadZoneNames().renamed.get(inIntl) ?? inIntl);
  return current !== undefined && isZoneName(current) ? current : undefined;
}

/** The zone that is meant by another spelling, by a city alone (an author may know `Kolkata` but not its area), or by a slip in the name. */
function suggestZone(found: string): string {
  const current = toPresentName(found);
  if (current !== undefined) return `Write "${current}".`;
  const { nameByCity, namesByArea } = loadZoneNames();
  const name = found.trim().replaceAll(' ', '_').toLowerCase();
  const city = name.split('/').at(-1) ?? '';
  const meant = nameByCity.get(city);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return suggest(name, namesByArea.get(name.split('/', 1)[0]) ?? [], Math.min(2, Math.floor(city.length / 3)));
}

function describeInvalidZone(found: string): string | undefined {
  if (isZoneName(found)) return undefined;
  if (found === 'Z' || canonicalInIntl(found) === 'UTC') return `"${found}" must be written as UTC here.`;
  if (FIXED_OFFSET.test(found)) return `"${found}" is a fixed offset, which ignores daylight saving time. ${ZONE_HINT}`;
  if (ABBREVIATION.test(found)) return `"${found}" is an abbreviation, which can mean several time zones. ${ZONE_HINT}`;
  const hint = suggestZone(found) || 'Write it as area and city, such as Europe/Madrid.';
  return `"${found}" isn't the current IANA name of a time zone. ${hint}`;
}

/** The names of all zones that an event can be in, in their order. */
export const listTimeZones = (): string[] => [...loadZoneNames().names].sort();

/** An IANA time zone, in canonical spelling. */
export function timeZone() {
  return validText(describeInvalidZone);
}

/** How people write Anywhere on Earth, which a deadline is in unless it says otherwise. */
const WRITTEN_ANYWHERE = /^(?:aoe|any(?:where)?[ -]on[ -]earth|(?:utc|gmt)?\s?[-\u2212]\s?12(?::?00)?)$/i;

function describeInvalidDeadlineZone(name: string): string | undefined {
  if (name === ANYWHERE_ON_EARTH) return undefined;
  if (!WRITTEN_ANYWHERE.test(name.trim())) return describeInvalidZone(name);
  return `"${name}" isn't the name of a zone. A deadline without one is Anywhere on Earth: leave the field out.`;
}

/** The zone of a deadline: a place's, or Anywhere on Earth. */
export const deadlineTimeZone = () => validText(describeInvalidDeadlineZone);
