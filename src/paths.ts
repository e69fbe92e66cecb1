import { ENGLISH, type Language } from './strings/languages.ts';
import { LANGUAGES } from './strings/site-languages.ts';

/** The path that this site is deployed under. All of its paths begin with it; those of pages end with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A page or file of this site: `withBase('/rss.xml')`. */
export const withBase = (path: string) => base + path.replace(/^\//, '');
/** A path of this site that may be without its base, as Astro has that of a request. */
export const withBaseOnce = (path: string) => (path.startsWith(base) ? path : withBase(path));
/** The path of a page or file as the site has it without its base. */
export const withoutBase = (path: string) => path.slice(base.length - 1);
/** The absolute URL of a path with its base. */
export const absoluteUrl = (path: string) => new URL(path, import.meta.env.SITE).href;

const prefixes = new Map(LANGUAGES.slice(1).map((language) => [`${base}${language.prefix}/`, language]));

/** The language that a path is of, and the path that the same has in English. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const prefix = path.slice(0, path.indexOf('/', base.length) + 1);
  const language = prefixes.get(prefix);
  return language === undefined ? { language: ENGLISH, path } : { language, path: base + path.slice(prefix.length) };
}

/** An English path in a language, whether or not there is such a page. @param prefix the language's; empty for English */
export const underPrefix = (path: string, prefix: string): string =>
  prefix === '' ? path : `${base}${prefix}/${path.slice(base.length)}`;

export const homePath = base;
/** Asked for by load balancers, whatever else the server has to do: whether it runs, and whether it accepts requests. */
export const healthPath = `${base}healthz`;
export const readyPath = `${base}readyz`;
/** Whether that is what a request asks for. @param url as the request has it */
export const isHealthCheck = (url: string): boolean => [healthPath, readyPath].includes(url.replace(/[?#].*/s, ''));
export const calendarPath = `${base}calendar/`;
export const subscribePath = `${base}subscribe/`;
export const starredPath = `${base}starred/`;
export const allEventsPath = `${base}events/`;
export const talksPath = `${base}talks/`;
export const talksYearPath = (year: string) => `${base}talks/${year}/`;
/** What scripts search in: what is on the Events page, and everything. */
export const upcomingIndexPath = `${base}search/upcoming.json`;
export const wholeIndexPath = `${base}search/all.json`;
/** Only pages under it may be framed by other sites. */
export const embedPath = `${base}embed/`;
export const embedNextPath = `${embedPath}next/`;

/** @param id `2027/kubecon-eu` */
export const eventPath = (id: string) => `${base}events/${id}/`;
export const yearPath = (year: string) => `${base}events/${year}/`;
/** @param month `2027-03` */
export const monthPath = (month: string) => `${base}calendar/${month}/`;
/** @param id `kubecon` */
export const typePath = (id: string) => `${base}types/${id}/`;
/** All editions of an event. @param slug `kubecon-eu` */
export const seriesPath = (slug: string) => `${base}series/${slug}/`;

/** The parameters of the routes of an event. @param id `2027/kubecon-eu` */
export const eventParams = (id: string) => ({ year: id.slice(0, 4), slug: id.slice(5) });
/** The id that the parameters of an event's route name, which no event may have. */
export const eventIdOf = ({ year = '', slug = '' }: Readonly<Record<string, string | undefined>>) => `${year}/${slug}`;

/** The calendar of all events. Takes a query, as `serializeListQuery` gives it. */
export const eventsCalendarPath = `${base}events.ics`;
/** The calendars of deadlines. All take a query, as that of all events. */
export const cfpsCalendarPath = `${base}cfps.ics`;
export const cfpsWithAlarmPath = `${base}cfps/with-alarm.ics`;
export const registrationsCalendarPath = `${base}registrations.ics`;
export const registrationsWithAlarmPath = `${base}registrations/with-alarm.ics`;
/** What was announced last, in each language. Both take a query, as the calendar of all events. */
export const rssPath = `${base}rss.xml`;
export const jsonFeedPath = `${base}feed.json`;
/** The calendar of a type. @param id `kubecon` */
export const typeCalendarPath = (id: string) => `${base}types/${id}.ics`;
/** The calendar of a continent. @param id `north-america` */
export const continentCalendarPath = (id: string) => `${base}continents/${id}.ics`;
/** The calendar of an event and its sessions. @param id `2027/kubecon-eu` */
export const eventCalendarPath = (id: string) => `${base}events/${id}.ics`;

/** All events as data. Takes a query, as `serializeListQuery` gives it. */
export const eventsDataPath = `${base}events.json`;
/** An event as data. @param id `2027/kubecon-eu` */
export const eventDataPath = (id: string) => `${base}events/${id}.json`;
/** All talks as data. Takes the query of the page of talks. */
export const talksDataPath = `${base}talks.json`;
export const talkSchemaPath = `${base}schema/talk.json`;
export const eventSchemaPath = `${base}schema/event.json`;

export const siteImagePath = `${base}card.png`;
/** The image of an event for social media. @param id `2027/kubecon-eu` */
export const eventImagePath = (id: string) => `${base}events/${id}.png`;

export const eventsMarkdownPath = `${base}events.md`;

const isHome = (page: string) => page === base || prefixes.has(page);

/** The Markdown of a page: `/map.md` of `/map/`, `/index.md` of `/`. @param page ends with a slash */
export const markdownPath = (page: string) => (isHome(page) ? `${page}index.md` : page.replace(/\/$/, '.md'));

/** The page whose Markdown is at a path: `/map/` for `/map.md`; `undefined` for other files and for pages. */
export function pageOfMarkdown(path: string): string | undefined {
  if (!path.endsWith('.md') || path === eventsMarkdownPath) return undefined;
  const home = path.replace(/index\.md$/, '');
  return isHome(home) ? home : path.replace(/\.md$/, '/');
}
