import { toCountryCode } from '../../event-files/schema/country.ts';
import { toPresentName } from '../../event-files/schema/time-zone.ts';
import { withValues, type Found } from './found.ts';
import { isNode, type Node } from './json-ld-node.ts';
import { listPageData, walkObjects } from './list-page-data.ts';
import { metaOf, type Page } from './page.ts';
import { readMoment } from './read-moment.ts';
import { toLine } from './to-line.ts';
import { toWebAddress } from './to-web-address.ts';

const ATTENDANCES: Readonly<Record<string, string>> = { IN_PERSON: 'in-person', VIRTUAL: 'online', HYBRID: 'hybrid' };

/** What Bevy's API says of an event, and of nothing else. */
const OWN = ['audience_type', 'chapter', 'event_timezone', 'is_virtual_event', 'venue_city', 'venue_name'];

const isEvent = (value: Node) =>
  typeof value.title === 'string' && typeof value.start_date === 'string' && OWN.some((key) => key in value);

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const toZone = (value: unknown) =>
  typeof value === 'string' && value.includes('/') ? toPresentName(value) : undefined;

/** Of several events in a page's data, its own: that of its address. */
function findEvent(page: Page): Node | undefined {
  const events = listPageData(page).flatMap((data) => [...walkObjects(data)].filter(isEvent));
  const isOwn = ({ url, static_url: staticUrl }: Node) =>
    [url, staticUrl].some((address) => page.url !== undefined && toWebAddress(address, page.url) === page.url);
  return events.length === 1 ? events[0] : events.find(isOwn);
}

function readEvent(event: Node, base: string | undefined): Found {
  const chapter = isNode(event.chapter) ? event.chapter : {};
  const attendance = ATTENDANCES[textOf(event.audience_type) ?? ''];
  const country = toLine(event.venue_country ?? event.venue_country_name);
  return {
    fields: {
      title: event.title,
      attendance: attendance ?? (event.is_virtual_event === true ? 'online' : undefined),
      url: toWebAddress(event.url, base),
      organizer: withValues({ name: toLine(chapter.title), url: toWebAddress(chapter.url, base) }),
      location: withValues({
        venue: toLine(event.venue_name),
        address: toLine(event.venue_address),
        city: toLine(event.venue_city),
        country: country === undefined ? undefined : toCountryCode(country),
      }),
    },
    start: readMoment(textOf(event.start_date)),
    end: readMoment(textOf(event.end_date)),
    timeZone: toZone(event.event_timezone ?? event.timezone),
    description: textOf(event.description),
    remarks: [],
  };
}

/**
 * Reads a page of an event as Bevy writes it (community.cncf.io until 2025, and other communities). The reading relies on the address,
 * `/events/details/…`, and on what the page holds as data under the names of Bevy's API (`start_date`, `event_timezone`,
 * `audience_type`, `venue_city`, `chapter`); its layout, which each community makes its own, is not looked at. JSON-LD, of which most
 * pages have some, is read before.
 */
export function fromBevy(page: Page): Found | undefined {
  if (!/\/events\/details\/[^/]/.test(page.url ?? '')) return undefined;
  const event = findEvent(page);
  if (event !== undefined) return readEvent(event, page.url);
  return { fields: { title: metaOf(page, 'og:title') }, remarks: [] };
}
