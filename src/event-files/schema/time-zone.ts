import timezones from 'countries-and-timezones';
import { z } from 'zod';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { suggest } from '../suggest.ts';

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

interface ZoneNames {
  /** IANA names in today's spelling. */
  names: Set<string>;
  /** For each old spelling the new one. */
  renamed: Map<string, string>;
  nameByCity: Map<string, string>;
  namesByArea: Map<string, string[]>;
}

/** Runtimes list some zones by the name that they had decades ago (`Asia/Calcutta`); the tz database has it as a link to `Asia/Kolkata`. */
function readZoneNames(): ZoneNames {
  const renamed = new Map<string, string>();
  for (const name of present) {
    const inIntl = canonicalInIntl(name);
    if (inIntl !== undefined && inIntl !== name && inIntl !== 'UTC') renamed.set(inIntl, name);
  }
  const listed = Intl.supportedValuesOf('timeZone').filter((name) => !renamed.has(name));
  const names = new Set([...[...present, ...listed].filter(isPlace), 'UTC']);
  const nameByCity = new Map<string, string>();
  const namesByArea = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const [area = ''] = name.toLowerCase().split('/', 1);
    nameByCity.set(name.toLowerCase().split('/').at(-1) ?? name, name);
    namesByArea.set(area, [...(namesByArea.get(area) ?? []), name]);
  }
  return { names, renamed, nameByCity, namesByArea };
}

/** Asking the runtime for every zone there is takes longer than reading a hundred files, and is needed for an odd name only. */
let zoneNames: ZoneNames | undefined;
const loadZoneNames = () => (zoneNames ??= readZoneNames());

const known = new Map<string, boolean>([['UTC', true]]);

/** Whether a name is that of a zone, in its present spelling. */
function isZoneName(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const isName = present.has(name) ? isPlace(name) : loadZoneNames().names.has(name);
  known.set(name, isName);
  return isName;
}

/** Today's spelling of a zone that a runtime knows: `Asia/Kolkata` for `Asia/Calcutta`. Of one that is no place's there is none. */
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
  const [area = ''] = name.split('/', 1);
  return suggest(name, namesByArea.get(area) ?? [], Math.min(2, Math.floor(city.length / 3)));
}

function timeZoneCure(found: string): string {
  if (found === 'Z' || canonicalInIntl(found) === 'UTC') return `"${found}" must be written as UTC here.`;
  if (FIXED_OFFSET.test(found)) {
    return `"${found}" is a fixed offset, which ignores daylight saving time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.`;
  }
  if (ABBREVIATION.test(found)) {
    return `"${found}" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York.`;
  }
  const suggestion = suggestZone(found);
  return `"${found}" isn't the current IANA name of a time zone. ${suggestion === '' ? 'Write it as area and city, such as Europe/Madrid.' : suggestion}`;
}

/** The names of all zones that an event can be in, in their order. */
export function listTimeZones(): string[] {
  return [...loadZoneNames().names].sort();
}

/** An IANA time zone, in canonical spelling. */
export function timeZone() {
  return z.string().refine(isZoneName, { error: ({ input }) => timeZoneCure(String(input)) });
}

/** The zone of a deadline: a place's, or Anywhere on Earth. */
export function deadlineTimeZone() {
  return z.string().refine((name) => isZoneName(name) || name === ANYWHERE_ON_EARTH, {
    error: ({ input }) => timeZoneCure(String(input)),
  });
}
