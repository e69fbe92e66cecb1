/** Whether a text has the form of an event's id: the path of its file, such as `2027/kubecon-eu`. */
export const isEventId = (text: string): boolean => /^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** As many events as can be asked for by their ids, and starred. */
export const MOST_IDS = 100;
