import type { FilterName } from './events/event-filter';

/** What of a list's filter a calendar can be asked for: what doesn't change as time passes. */
export const CALENDAR_FILTERS: readonly FilterName[] = ['type', 'attendance', 'continent', 'country'];
