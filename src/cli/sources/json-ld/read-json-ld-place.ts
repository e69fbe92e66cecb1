import { toCountryCode } from '../../../event-files/schema/country.ts';
import { withValues, type FoundPart } from '../found.ts';
import { isNode, textOf, typesOf, valuesOf, type Node } from './find-json-ld-event.ts';
import { isMeetingName, isMeetingUrl } from '../places/meetings.ts';
import { describeSecrets, removeSecrets } from '../secrets/remove-secrets.ts';
import { splitPlace } from '../places/split-place.ts';
import { noPlace, quote, toLine, toWebUrl } from '../source-text.ts';

const toNumber = (value: unknown) => {
  const text = textOf(value)?.trim() ?? '';
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

function nameOfCountry(value: unknown): string | undefined {
  const [country] = valuesOf(value);
  return toLine(isNode(country) ? (textOf(country.name) ?? textOf(country.identifier)) : textOf(country));
}

/** A place with its address in parts, or in one line that can be split. */
function readLocation(place: Node): FoundPart {
  const [address] = valuesOf(place.address);
  const name = toLine(textOf(place.name));
  const { value: line, found: secrets } = removeSecrets(isNode(address) ? undefined : toLine(textOf(address)));
  const { location: split, remarks = [] } = (line === undefined ? undefined : splitPlace(line)) ?? {};
  const parts = isNode(address) ? address : {};
  const [geo] = valuesOf(place.geo).filter(isNode);
  const [latitude, longitude] = [toNumber(geo?.latitude), toNumber(geo?.longitude)];
  const isOnMap = latitude !== undefined && longitude !== undefined;
  const city = toLine(textOf(parts.addressLocality)) ?? split?.city;
  const said = nameOfCountry(parts.addressCountry);
  const country = said === undefined ? split?.country : toCountryCode(said);
  // A line that begins with the name has it once.
  const street = split?.venue === name ? split?.address : [split?.venue, split?.address].filter(Boolean).join(', ');
  return {
    fields: {
      location: withValues({
        venue: name === city ? undefined : name,
        address: toLine(textOf(parts.streetAddress)) ?? toLine(street),
        city,
        region: toLine(textOf(parts.addressRegion)) ?? split?.region,
        country,
        ...(isOnMap && { latitude, longitude }),
      }),
    },
    remarks: [
      ...remarks,
      ...(line !== undefined && split === undefined ? [noPlace(line)] : []),
      ...(said !== undefined && country === undefined ? [`${quote(said)} isn't the name of a known country.`] : []),
      ...describeSecrets(secrets),
    ],
  };
}

/** What isn't a physical place: a VirtualLocation, or the name of a service. */
function isVirtual(value: unknown): boolean {
  if (!isNode(value)) return isMeetingName(textOf(value) ?? '') || isMeetingUrl(textOf(value) ?? '');
  const hasAddress = valuesOf(value.address).some(
    (address) => isNode(address) || !isMeetingName(textOf(address) ?? ''),
  );
  return typesOf(value).includes('VirtualLocation') || (!hasAddress && isMeetingName(textOf(value.name) ?? ''));
}

/** Where an event is, and where one joins it: a Place, a VirtualLocation, a text, or several of these. */
export function readJsonLdPlace(value: unknown): FoundPart {
  const all = valuesOf(value);
  const virtual = all.filter(isVirtual);
  const [url] = virtual.flatMap((node) => toWebUrl(textOf(isNode(node) ? node.url : node)) ?? []);
  const [place, ...others] = all.filter((one) => !virtual.includes(one));
  const { fields, remarks } = readLocation(isNode(place) ? place : { address: textOf(place) });
  return {
    fields: {
      ...fields,
      online: withValues({ url }),
      attendance: virtual.length > 0 && place === undefined ? 'online' : undefined,
    },
    remarks: others.length > 0 ? [...remarks, 'It names several places, of which only the first was taken.'] : remarks,
  };
}
