import type { Continent } from '../events/continent';
import type { Attendance, SessionKind } from '../events/event-data';
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
  findEvents: 'Find events',
  search: 'Search',
  searchHint: 'Title, city, speaker …',
  attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'Hybrid' } satisfies Record<Attendance, string>,
  howToAttend: 'How to attend',
  type: 'Type',
  country: 'Country',
  anyCountry: 'Any country',
  continentLabel: 'Continent',
  anyContinent: 'Any continent',
  from: 'From',
  until: 'Until',
  anyMonth: 'Any month',
  openCall: 'Call for proposals open',
  moreFilters: 'More filters',
  show: 'Show',
  byMonth: 'By month',
  groupedBy: 'Grouped by',
  view: { type: 'type', date: 'date' },
  quoted: (text: string) => `“${text}”`,
  fromMonth: (month: string) => `from ${month}`,
  untilMonth: (month: string) => `until ${month}`,
  /** @param shown a number, or `#` in its place; @param total likewise, or `##` */
  found: (shown: number | '#', total: number | '##') => `${String(shown)} of ${String(total)} events`,
  removeFilter: 'Remove this filter:',
  clearFilters: 'Clear all filters',
  noMatch: 'No event matches all of this.',
  /** @param events `3 events` */
  without: (label: string, events: string) => `${events} without ${label}`,
  /** @param events `3 events` */
  only: (label: string, events: string) => `${events} with ${label} alone`,
  /** @param events `3 events` */
  foundInArchive: (events: string) => `${events} of all years`,
  archiveFailed: 'The events could not be fetched. Please try again.',
  previousYear: (year: string) => `← ${year}`,
  nextYear: (year: string) => `${year} →`,
  neighbouringYears: 'Other years',
  onlyTypes: 'Only some types',
  monthTitle: (month: string) => `Calendar: ${month}`,
  monthSummary: (count: number, month: string) =>
    `${String(count)} community ${count === 1 ? 'event' : 'events'} in ${month}, day by day.`,
  neighbouringMonths: 'Other months',
  previousMonth: (month: string) => `← ${month}`,
  thisMonth: 'This month',
  nextMonth: (month: string) => `${month} →`,
  dayByDay: 'Day by day',
  today: 'Today',
  continues: (title: string) => `${title}, continues`,
  more: (count: number) => `+${String(count)} more`,
  moreOn: (count: number, date: string) => `${String(count)} more on ${date}`,
  dayOf: (day: number, days: number) => `Day ${String(day)} of ${String(days)}`,
  undated: 'Days not announced yet:',
  emptyMonth: (month: string) => `We know of no event days in ${month}.`,
  busyMonths: 'The closest months that have some:',
  searchAllYears: 'Search all years',
  pages: 'Pages',
  page: (page: number) => `Page ${String(page)}`,
  previousPage: 'Previous',
  nextPage: 'Next',
  ignored: (parts: string[], more: number) =>
    `Left out of the address, since it means nothing here: ${list([...parts, ...(more > 0 ? [`${String(more)} more`] : [])])}.`,
  banner: 'Announcement',
  closeBanner: (text: string) => `Close the announcement “${text}”`,
  embedTitle: (community: string) => `Upcoming ${community} events`,
  allUpcoming: 'All upcoming events',
  footer: (community: string) => `Kept by the ${community} community.`,
  source: 'Source and how to add an event',
  siteCardTitle: (community: string) => `Where the ${community} community meets`,
  siteCardLead: 'Dates, places and open calls for proposals',
  siteCardText: 'Conferences, community days, meetups and online sessions',
  nextUp: 'Next up',
  happeningNow: 'Happening now',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  online: 'Online',
  hybrid: 'Also online',
  continent,
  sessionKind,
  rhythm,
  mapSummary: 'Where the community meets next, and below what is only online.',
  worldMap: 'The world, with upcoming events',
  mapHint: 'The larger a dot, the more events in that city. Its colour is that of the soonest.',
  /** @param events `3 events` */
  eventsIn: (city: string, events: string) => `${city}: ${events}`,
  notOnMap: 'Not on the map, since its coordinates are not known.',
  elsewhere: 'Elsewhere',
  places: 'Places it has been to',
  placesMap: (plural: string) => `The world, with places of ${plural}`,
  placesHint: 'Full dots are places with something still ahead.',
  allInArchive: (plural: string) => `All ${plural} in the archive`,
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
  titlePrefix: { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' },
  callCloses: (title: string) => `Call for proposals closes: ${title}`,
  join: 'Join online',
  feedDescription: (community: string) => `Newly announced events of the ${community} community.`,
  schemaTitle: 'An event of the community, as data',
  deadlines: 'Deadlines of calls for proposals',
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
  callsSummary: 'Where you can propose a talk: the call that closes next comes first.',
  openNow: 'Open now',
  openingLater: 'Opening later',
  recentlyClosed: 'Recently closed',
  /** @param when `in 3 days`, or `#` in its place */
  closesWhen: (when: string) => `Closes ${when}`,
  submitTo: (title: string) => `to ${title}`,
  noOpenCall: 'No call for proposals is open right now, as far as we know.',
  nextToOpen: 'Next to open:',
  opensOn: (date: string) => `on ${date}.`,
  noOpenCallHint: 'Events announce theirs some months ahead; see what is planned:',
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
  yourTimeDayBefore: (text: string) => `${text} your time, the day before`,
  yourTimeDayAfter: (text: string) => `${text} your time, the day after`,
  showTimesIn: 'Show times in',
  deviceZone: (zone: string) => `My device’s zone (${zone})`,
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
