import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { withValues, type Found } from './found.ts';
import { attributeAt, lineAt, metaOf, type Page } from './page.ts';
import { readPosterMoments } from './read-poster-moments.ts';
import { splitPlace } from './split-place.ts';
import { quote, toLine } from './to-line.ts';
import { toWebAddress } from './to-web-address.ts';

const ATTENDANCES: Readonly<Record<string, string>> = {
  'in person': 'in-person',
  'in-person': 'in-person',
  hybrid: 'hybrid',
  virtual: 'online',
};

/** What opens above the page, and what is pressed. */
const CONTROLS = 'button, [role="button"], [role="dialog"], dialog';
/** Until when one registers, which stands among the dates. */
const REGISTRATION = '[data-registration-window-message-container]';

/** The elements that a selector finds outside of those that another one does. */
function selectOutside(passedOver: string, selector: string, tree: Root | Element): Element[] {
  const within = new Set(selectAll(passedOver, tree).flatMap((element) => selectAll('*', element)));
  return selectAll(selector, tree).filter((element) => !within.has(element));
}

/** The texts of the innermost elements, in order. */
function leavesOf(tree: Root | Element, passedOver = CONTROLS): string[] {
  return selectOutside(passedOver, 'div, span, p', tree).flatMap((element) => {
    const isLeaf = element.children.every(({ type }) => type === 'text');
    return isLeaf ? (toLine(textOf(element)) ?? []) : [];
  });
}

/** The part of the page that has a heading: `Event date`, `Location`. */
function findCard({ tree }: Page, heading: string): Element | undefined {
  const isHeading = (element: Element) => toLine(textOf(element))?.toLowerCase() === heading;
  const cards = selectAll('div', tree).filter((card) => {
    const [head, ...rest] = card.children.filter((child) => child.type === 'element');
    return head !== undefined && rest.length > 0 && isHeading(head);
  });
  return cards[0];
}

/** Dates stand there twice; the year of the short one is that of the calendar, of the long one that of the week (ISO 8601). */
function readDates(page: Page) {
  const card = findCard(page, 'event date');
  if (card === undefined) return {};
  const days = selectOutside(REGISTRATION, '[class~="sm:hidden"]', card).map((day) => textOf(day));
  const leaves = leavesOf(card, `${CONTROLS}, ${REGISTRATION}`);
  const times = leaves.filter((text) => /\d:\d\d/.test(text));
  return readPosterMoments([...(days.length > 0 ? days : leaves), ...times].join('\n'));
}

/** Where the map shows it. */
function readCoordinates(card: Element) {
  const [latitude, longitude] = ['dataLat', 'dataLng'].map((name) => {
    const text = attributeAt(card, '[data-map-modal]', name)?.trim() ?? '';
    return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  });
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
}

function readPlace(page: Page): Pick<Found, 'fields' | 'remarks'> {
  const card = findCard(page, 'location');
  if (card === undefined) return { fields: {}, remarks: [] };
  const texts = leavesOf(card).filter((text) => !/^location(?: not provided)?$/i.test(text));
  if (texts.includes('Virtual event')) return { fields: { attendance: 'online' }, remarks: [] };
  const [place] = texts.toSorted((a, b) => b.length - a.length);
  const coordinates = readCoordinates(card);
  const split = place === undefined ? undefined : splitPlace(place);
  const fields = { location: withValues({ ...split, ...coordinates }) };
  if (place === undefined || split !== undefined) return { fields, remarks: [] };
  return {
    fields,
    remarks: [`It says where it is: ${quote(place)}. Town and country can't be told apart safely.`],
  };
}

/** The group that holds the event, from the way to the page. */
function readGroup({ tree, url }: Page) {
  try {
    const items: unknown = JSON.parse(attributeAt(tree, 'breadcrumb-nav', 'items') ?? '[]');
    const group = (items as { icon?: string; label?: unknown; href?: unknown }[]).find(({ icon }) => icon === 'groups');
    const name = toLine(group?.label);
    const address = url === undefined ? undefined : toWebAddress(group?.href, url);
    return name === undefined ? undefined : withValues({ name, url: address });
  } catch {
    return undefined;
  }
}

/**
 * Reads a page of an event as Open Community Groups writes it (https://github.com/cncf/open-community-groups,
 * `ocg-server/templates/event/page.html`). The reading relies on its `data-entity-type`, its one `<h1>`, the headings "Event date" and
 * "Location", the description's `data-ocg-remove-broken-images`, the way to the page in `<breadcrumb-nav items>` and the link to join in
 * `data-join-link-always`, and `data-lat` and `data-lng` of the map. The zone stands there as an abbreviation only, which is left to ask for.
 */
export function fromOpenCommunityGroups(page: Page): Found | undefined {
  const { tree } = page;
  const isOurs =
    select('breadcrumb-nav', tree) !== undefined && select('[data-entity-type="event"]', tree) !== undefined;
  if (!isOurs) return undefined;
  const leaves = leavesOf(tree);
  const badge = leaves.find((text) => Object.hasOwn(ATTENDANCES, text.toLowerCase()))?.toLowerCase() ?? '';
  const place = readPlace(page);
  const join = selectAll('[data-join-link-always] a', tree).find((link) => matches('[href]', link));
  const call = leaves.find((text) => /^submissions open/i.test(text));
  const about = select('[data-ocg-remove-broken-images]', tree);
  return {
    fields: {
      title: lineAt(tree, 'h1') ?? metaOf(page, 'og:title'),
      status: leaves.includes('Canceled') ? 'cancelled' : undefined,
      attendance: ATTENDANCES[badge],
      organizer: readGroup(page),
      online: withValues({ url: toWebAddress(join?.properties.href) }),
      ...place.fields,
    },
    ...readDates(page),
    description: about,
    remarks: [
      ...place.remarks,
      ...(call === undefined ? [] : ['It has a call for speakers without an address of its own, which was left out.']),
    ],
  };
}
