/** The id of the list on the Events page: where answers to its form are shown. */
export const EVENT_LIST_ID = 'event-list';
