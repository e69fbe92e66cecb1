import type { SessionKind } from '../events/event-data.ts';
import type { FilterName } from '../events/filters/filters.ts';
import type { RecurrenceWords } from '../events/recurrence/format-recurrence.ts';
import { formatList, type Message } from './format-message.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const list = (words: readonly string[]) => formatList(words, 'en');

function every(interval: number, unit: string): string {
  if (interval === 1) return `every ${unit}`;
  return interval === 2 ? `every second ${unit}` : `every ${String(interval)} ${unit}s`;
}

function nthWord(nth: number): string {
  return nth === -1 ? 'last' : (ORDINALS[nth - 1] ?? `${String(nth)}th`);
}

interface FilterStrings {
  /** Of its control, or the legend of its checkboxes. */
  label: string;
  /** What a select shows when nothing is chosen. */
  any?: string;
  /** In an empty text field. */
  hint?: string;
  /** The label of a further control, where a filter takes several values, and what it shows while nothing is chosen. */
  also?: string;
  /** A chosen value among the filters that are on, where its label alone doesn't say enough: `from {value}`. */
  term?: Message<'value'>;
}

const filters: Readonly<Record<FilterName, FilterStrings>> = {
  q: { label: 'Search', hint: 'Search title, city, speaker …', term: '“{value}”' },
  type: { label: 'Type' },
  attendance: { label: 'How to attend' },
  continent: { label: 'Continent', any: 'Any continent' },
  country: { label: 'Country', any: 'Any country', also: 'Or in …' },
  from: { label: 'From', any: 'Any month', term: 'from {value}' },
  to: { label: 'Until', any: 'Any month', term: 'until {value}' },
  cfp: { label: 'Call for proposals open' },
  registration: { label: 'Registration open' },
  id: { label: 'Starred events' },
};

/** Names of types in other languages; English has those of the files in `src/content/event-types/`. */
const eventTypes: Readonly<Record<string, Partial<Record<'label' | 'plural' | 'summary', string>>>> = {};

/** All text of the interface. Another language is a file with an object of the type `Strings`, which follows from this. */
export const en = {
  // What all pages have, and the pages of errors.
  skipToContent: 'Skip to content',
  /** What screen readers call the links in the header. */
  mainNavigation: 'Main',
  /** Of the button that shows them on small screens. */
  menu: 'Menu',
  footer: (community: string) => `Maintained by the ${community} community.`,
  source: 'Source and how to add an event',
  editThisPage: 'Edit this page',
  asMarkdown: 'Markdown of this page',
  showTimesIn: 'Show times in',
  deviceZone: 'My device’s zone ({zone})',
  /** In the reader's zone. */
  readerTime: '{date}, {start}–{end}',
  readerTimeOfDays: '{date}, {start} – {endDate}, {end}',
  readerDeadline: 'Closes {date}, {time}',
  /** One of these three, and the city of the zone. */
  readerTimeIn: '{time}, {city}',
  /** What screen readers call the banner. */
  banner: 'Announcement',
  closeBanner: (text: string) => `Close the announcement “${text}”`,
  /** A text of a kind: recordings by what was recorded, a calendar by what it has. */
  labeled: '{label}: {text}',
  /** A text and what explains it: a deadline and its zone, an option and how many events it has. */
  withNote: '{text} ({note})',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (label: string) => `Copy: ${label}`,
  /** What screen readers call the links to this page in other languages. */
  languages: 'Languages',
  /** A link on pages in other languages, for readers whose browser prefers this one. */
  inThisLanguage: 'Read in English',
  closeSuggestion: 'Close the suggestion of another language',
  /** Before a page's English text, where nobody has translated it, or not since it changed. */
  notTranslated: 'This text is not translated yet, or is out of date in this language. It is shown in English.',
  ignored: 'Ignored in the URL, since it has no meaning here: {parts}.',
  moreIgnored: { other: '{count} more' },
  notFoundTitle: 'There is no such page',
  notFoundText: 'The URL may be mistyped, or the page has moved. Try one of these:',
  errorTitle: 'Something went wrong on our side',
  errorText: 'The page could not be shown. Please try again in a moment.',

  // The Events page, and lists of events on other pages.
  /** The navigation's link to the Events page. */
  upcoming: 'Upcoming',
  upcomingEvents: 'Upcoming events',
  pastEvents: 'Past events',
  allEvents: 'All events',
  eventCount: { one: '{count} event', other: '{count} events' },
  nextOfType: 'Next: {title}, {dates}, {place}.',
  nothingAhead: 'Nothing announced yet.',
  /** Before the types of which nothing is announced. */
  nothingAheadOf: 'Nothing announced yet:',
  lastEdition: 'Last time: {title}, {dates}.',
  noEvents: 'No events are announced right now.',
  noEventsHint: 'New ones are announced all the time. Until then, see what has been: {allEvents}.',
  allOfType: (plural: string) => `All events: ${plural}`,
  allInArchive: (plural: string) => `All in the archive: ${plural}`,
  findEvents: 'Find events',
  filters,
  moreFilters: 'More filters',
  /** Of the button that shows the filters where there is no room for them, and of how many are chosen. */
  filterCount: 'Filters ({count})',
  show: 'Show',
  byMonth: 'By month',
  /** What screen readers call the choice of how the list is grouped. */
  groupedBy: 'Grouped by',
  view: { type: 'By type', date: 'By date' },
  found: { other: '{shown} of {count} events' },
  removeFilter: 'Remove this filter:',
  clearFilters: 'Clear all filters',
  noMatch: 'No event matches all of this.',
  withoutTerm: { one: 'Remove filter: {term} ({count} event)', other: 'Remove filter: {term} ({count} events)' },
  onlyTerm: { one: 'Keep only: {term} ({count} event)', other: 'Keep only: {term} ({count} events)' },

  // The archive.
  search: 'Search',
  searchAllYears: 'Search all years',
  searchAllYearsCount: { one: 'Search all years ({count} event)', other: 'Search all years ({count} events)' },
  onlyTypes: 'Only some types',
  foundInArchive: { one: '{count} event of all years', other: '{count} events of all years' },
  archiveFailed: 'The events could not be fetched. Please try again.',
  pages: 'Pages',
  page: (page: number) => `Page ${String(page)}`,
  previousPage: 'Previous',
  nextPage: 'Next',
  years: 'By year',
  types: 'By type',
  yearTitle: (year: string) => `Events in ${year}`,
  yearSummary: {
    one: '{count} community event in {year}, by date.',
    other: '{count} community events in {year}, by date.',
  },
  yearsSummary: { other: '{count} community events since {first}, year by year.' },
  otherYears: 'Other years',

  // Talks.
  talks: 'Talks',
  talksSummary: (community: string) => `What was said about ${community} at events, and who said it.`,
  talkCount: { one: '{count} talk', other: '{count} talks' },
  recordingsOf: {
    one: 'Recordings of {count} event or talk',
    other: 'Recordings of {count} events and talks',
  },
  searchTalks: 'Search talks',
  searchTalksHint: 'Title, speaker, event …',
  searchTalksCount: { one: 'Search talks ({count} talk)', other: 'Search talks ({count} talks)' },
  talksFailed: 'The talks could not be fetched. Please try again.',
  noTalk: 'No talk matches all of this.',
  kind: 'Kind',
  speaker: 'Speaker',
  talksBy: 'Talks by {name}',
  withRecording: 'With recording',
  recording: 'Recording',
  slides: 'Slides',
  talksTitle: (year: string) => `Talks in ${year}`,
  talksYearSummary: {
    one: '{count} talk in {year}, by event, the latest first.',
    other: '{count} talks in {year}, by event, the latest first.',
  },
  allTalks: 'All talks',
  removeName: 'Is your name here and shouldn’t be? {form}',
  removeNameForm: 'Ask to remove it',

  // The calendar.
  calendar: 'Calendar',
  monthTitle: (month: string) => `Calendar: ${month}`,
  monthSummary: {
    one: '{count} community event in {month}, day by day.',
    other: '{count} community events in {month}, day by day.',
  },
  otherMonths: 'Other months',
  thisMonth: 'This month',
  dayByDay: 'Day by day',
  today: 'Today',
  earlierIn: (month: string) => `Earlier in ${month}`,
  nothingMoreIn: (month: string) => `Nothing more in ${month}.`,
  /** What screen readers say of an event that began in an earlier week. */
  continues: (title: string) => `${title}, continues`,
  more: { other: '+{count} more' },
  moreOn: { other: '{count} more on {date}' },
  dayOf: (day: number, days: number) => `Day ${String(day)} of ${String(days)}`,
  undated: 'Days not announced yet:',
  emptyMonth: (month: string) => `We know of no event days in ${month}.`,
  busyMonths: 'The closest months that have some:',

  // The map.
  map: 'Map',
  mapSummary: 'Where the community meets next, and below what is only online.',
  worldMap: 'The world, with upcoming events',
  mapHint: 'The larger a dot, the more events in that city. Its shape and color are those of the soonest.',
  clusterHint: 'A number is how many events there are around a place; it leads to them.',
  eventsIn: { one: '{city}: {count} event', other: '{city}: {count} events' },
  around: (city: string) => `Around ${city}`,
  eventsAround: { one: 'Around {city}: {count} event', other: 'Around {city}: {count} events' },
  notOnMap: 'Not on the map, since its coordinates are not known.',
  /** Of events in countries of no continent. */
  elsewhere: 'Elsewhere',
  places: 'Places it has been to',
  placesMap: (plural: string) => `The world, with places of this type: ${plural}`,
  placesHint: 'Full dots are places with something still ahead.',

  // Events' pages and rows.
  attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'Hybrid' },
  /** Where an event takes place that has no place, and one that has. */
  online: 'Online',
  hybrid: 'Also online',
  continent: {
    africa: 'Africa',
    antarctica: 'Antarctica',
    asia: 'Asia',
    europe: 'Europe',
    'north-america': 'North America',
    oceania: 'Oceania',
    'south-america': 'South America',
  },
  sessionKind: {
    talk: 'Talk',
    workshop: 'Workshop',
    panel: 'Panel',
    meetup: 'Meetup',
    'project-booth': 'Project booth',
    interview: 'Interview',
    social: 'Social',
  } satisfies Record<SessionKind, string>,
  /** How often an event takes place, in the middle of a sentence. */
  recurrence: {
    daily: (interval) => every(interval, 'day'),
    weekly(interval, weekdays) {
      if (interval <= 2) return `every ${interval === 2 ? 'second ' : ''}${list(weekdays)}`;
      return `${every(interval, 'week')} on ${list(weekdays)}`;
    },
    monthlyByWeekday: (interval, nth, weekday) => `on the ${nthWord(nth)} ${weekday} of ${every(interval, 'month')}`,
    monthlyByDay: (interval, days) => `on day ${list(days.map(String))} of ${every(interval, 'month')}`,
    yearly: (interval) => every(interval, 'year'),
    irregular: 'several times',
  } satisfies RecurrenceWords,
  takesPlace: (recurrenceText: string) => `Takes place ${recurrenceText}.`,
  happeningNow: 'Happening now',
  cancelled: 'Cancelled',
  sessionCancelled: 'Cancelled',
  postponed: 'Postponed',
  /** Only authors see drafts, in development. */
  draft: 'Draft',
  draftPrefix: 'Draft: ',
  titlePrefix: { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' },
  isDraft: 'This is a draft, which readers don’t see.',
  isOver: 'This event is over.',
  noRecordings: 'We know of no recordings.',
  recordingsBelow: 'Recordings are below.',
  isCancelled: 'This event is cancelled.',
  isPostponed: 'This event is postponed.',
  isPostponedHint: 'The dates below are the ones it was announced for.',
  isNow: 'This event is happening now.',
  datesNotFixed: 'The exact days are not announced yet.',
  when: 'When',
  nextDates: 'Next dates',
  where: 'Where',
  showOnMap: 'Map:',
  openStreetMap: 'OpenStreetMap',
  mapApp: 'Map app',
  joinAt: (platform: string) => `Join on ${platform}`,
  joinOnline: 'Join online',
  registration: 'Registration',
  register: 'Register',
  registrationNotAnnounced: 'Not announced yet.',
  registrationOpens: (date: string) => `Opens on ${date}.`,
  registrationCloses: (date: string) => `Until ${date}.`,
  registrationClosedOn: (date: string) => `Closed since the end of ${date}.`,
  registrationClosed: 'Closed.',
  /** Of an event in a list. */
  registrationInList: {
    opens: (date: string) => `Registration opens on ${date}`,
    open: 'Registration open',
    openUntil: (date: string) => `Registration open until ${date}`,
    closed: 'Registration closed',
  },
  free: 'Free of charge.',
  organizer: 'Organized by',
  website: 'Website',
  whatToExpect: 'What to expect',
  sessions: (community: string) => `${community} at this event`,
  sessionTimes: (zone: string) => `All times are local to the venue (${zone}).`,
  onNow: 'On now',
  upNext: 'Next',
  programmeNotKnown: 'The programme is not known yet.',
  lastProgramme: 'At {title}: {talks}',
  lastTime: 'Last time: {title}',
  sessionCount: { one: '{count} session', other: '{count} sessions' },
  recordings: 'Recordings',
  news: 'News',
  parts: 'Co-located events',
  partOf: 'Part of {title}',
  links: 'More about it',
  related: 'Related events',
  otherEditions: (plural: string) => `More events: ${plural}`,
  allEditions: (name: string) => `All editions: ${name}`,
  seriesSummary: {
    one: '{count} edition since {first}: {places}.',
    other: '{count} editions since {first}: {places}.',
  },

  // Calls for proposals.
  openCfps: 'Open calls',
  cfpsSummary: 'Where you can propose a talk: the call that closes next comes first.',
  callForProposals: 'Call for proposals',
  cfpOpen: (deadline: string) => `Call for proposals open until ${deadline}`,
  cfpOpens: (date: string, deadline: string) => `Opens on ${date}, closes on ${deadline}.`,
  cfpUntil: (deadline: string) => `Open until ${deadline}.`,
  cfpClosed: (deadline: string) => `Closed since ${deadline}.`,
  closesWhen: 'Closes {when}',
  cfpRolling: 'Open, no deadline.',
  cfpOpenRolling: 'Call for proposals open, no deadline',
  travelSupport: 'Travel support: {support}',
  cfpCloses: (title: string) => `Call for proposals closes: ${title}`,
  registrationEnds: (title: string) => `Registration closes: ${title}`,
  /** Of a deadline, which stays as it is. */
  ofPostponedEvent: (deadline: string) => `${deadline} (event postponed)`,
  submit: 'Submit a proposal',
  submitTalk: 'Submit a talk',
  submitTalkTo: 'Submit a talk: {label}',
  /** The same for who hears the link alone. */
  submitTo: 'Submit a proposal to {title}',
  openNow: 'Open now',
  openingLater: 'Opening later',
  recentlyClosed: 'Recently closed',
  noOpenCfp: 'No call for proposals is open right now, as far as we know.',
  nextToOpen: 'Next to open: {title}, on {date}.',
  noOpenCfpHint: 'Events announce theirs some months ahead; see what is planned: {upcomingEvents}.',
  /** The zone of deadlines that have none. */
  anywhereOnEarth: 'Anywhere on Earth',

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: 'Subscribe',
  subscribeSummary: (community: string) =>
    `The events of the ${community} community in your calendar, your feed reader, your program or on your site.`,
  subscribeToThis: 'Subscribe to these events',
  subscribeToThisHint: 'Your calendar then shows them, and goes on with those announced later.',
  subscribesToMore: 'Not every choice has a calendar of its own: this one holds all of it, and more.',
  subscribeBy: {
    webcal: 'Apple Calendar',
    google: 'Google Calendar',
    outlook: 'Outlook',
    office365: 'Outlook for work or school',
  },
  downloadCalendar: 'Download the calendar file (.ics)',
  downloadHint: 'A downloaded file doesn’t follow later changes.',
  /** The heading of the form that chooses a calendar. */
  someEvents: 'Some events',
  someEventsHint: 'Of a type, a continent or a country, or only deadlines.',
  onlyDeadlines: 'Calls for proposals only: their deadlines instead of the events',
  onlyRegistrations: 'Registration only: its deadlines instead of the events',
  chooseCalendar: 'Show the calendar',
  fixedCalendars: 'Choosing needs JavaScript here. These calendars can be subscribed to by their URLs:',
  otherWaysToSubscribe: 'Other ways to follow the events',
  calendarUrl: 'URL of the calendar',
  urlOf: (title: string) => `URL: ${title}`,
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file (.ics)',
  calendarService: { google: 'Google Calendar', outlook: 'Outlook.com', office365: 'Office 365', yahoo: 'Yahoo' },
  linksAddNextDate: 'The file has all dates and keeps its exceptions; the links add the next date.',
  fileHasSessions: 'The file has the sessions as well; the links add the event alone.',
  deadlines: 'Deadlines of calls for proposals',
  registrationDeadlines: 'Registration deadlines',
  feedDescription: (community: string) => `New events of the ${community} community, and what changes about them.`,
  /** A title in feeds. */
  newsOf: (title: string, text: string) => `${title}: ${text}`,
  movedDate: (title: string, from: string, to: string) => `Moved: ${title}, from ${from} to ${to}`,
  schemaTitle: 'An event of the community, as data',
  talkSchemaTitle: 'A talk at an event of the community, as data',
  fileSchemaTitle: 'The fields of an event file',
  feed: {
    calendars: 'Calendars',
    allEvents: { title: 'All events', note: 'Everything from a year back on, with later changes and cancellations.' },
    byType: 'Calendars by type',
    byContinent: 'Calendars by continent',
    inContinent: 'What takes place on this continent, also where it is online as well.',
    deadlines: 'Calendars of deadlines',
    cfps: { title: 'Calls for proposals', note: 'The last day of each call for proposals, as an entry of its own.' },
    cfpsWithAlarm: {
      title: 'Calls for proposals, with reminders',
      note: 'The same, and suggests to your calendar that it remind you a week before.',
    },
    registrations: { title: 'Registration', note: 'The last day of registration for each event that has one.' },
    registrationsWithAlarm: {
      title: 'Registration, with reminders',
      note: 'The same, and suggests to your calendar that it remind you a week before.',
    },
    /** Of languages other than English. */
    inLanguage:
      'RSS and JSON Feed are in this language. Calendars are the same in all languages, so that nobody has an entry twice.',
    news: 'Feeds of new events and changes',
    rss: { title: 'RSS', note: 'New events and news of events, for feed readers and chats.' },
    jsonFeed: { title: 'JSON Feed', note: 'The same for readers and programs that prefer JSON Feed 1.1.' },
    data: 'Data',
    json: {
      title: 'Events as JSON',
      note: 'All events with local dates and instants. Takes the filters of the events page as parameters, and any site may read it.',
    },
    talks: {
      title: 'Talks as JSON',
      note: 'Sessions of all events, with their speakers and recordings. Takes the filters of the page of talks as parameters.',
    },
    talkSchema: { title: 'JSON Schema of talks', note: 'Describes each field of a talk in these data.' },
    schema: { title: 'JSON Schema', note: 'Describes each field of an event in these data.' },
    markdown: { title: 'Events as Markdown', note: 'All events in one file that people and assistants can read.' },
    llms: { title: 'Guide for assistants', note: 'Lists for language models what is on this site.' },
  },
  guide: {
    summary: (community: string) =>
      `The events of the ${community} community: conferences, community days, meetups and online sessions, upcoming and past.`,
    details: [
      'Each page is also there as Markdown: write “.md” instead of the last slash of its URL.',
      'An event is upcoming until it starts and past once it has ended, in its own time zone. Dates are local to the venue.',
    ],
    pages: 'Pages',
    oneEvent: 'One event',
    events: 'what is upcoming, grouped by type, with filters in the URL.',
    archive: 'all years and a search.',
    talks: 'what was said at events, by year; search by title, speaker and event, and recordings.',
    calendar: 'this month day by day.',
    map: 'what is upcoming by continent, country and city.',
    cfps: 'which calls for proposals are open, and until when.',
    subscribe: 'all that can be subscribed to, explained.',
    eventPage: 'its own page; the URLs of the others here differ only in their end.',
    eventMarkdown: 'the same page as Markdown.',
    eventJson: 'the event as JSON.',
    eventCalendar: 'the event as iCalendar.',
  },

  // Starred events.
  starOf: 'Star: {title}',
  starThis: 'Star this event',
  starredEvents: 'Starred events',
  starredSummary: 'The events that you have starred. Stars are kept in this browser only.',
  sharedSummary: 'The events that this URL names.',
  noStars: 'No event is starred yet. The star of an event, in lists and on its page, puts it here.',
  starsNeedScript: 'Stars are kept by JavaScript, which is switched off. A shared URL of this page works without it.',
  starsNotKept: 'This browser doesn’t store stars. To keep them, bookmark “Starred events”.',
  tooManyStars: 'Up to {count} events can be starred.',
  filesOfStarred:
    'This site is static and can’t offer one calendar of these events. Each event has a calendar file of its own:',
  share: 'Share',
  shareHint: 'Whoever opens this URL sees the same events.',

  // The list for other sites.
  embed: 'On your own site',
  embedHint: 'These lines show the next events on a page of yours, without a script.',
  embedLook: 'See what they show.',
  embedTitle: (community: string) => `Upcoming ${community} events`,
  allUpcoming: 'All upcoming events',

  eventTypes,

  // The image that social networks show of the site.
  siteImageTitle: (community: string) => `Where the ${community} community meets`,
  siteImageLead: 'Dates, places and open calls for proposals',
  siteImageText: 'Conferences, community days, meetups and online sessions',
} as const;
