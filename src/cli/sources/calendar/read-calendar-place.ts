import type ICAL from 'ical.js';
import { propertyOf, valueOf } from './calendar-property.ts';
import { withValues, type FoundPart } from '../found.ts';
import { findUrls, isMeetingName, isMeetingUrl, kindOfUrl } from '../places/meetings.ts';
import { describeSecrets, removeSecrets } from '../secrets/remove-secrets.ts';
import { hasSecretLink } from '../secrets/secret-links.ts';
import { noPlace, quote, toLine, toWebUrl } from '../source-text.ts';
import { splitPlace } from '../places/split-place.ts';

export const CONFERENCES = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];

/** What a text in LOCATION says: a place, meetings online by their names, and URLs. */
interface Said {
  place: string | undefined;
  meetings: string[];
  urls: string[];
}

function readText(text: string): Said {
  const urls = findUrls(text);
  const rest = urls.reduce((left, url) => left.replace(url, ' '), text);
  // Outlook adds the name of a meeting to the place, after a semicolon.
  const parts = isMeetingName(rest) ? [rest] : rest.split(/[;\n|/]|,\s/);
  const meetings = parts.filter(isMeetingName);
  const place = meetings.length === 0 ? rest : parts.filter((part) => !meetings.includes(part)).join(', ');
  const isEmpty = !/[\p{L}\p{N}]/u.test(place);
  return {
    place: isEmpty ? undefined : place.replaceAll(/^[\s,;]+|[\s,;:–-]+$/g, ''),
    meetings: meetings.map((name) => name.trim()),
    urls,
  };
}

function readGeo(event: ICAL.Component): FoundPart {
  if (!event.hasProperty('geo')) return { fields: {}, remarks: [] };
  const [latitude, longitude] = [valueOf(event, 'geo')].flat();
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || Number.isNaN(latitude + longitude)) {
    return { fields: {}, remarks: ["Left out: GEO, which isn't a latitude and a longitude."] };
  }
  // What systems write that don't know it.
  return { fields: latitude === 0 && longitude === 0 ? {} : { latitude, longitude }, remarks: [] };
}

/** A page that is called as if one joined there; any other can be about the event, wherever it is. */
const JOINED =
  /[/.?=_-](?:join|live|live-?stream|stream|streaming|watch|webinars?|meetings?|meet|calls?|video|virtual|online)(?:[/.?=#_-]|$)/i;

/** What is said of a URL in place of a place, which says less than one may think. */
function describeUrl(url: string): string {
  const kind = kindOfUrl(url);
  if (kind === 'meeting') return '';
  if (kind === undefined && JOINED.test(url)) return `Its place is a URL, ${quote(url)}, so it was taken as online.`;
  return kind === 'map'
    ? `Its place is a link to a map, ${quote(url)}, so its address is open.`
    : `Its place is a page, ${quote(url)}, which doesn't say whether it is online. Its attendance and its address are open.`;
}

/** Where it is, and where to join: the place of an online event is often a URL, or the name of a service. */
export function readCalendarPlace(event: ICAL.Component): FoundPart {
  const location = propertyOf(event, 'location');
  const page = toWebUrl(propertyOf(event, 'url'));
  const said = readText(location === undefined ? '' : (toLine(location.replaceAll('\n', ', ')) ?? ''));
  const { value: text, found: secrets } = removeSecrets(said.place);
  const split = text === undefined ? undefined : splitPlace(text);
  const geo = readGeo(event);
  const urls = said.urls.flatMap((url) => toWebUrl(url) ?? []);
  const isPage = (url: string) =>
    url === page || (kindOfUrl(url) !== 'meeting' && (kindOfUrl(url) !== undefined || !JOINED.test(url)));
  const conferences = CONFERENCES.flatMap((name) => toWebUrl(propertyOf(event, name)) ?? []);
  const named = [...urls.filter((url) => !isPage(url)), ...conferences];
  const isPhysical = geo.fields.latitude !== undefined || text !== undefined;
  const isOpen = isPhysical || (said.meetings.length === 0 && urls.some(isPage));
  const isOnline = !isOpen && (named.length > 0 || said.meetings.length > 0);
  const described = isOpen
    ? []
    : findUrls(propertyOf(event, 'description')?.replaceAll('&amp;', '&') ?? '').filter(isMeetingUrl);
  const [link] = [...named, ...described].filter((url) => !hasSecretLink(url));
  const [about] = urls.filter((url) => isPage(url) && kindOfUrl(url) !== 'map' && !hasSecretLink(url));
  const isAssumed = isOnline && named.length === 0;
  return {
    fields: {
      attendance: isOnline ? 'online' : undefined,
      location: withValues({ ...split?.location, ...geo.fields }),
      online: withValues({ url: toWebUrl(link) }),
      url: page ?? about,
    },
    remarks: [
      ...(text !== undefined && split === undefined ? [noPlace(text)] : []),
      ...(split?.remarks ?? []),
      ...(isPhysical ? [] : urls.filter((url) => !hasSecretLink(url)).map((url) => describeUrl(url))).filter(
        (remark) => remark !== '',
      ),
      ...(isAssumed
        ? [`Its place is ${quote(said.meetings.join(', '))}, a meeting online, so it was taken as online.`]
        : []),
      ...geo.remarks,
      ...describeSecrets(secrets),
    ],
  };
}
