import { tzOffset } from '@date-fns/tz/tzOffset';
import windowsZones from 'windows-iana';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';

interface WindowsZone {
  /** IANA name in present spelling; nothing for a zone of ships, which has an offset only. */
  timeZone: string | undefined;
  /** The name by which a runtime knows it, such as `Etc/GMT+12`. */
  inIntl: string;
}

const ZONES = windowsZones.WINDOWS_TO_IANA_MAP;

/** Regions and cities that Windows shows, where neither its name of the zone nor that of IANA has them. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  alaska: 'alaskan',
  arizona: 'us mountain',
  brasilia: 'e. south america',
  ekaterinburg: 'ekaterinburg',
  hawaii: 'hawaiian',
  kathmandu: 'nepal',
  'coordinated universal': 'utc',
};

const findNamed = (sought: string) => ZONES.filter(({ windowsName }) => windowsName.toLowerCase() === sought);

/** `Eastern`, `Eastern Time` and `Eastern Daylight Time` are `Eastern Standard Time`. */
function findShort(name: string) {
  const short = name.replace(/(?: (?:daylight|standard|summer))? time$/, '');
  return [short, SHOWN_AS[short] ?? short].map((one) => findNamed(`${one} standard time`)).find(isSome) ?? [];
}

const isSome = (zones: readonly unknown[]): boolean => zones.length > 0;

/** Whether a zone's clocks have an offset (minutes) in winter or summer. */
const hasOffset = (timeZone: string, offset: number): boolean =>
  ['2027-01-01', '2027-07-01'].some((day) => tzOffset(timeZone, new Date(day)) === offset);

/** The zones with one of the cities that Windows shows for a zone: `(UTC+01:00) Amsterdam, Berlin, …`. A city that has left the offset doesn't count. */
function findByCity(cities: readonly string[], offset: number) {
  const found = cities
    .map((city) => city.replaceAll(' ', '_'))
    .flatMap((city) =>
      ZONES.filter(({ iana }) =>
        iana.some((name) => name.toLowerCase().endsWith(`/${city}`) && hasOffset(name, offset)),
      ),
    );
  return findNamed(found[0]?.windowsName.toLowerCase() ?? '');
}

/** A zone as Windows shows it, such as `(UTC-05:00) Eastern Time (US & Canada)`. */
function findShown(name: string) {
  const [, sign = '+', hours = '0', minutes = '0', shown = ''] =
    /^\((?:utc|gmt)(?:([+-])(\d{1,2}):(\d{2}))?\) *(.+)$/.exec(name) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const text = (shown || name).replace(/ time \(.*$/, ' time').replace(/;.*$/, '');
  const cities = (shown.split(':').at(-1) ?? '').split(/[,()]/).map((city) => city.trim());
  const byName = [findNamed(SHOWN_AS[text.replace(/ time$/, '')] ?? ''), findShort(text)].find(isSome) ?? [];
  return byName.length > 0 || shown === '' ? byName : findByCity(cities, offset);
}

function findZones(tzid: string) {
  const name = tzid.trim().toLowerCase();
  // Of a name that is there twice, Outlook numbers the second.
  return [findNamed(name), findNamed(name.replace(/ \d{1,2}$/, '')), findShown(name)].find(isSome) ?? [];
}

/**
 * What a zone's name in Windows means (`windowsZones` of Unicode's CLDR), which several zones share.
 * @param country whose zone is meant where it has one of that name, as ISO 3166-1 alpha-2
 */
export function findWindowsZone(tzid: string, country?: string): WindowsZone | undefined {
  // 001 is the world.
  const rank = (territory: string) => [country, '001'].indexOf(territory) + 1 || 3;
  const names = findZones(tzid)
    .toSorted((a, b) => rank(a.territory) - rank(b.territory))
    .flatMap(({ iana }) => iana);
  const [inIntl] = names;
  return inIntl === undefined ? undefined : { inIntl, timeZone: names.flatMap((name) => toPresentName(name) ?? [])[0] };
}
