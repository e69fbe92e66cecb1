/** Every path of this site begins with the base that it is deployed under, and ends with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

export const homePath = base;
export const allEventsPath = `${base}events/`;

/** @param id `2027/kubecon-eu` */
export const eventPath = (id: string) => `${base}events/${id}/`;
export const yearPath = (year: string) => `${base}events/${year}/`;
/** @param id `kubecon` */
export const typePath = (id: string) => `${base}types/${id}/`;
/** The calendar of a type. @param id `kubecon` */
export const typeCalendarPath = (id: string) => `${base}types/${id}.ics`;
/** A file in `public/`. */
export const publicPath = (name: string) => `${base}${name}`;
