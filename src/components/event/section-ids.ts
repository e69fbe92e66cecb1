/** The sections of an event's page that other pages and notices link to. */
export const SESSIONS_ID = 'event-sessions';
export const RECORDINGS_ID = 'event-recordings';
