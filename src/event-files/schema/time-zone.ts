import timezones from 'countries-and-timezones';
import { z } from 'zod';
import { suggest } from '../suggest';

const FIXED_OFFSET = /^(UTC|GMT)?[+-]\d{1,2}(:?\d{2})?$/i;
const ABBREVIATION = /^[A-Z]{2,5}$/;

function canonicalInIntl(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * IANA names in today's spelling, and for each old spelling the new one.
 * Runtimes list some zones by the name that they had decades ago (`Asia/Calcutta`); the tz database has it as a link to `Asia/Kolkata`.
 */
function readZoneNames(): { names: Set<string>; renamed: Map<string, string> } {
  const canonical = Object.keys(timezones.getAllTimezones()).filter((name) => canonicalInIntl(name) !== undefined);
  const renamed = new Map<string, string>();
  for (const name of canonical) {
    const inIntl = canonicalInIntl(name);
    if (inIntl !== undefined && inIntl !== name && inIntl !== 'UTC') renamed.set(inIntl, name);
  }
  const names = new Set([
    ...canonical,
    ...Intl.supportedValuesOf('timeZone').filter((name) => !renamed.has(name)),
    'UTC',
  ]);
  return { names, renamed };
}

const { names, renamed } = readZoneNames();
const sortedNames = [...names].sort();
/** Zones are also looked for by their city alone: an author may know `Kolkata` but not its area. */
const byCity = new Map(sortedNames.map((name) => [name.split('/').at(-1) ?? name, name]));

function suggestZone(found: string): string {
  const inIntl = canonicalInIntl(found);
  const current = renamed.get(found) ?? (inIntl === undefined ? undefined : (renamed.get(inIntl) ?? inIntl));
  if (current !== undefined && names.has(current)) return `Write "${current}".`;
  const city = byCity.get(found.trim().replaceAll(' ', '_'));
  return city === undefined ? suggest(found, sortedNames) : `Did you mean "${city}"?`;
}

function timeZoneCure(found: string): string {
  if (FIXED_OFFSET.test(found)) {
    return `"${found}" is a fixed offset, which doesn't know summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.`;
  }
  if (ABBREVIATION.test(found)) {
    return `"${found}" is an abbreviation, which says neither the place nor its summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.`;
  }
  const suggestion = suggestZone(found);
  return `"${found}" is not the IANA name of a time zone in its present spelling. ${suggestion === '' ? 'Write it as area and city, such as Europe/Madrid.' : suggestion}`;
}

/** An IANA time zone, in canonical spelling. */
export function timeZone() {
  return z
    .string()
    .refine((name) => names.has(name), { error: ({ input }) => timeZoneCure(String(input)), abort: true });
}
