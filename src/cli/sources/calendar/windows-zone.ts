import windowsZones from 'windows-iana';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';

interface WindowsZone {
  /** IANA name in present spelling; nothing for a zone of ships, which has an offset only. */
  timeZone: string | undefined;
  /** The name by which a runtime knows it, such as `Etc/GMT+12`. */
  inIntl: string;
}

function findZones(tzid: string) {
  const name = tzid.trim().toLowerCase();
  const find = (sought: string) =>
    windowsZones.WINDOWS_TO_IANA_MAP.filter(({ windowsName }) => windowsName.toLowerCase() === sought);
  const zones = find(name);
  // Of a name that is there twice, Outlook numbers the second.
  return zones.length > 0 ? zones : find(name.replace(/ \d{1,2}$/, ''));
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
