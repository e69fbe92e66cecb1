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
/** The sharing picture of the site. */
export const siteCardPath = `${base}card.png`;
/** The sharing picture of an event. @param id `2027/kubecon-eu` */
export const eventCardPath = (id: string) => `${base}events/${id}.png`;
/** A file in `public/`. */
export const publicPath = (name: string) => `${base}${name}`;
