import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import { addDays, type LocalDate } from '../../../events/dates/local-date.ts';
import { toLocalDateTime } from '../../../events/dates/resolve-local-time.ts';
import { isNode, textOf, type Node } from '../../sources/json-ld/find-json-ld-event.ts';
import { SourceError, withValues, type Found, type Moment } from '../../sources/found.ts';
import { spanIn } from '../../sources/draft/moments.ts';
import { parseJson } from '../../sources/read-page.ts';
import { toLine } from '../../sources/source-text.ts';
import { excerptOf, listSecretValues, withoutTexts } from './excerpt.ts';
import { toEventValues } from './event-values.ts';
import type { KindReader, ReadContext, ReadEntry, SourceText } from './reading.ts';

const SEARCH = '/explore/events/search';
/** The most that a page of results has. */
const LIMIT = 100;
const MAX_PAGES = 50;
/** Days beyond those of new events for which it is asked as well, so that what is past by now isn't taken for lost. */
const DAYS_BEFORE = 366;

/** The community and the group that a URL names: that of a group's page, or of the search itself. */
function readAddress(url: URL): { community?: string | undefined; group?: string | undefined } {
  if (url.pathname.startsWith('/explore')) {
    const { searchParams } = url;
    return {
      community: searchParams.get('community[0]') ?? undefined,
      group: searchParams.get('group[0]') ?? undefined,
    };
  }
  const [, community, , group] = /^\/([^/]+)(\/group\/([^/]+))?/.exec(url.pathname) ?? [];
  return { community, group };
}

/** The days to ask for. They stay the same for a month, so that the URL does and an answer can be unchanged. */
function daysOf({ source, now }: ReadContext): { from: LocalDate; to: LocalDate } {
  const month = `${new Date(now).toISOString().slice(0, 7)}-01`;
  const { before = 0, after = 730 } = source.window ?? {};
  return { from: addDays(month, -Math.max(before, DAYS_BEFORE)), to: addDays(month, after + 31) };
}

function toRequest(context: ReadContext, offset = 0): string {
  const { url = '' } = context.source;
  const { community, group } = readAddress(new URL(url));
  const { from, to } = daysOf(context);
  const request = new URL(SEARCH, url);
  const parameters = {
    'community[0]': community,
    'group[0]': group,
    date_from: from,
    date_to: to,
    limit: String(LIMIT),
    ...(offset > 0 && { offset: String(offset) }),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) request.searchParams.set(name, value);
  }
  return request.href;
}

interface Results {
  events: Node[];
  total: number;
}

function parseResults({ text }: SourceText): Results {
  const document = parseJson(text);
  const { events, total } = isNode(document) ? document : {};
  if (!Array.isArray(events) || !Number.isSafeInteger(total)) {
    throw new SourceError("It isn't what the search of Open Community Groups answers: { events, total }.");
  }
  return { events: events.filter(isNode), total: total as number };
}

const keyOf = (event: Node) => toLine(event.event_id) ?? '';

function toMoment(seconds: unknown, timeZone: string): Moment | undefined {
  const instant = Number(seconds) * 1000;
  if (typeof seconds !== 'number' || !(instant > 0) || instant > Date.parse('2100-12-31')) return undefined;
  const [date = '', time] = toLocalDateTime(instant, timeZone).split('T');
  return { date, time, instant, isLocal: true, clock: timeZone };
}

const ATTENDANCES: Readonly<Record<string, string>> = { virtual: 'online', 'in-person': 'in-person', hybrid: 'hybrid' };

function toPage(event: Node, foundAt: string | undefined, community: string | undefined): string | undefined {
  const names = [
    toLine(event.community_name) ?? community,
    toLine(event.group_slug_pretty) ?? toLine(event.group_slug),
    toLine(event.slug),
  ];
  if (foundAt === undefined || names.includes(undefined)) return undefined;
  const [first = '', group = '', slug = ''] = names.map((name) => encodeURIComponent(name ?? ''));
  return new URL(`/${first}/group/${group}/event/${slug}`, foundAt).href;
}

function toFound(event: Node, url: string | undefined): Found {
  const timeZone = toPresentName(toLine(event.timezone) ?? '');
  const start = timeZone === undefined ? undefined : toMoment(event.starts_at, timeZone);
  const end = timeZone === undefined ? undefined : toMoment(event.ends_at, timeZone);
  const zoneRemark = `Its time zone isn't known, so its times were left out.`;
  return {
    fields: {
      title: textOf(event.name),
      attendance: ATTENDANCES[toLine(event.kind) ?? ''],
      location: withValues({
        venue: toLine(event.venue_name),
        address: toLine(event.venue_address),
        city: toLine(event.venue_city),
        region: toLine(event.venue_state),
        country: toLine(event.venue_country_code) ?? toLine(event.venue_country_name),
      }),
      status: event.canceled === true ? 'cancelled' : undefined,
      url,
    },
    timesIn: (zone) => {
      const { remarks, ...span } = spanIn({ start, end }, zone);
      return { ...span, timeZone: zone ?? timeZone, remarks };
    },
    remarks: timeZone === undefined ? [zoneRemark] : [],
  };
}

const EXCERPT = [
  ...['event_id', 'name', 'kind', 'starts_at', 'ends_at', 'timezone', 'canceled'],
  ...['venue_name', 'venue_city', 'venue_country_code', 'group_slug', 'slug'],
];

function toEntry(event: Node, url: string | undefined, { source }: ReadContext): ReadEntry {
  const entry = {
    key: keyOf(event),
    keyIsStable: true,
    ...toEventValues(toFound(event, url), source, url),
    excerpt: excerptOf(event, EXCERPT),
  };
  return withoutTexts(entry, listSecretValues(event));
}

/** Events of an instance of Open Community Groups (https://github.com/cncf/open-community-groups). */
export const openCommunityGroups: KindReader = {
  accept: 'application/json',
  mediaTypes: /^application\/(?:\w+\+)?json$|^text\/plain$/,
  name: 'JSON',
  toRequest,
  toNextRequest(texts, context) {
    const results = texts.map(parseResults);
    const read = results.reduce((sum, { events }) => sum + events.length, 0);
    const latest = results.at(-1);
    const isDone = latest === undefined || latest.events.length === 0 || read >= latest.total;
    return isDone || texts.length >= MAX_PAGES ? undefined : toRequest(context, read);
  },
  read(texts, context) {
    const results = texts.map(parseResults);
    const all = results.flatMap(({ events }) => events);
    // What is added meanwhile moves others onto the next page.
    const events = [...new Map(all.map((event) => [keyOf(event), event])).values()];
    const total = results.at(-1)?.total ?? 0;
    if (events.length < total) {
      throw new SourceError(`It has ${String(total)} events, and only ${String(events.length)} of them came.`);
    }
    const address = context.source.url === undefined ? {} : readAddress(new URL(context.source.url));
    const { group } = address;
    const isOther = (event: Node) =>
      ![toLine(event.group_slug), toLine(event.group_slug_pretty), undefined].includes(group);
    if (events.some(isOther)) {
      throw new SourceError(
        `It answers with events of other groups, as it does where it doesn't know the group ${String(group)}.`,
      );
    }
    const published = events.filter(
      (event) => event.published !== false && event.test_event !== true && keyOf(event) !== '',
    );
    const [first] = texts;
    return {
      entries: published.map((event) =>
        toEntry(event, toPage(event, first?.url ?? context.source.url, address.community), context),
      ),
      ...(!context.isFile && { covers: daysOf(context) }),
    };
  },
};
