import type { Continent } from '../events/continent';
import type { SessionKind } from '../events/event-data';
import type { RhythmWords } from '../events/format-rhythm';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function list(words: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

function every(interval: number, unit: string): string {
  if (interval === 1) return `every ${unit}`;
  return interval === 2 ? `every second ${unit}` : `every ${String(interval)} ${unit}s`;
}

function nthWord(nth: number): string {
  return nth === -1 ? 'last' : (ORDINALS[nth - 1] ?? `${String(nth)}th`);
}

const continent: Record<Continent, string> = {
  africa: 'Africa',
  antarctica: 'Antarctica',
  asia: 'Asia',
  europe: 'Europe',
  'north-america': 'North America',
  oceania: 'Oceania',
  'south-america': 'South America',
};

const rhythm: RhythmWords = {
  daily: (interval) => every(interval, 'day'),
  weekly(interval, weekdays) {
    if (interval <= 2) return `every ${interval === 2 ? 'second ' : ''}${list(weekdays)}`;
    return `${every(interval, 'week')} on ${list(weekdays)}`;
  },
  monthlyByWeekday: (interval, nth, weekday) => `on the ${nthWord(nth)} ${weekday} of ${every(interval, 'month')}`,
  monthlyByDay: (interval, days) => `on day ${list(days.map(String))} of ${every(interval, 'month')}`,
  yearly: (interval) => every(interval, 'year'),
  irregular: 'several times',
};

const sessionKind: Record<SessionKind, string> = {
  talk: 'Talk',
  workshop: 'Workshop',
  panel: 'Panel',
  meetup: 'Meetup',
  'project-booth': 'Project booth',
  interview: 'Interview',
  social: 'Social',
};

/** Every sentence of the interface. Another language is another file of this shape. */
export const en = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  upcoming: 'Upcoming',
  allEvents: 'All events',
  calendar: 'Calendar',
  map: 'Map',
  openCalls: 'Open calls',
  footer: (community: string) => `Kept by the ${community} community.`,
  source: 'Source and how to add an event',
  nextUp: 'Next up',
  happeningNow: 'Happening now',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  online: 'Online',
  hybrid: 'Also online',
  continent,
  sessionKind,
  rhythm,
  /** @param count a number, or `#` in its place */
  eventCount: (count: number | '#') => (count === 1 ? '1 event' : `${String(count)} events`),
  allOfType: (plural: string) => `All ${plural}`,
  nothingAhead: 'Nothing announced yet.',
  lastEdition: 'Last time:',
  noEvents: 'No events are announced right now.',
  noEventsHint: 'New ones come all the time. Until then, see what has been:',
  nextOfType: 'Next:',
  cfpOpen: (deadline: string) => `Call for proposals open until ${deadline}`,
  subscribe: (plural: string) => `Subscribe to the calendar of ${plural}`,
  calendarTitlePrefix: { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' },
  when: 'When',
  where: 'Where',
  joinAt: (platform: string) => `Join on ${platform}`,
  joinOnline: 'Join online',
  registration: 'Registration',
  register: 'Register',
  registrationOpens: (date: string) => `Opens on ${date}.`,
  registrationCloses: (date: string) => `Until ${date}.`,
  registrationClosedOn: (date: string) => `Closed since the end of ${date}.`,
  registrationClosed: 'Closed.',
  free: 'Free of charge.',
  callForProposals: 'Call for proposals',
  submit: 'Submit a proposal',
  cfpOpens: (date: string, deadline: string) => `Opens on ${date}, closes on ${deadline}.`,
  cfpUntil: (deadline: string) => `Open until ${deadline}.`,
  cfpClosed: (deadline: string) => `Closed since ${deadline}.`,
  anywhereOnEarth: 'Anywhere on Earth',
  website: 'Website',
  whatToExpect: 'What to expect',
  organizer: 'Organised by',
  takesPlace: (rhythmText: string) => `Takes place ${rhythmText}.`,
  nextDates: 'Next dates',
  isOver: 'This event is over.',
  isOverWithRecordings: 'This event is over. Recordings are below.',
  isCancelled: 'This event is cancelled.',
  isPostponed: 'This event is postponed.',
  isPostponedHint: 'The dates below are the ones it was announced for.',
  isNow: 'This event is happening now.',
  datesNotFixed: 'The exact days are not announced yet.',
  sessions: 'OpenTelemetry at this event',
  sessionTimes: (zone: string) => `All times are local to the venue (${zone}).`,
  recordings: 'Recordings',
  links: 'More about it',
  related: 'Related events',
  otherEditions: (label: string) => `More ${label}`,
  editThisPage: 'Edit this page',
  yourTime: (text: string) => `${text} your time`,
  pastEvents: 'Past events',
  upcomingEvents: 'Upcoming events',
  yearTitle: (year: string) => `Events in ${year}`,
  yearSummary: (count: number, year: string) =>
    `${String(count)} community ${count === 1 ? 'event' : 'events'} in ${year}, by date.`,
  yearsSummary: (count: number, first: string) => `${String(count)} community events since ${first}, year by year.`,
  years: 'By year',
  types: 'By type',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved. These lead on:',
  errorTitle: 'Something went wrong on our side',
  errorText: 'The page could not be made. It is not your fault; please try again in a moment.',
  backToEvents: 'Upcoming events',
} as const;

export type Strings = typeof en;
