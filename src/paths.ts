/** Every path of this site begins with the base that it is deployed under, and ends with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

export const homePath = base;
export const calendarPath = `${base}calendar/`;
export const mapPath = `${base}map/`;
export const cfpsPath = `${base}cfps/`;
/** Only what is under it may be framed by other sites. */
export const embedPath = `${base}embed/`;
export const embedNextPath = `${embedPath}next/`;
export const allEventsPath = `${base}events/`;

/** @param id `2027/kubecon-eu` */
export const eventPath = (id: string) => `${base}events/${id}/`;
export const yearPath = (year: string) => `${base}events/${year}/`;
/** @param month `2027-03` */
export const monthPath = (month: string) => `${base}calendar/${month}/`;
/** @param id `kubecon` */
export const typePath = (id: string) => `${base}types/${id}/`;

export const subscribePath = `${base}subscribe/`;
export const rssPath = `${base}rss.xml`;
export const jsonFeedPath = `${base}feed.json`;
/** All events as data. Takes a query, as `serializeListQuery` gives it. */
export const eventsDataPath = `${base}events.json`;
/** An event as data. @param id `2027/kubecon-eu` */
export const eventDataPath = (id: string) => `${base}events/${id}.json`;
/** The JSON Schema of an event as data. */
export const eventSchemaPath = `${base}schema/event.json`;
/** The JSON Schema of the fields of an event file. */
export const eventFileSchemaPath = `${base}schema/event-file.json`;
export const sitemapIndexPath = `${base}sitemap-index.xml`;
export const sitemapPath = `${base}sitemap-0.xml`;

/** The calendar of all events. Takes a query, as `serializeListQuery` gives it. */
export const eventsCalendarPath = `${base}events.ics`;
/** The calendar of a type. @param id `kubecon` */
export const typeCalendarPath = (id: string) => `${base}types/${id}.ics`;
/** The calendar of a continent. @param id `north-america` */
export const continentCalendarPath = (id: string) => `${base}continents/${id}.ics`;
/** The calendar of an event and its sessions. @param id `2027/kubecon-eu` */
export const eventCalendarPath = (id: string) => `${base}events/${id}.ics`;
export const cfpsCalendarPath = `${base}cfps.ics`;
/** The deadlines with a reminder a week before. */
export const cfpsAlarmCalendarPath = `${base}cfps/with-alarm.ics`;
/** The sharing picture of the site. */
export const siteImagePath = `${base}card.png`;
/** The sharing picture of an event. @param id `2027/kubecon-eu` */
export const eventImagePath = (id: string) => `${base}events/${id}.png`;
/** A file in `public/`. */
export const publicPath = (name: string) => `${base}${name}`;

export const eventsMarkdownPath = `${base}events.md`;
export const llmsTextPath = `${base}llms.txt`;

/** The Markdown of a page: `/map.md` of `/map/`, `/index.md` of `/`. @param page ends with a slash */
export const markdownPath = (page: string) => (page === base ? `${base}index.md` : page.replace(/\/$/, '.md'));

/** The page that a path asks for in Markdown: `/map/` for `/map.md`; none for other files and for pages. */
export function pageOfMarkdown(path: string): string | undefined {
  if (!path.endsWith('.md') || path === eventsMarkdownPath) return undefined;
  return path === markdownPath(base) ? base : path.replace(/\.md$/, '/');
}
