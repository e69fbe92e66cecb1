import type { PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import type { EventData, Location, Online } from '../../events/event-data.ts';
import { onlyKnown } from './only-known.ts';

/** The `@id` of the place where an event is. @param url the event's page */
export const placeNodeId = (url: string) => `${url}#place`;

function toPlace({ venue, address, city, region, country, latitude, longitude }: Location, url: string): PlaceLeaf {
  return onlyKnown<PlaceLeaf>({
    '@type': 'Place',
    '@id': placeNodeId(url),
    name: venue,
    address: onlyKnown<PostalAddressLeaf>({
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: city,
      addressRegion: region,
      addressCountry: country,
    }),
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

function toVirtualLocation({ url, platform, note }: Online, pageUrl: string): VirtualLocationLeaf {
  return onlyKnown<VirtualLocationLeaf>({
    '@type': 'VirtualLocation',
    '@id': `${pageUrl}#online`,
    name: platform,
    description: note,
    url,
  });
}

/** Where an event is: a place, online, or both. @param url the event's page, which the nodes are named after */
export function toLocations(data: EventData, url: string): (PlaceLeaf | VirtualLocationLeaf)[] {
  return [
    ...(data.attendance === 'online' ? [] : [toPlace(data.location, url)]),
    ...(data.attendance === 'in-person' ? [] : [toVirtualLocation(data.online, url)]),
  ];
}
