/** Every path of this site begins with the base that it is deployed under, and ends with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

export const homePath = base;
export const calendarPath = `${base}calendar/`;
export const mapPath = `${base}map/`;
export const cfpsPath = `${base}cfps/`;
export const allEventsPath = `${base}events/`;

/** @param id `2027/kubecon-eu` */
export const eventPath = (id: string) => `${base}events/${id}/`;
export const yearPath = (year: string) => `${base}events/${year}/`;
/** @param month `2027-03` */
export const monthPath = (month: string) => `${base}calendar/${month}/`;
/** @param id `kubecon` */
export const typePath = (id: string) => `${base}types/${id}/`;
/** The calendar of a type. @param id `kubecon` */
export const typeCalendarPath = (id: string) => `${base}types/${id}.ics`;
/** A file in `public/`. */
export const publicPath = (name: string) => `${base}${name}`;

/** Files for calendars, readers of feeds, programs and assistants. */
export const eventsCalendarPath = `${base}events.ics`;
export const cfpsCalendarPath = `${base}cfps.ics`;
export const rssPath = `${base}rss.xml`;
export const jsonFeedPath = `${base}feed.json`;
export const eventsJsonPath = `${base}events.json`;
export const eventSchemaPath = `${base}schema/event.json`;
export const eventsMarkdownPath = `${base}events.md`;
export const llmsTextPath = `${base}llms.txt`;
export const subscribePath = `${base}subscribe/`;
/** @param id `2027/kubecon-eu` */
export const eventCalendarPath = (id: string) => `${base}events/${id}.ics`;
/** @param id `2027/kubecon-eu` */
export const eventJsonPath = (id: string) => `${base}events/${id}.json`;

/** The Markdown of a page: `/map.md` of `/map/`, `/index.md` of `/`. @param page ends with a slash */
export const markdownPath = (page: string) => (page === base ? `${base}index.md` : page.replace(/\/$/, '.md'));

/** The page that a path asks for in Markdown: `/map/` for `/map.md`; none for other files and for pages. */
export function pageOfMarkdown(path: string): string | undefined {
  if (!path.endsWith('.md') || path === eventsMarkdownPath) return undefined;
  return path === markdownPath(base) ? base : path.replace(/\.md$/, '/');
}
