import type { Continent } from '../events/place.ts';
import type { Attendance, EventStatus, SessionKind } from '../events/event-data.ts';
import type { FilterName } from '../events/filters/filters.ts';
import type { RecurrenceWords } from '../events/recurrence/format-recurrence.ts';
import type { Message, PluralMessage } from './format-message.ts';

interface FilterStrings {
  /** Of its control, or the legend of its checkboxes. */
  label: string;
  /** What a select shows when nothing is chosen. */
  any?: string;
  /** In an empty text field. */
  hint?: string;
  /** A chosen value among the filters that are on, where its label alone doesn't say enough: `from {value}`. */
  term?: Message<'value'>;
}

/** A feed, and what it is in a sentence. */
interface NamedFeed {
  title: string;
  note: string;
}

interface FeedStrings extends Readonly<
  Record<
    'allEvents' | 'cfps' | 'cfpsWithAlarm' | 'rss' | 'jsonFeed' | 'json' | 'schema' | 'markdown' | 'llms',
    NamedFeed
  >
> {
  calendars: string;
  /** `upcomingEvents` is the link to those. */
  chooseHint: Message<'upcomingEvents'>;
  byType: string;
  byContinent: string;
  /** What the calendar of a continent has. */
  inContinent: string;
  deadlines: string;
  news: string;
  data: string;
}

/** What `/llms.txt` says; a note follows the title that it explains. */
interface GuideStrings {
  summary: (community: string) => string;
  details: readonly string[];
  pages: string;
  oneEvent: string;
  events: string;
  archive: string;
  calendar: string;
  map: string;
  cfps: string;
  subscribe: string;
  eventPage: string;
  eventMarkdown: string;
  eventJson: string;
  eventCalendar: string;
}

/** All text of the interface. A language is one file with an object of this type. */
export interface Strings {
  // What all pages have, and the pages of errors.
  skipToContent: string;
  /** What screen readers call the links in the header. */
  mainNavigation: string;
  footer: (community: string) => string;
  source: string;
  editThisPage: string;
  asMarkdown: string;
  showTimesIn: string;
  deviceZone: Message<'zone'>;
  /** A time in the reader's zone, beside that of the venue. */
  yourTime: Message<'time'>;
  yourTimeDayBefore: Message<'time'>;
  yourTimeDayAfter: Message<'time'>;
  /** What screen readers call the banner. */
  banner: string;
  closeBanner: (text: string) => string;
  copy: string;
  copied: string;
  /** What screen readers call a button that copies. */
  copyOf: (label: string) => string;
  /** `a, b, and c` */
  list: (items: readonly string[]) => string;
  /** Parts of the query that mean nothing: `type=nope, x=1`. */
  ignored: Message<'parts'>;
  /** The last of those parts, when there are many. */
  moreIgnored: PluralMessage;
  notFoundTitle: string;
  notFoundText: string;
  errorTitle: string;
  errorText: string;

  // The Events page, and lists of events on other pages.
  /** The navigation's link to the Events page. */
  upcoming: string;
  upcomingEvents: string;
  pastEvents: string;
  allEvents: string;
  eventCount: PluralMessage;
  nextUp: string;
  /** The emphasized word of `nextOfType`. */
  next: string;
  nextOfType: Message<'next' | 'title' | 'dates' | 'place'>;
  nothingAhead: string;
  lastEdition: Message<'title' | 'dates'>;
  noEvents: string;
  /** `allEvents` is the link to all events. */
  noEventsHint: Message<'allEvents'>;
  allOfType: (plural: string) => string;
  allInArchive: (plural: string) => string;
  findEvents: string;
  filters: Readonly<Record<FilterName, FilterStrings>>;
  moreFilters: string;
  /** Of the button of the form. */
  show: string;
  byMonth: string;
  /** Before the two of `view`. */
  groupedBy: string;
  view: Readonly<Record<'type' | 'date', string>>;
  found: PluralMessage<'shown' | 'count'>;
  /** What screen readers say before the filter that a link removes. */
  removeFilter: string;
  clearFilters: string;
  noMatch: string;
  /** A suggestion when nothing matches; `term` is a filter in words, `count` the events that then match. */
  withoutTerm: PluralMessage<'term' | 'count'>;
  onlyTerm: PluralMessage<'term' | 'count'>;

  // The archive.
  search: string;
  searchAllYears: string;
  onlyTypes: string;
  foundInArchive: PluralMessage;
  archiveFailed: string;
  pages: string;
  page: (page: number) => string;
  previousPage: string;
  nextPage: string;
  years: string;
  types: string;
  yearTitle: (year: string) => string;
  yearSummary: PluralMessage<'count' | 'year'>;
  yearsSummary: PluralMessage<'count' | 'first'>;
  otherYears: string;
  previousYear: (year: string) => string;
  nextYear: (year: string) => string;

  // The calendar.
  calendar: string;
  monthTitle: (month: string) => string;
  monthSummary: PluralMessage<'count' | 'month'>;
  otherMonths: string;
  previousMonth: (month: string) => string;
  thisMonth: string;
  nextMonth: (month: string) => string;
  dayByDay: string;
  today: string;
  /** What screen readers say of an event that began in an earlier week. */
  continues: (title: string) => string;
  /** In a day with more events than fit; beside it what screen readers say. */
  more: PluralMessage;
  moreOn: PluralMessage<'count' | 'date'>;
  dayOf: (day: number, days: number) => string;
  undated: string;
  emptyMonth: (month: string) => string;
  busyMonths: string;

  // The map.
  map: string;
  mapSummary: string;
  worldMap: string;
  mapHint: string;
  eventsIn: PluralMessage<'count' | 'city'>;
  notOnMap: string;
  /** Of events in countries of no continent. */
  elsewhere: string;
  places: string;
  placesMap: (plural: string) => string;
  placesHint: string;

  // Events' pages and rows.
  attendance: Readonly<Record<Attendance, string>>;
  /** Where an event takes place that has no place, and one that has. */
  online: string;
  hybrid: string;
  continent: Readonly<Record<Continent, string>>;
  sessionKind: Readonly<Record<SessionKind, string>>;
  /** How often an event takes place, in the middle of a sentence. */
  recurrence: RecurrenceWords;
  takesPlace: (recurrenceText: string) => string;
  happeningNow: string;
  cancelled: string;
  postponed: string;
  /** Only authors see drafts, in development. */
  draft: string;
  draftPrefix: string;
  /** Before a title, where nothing else shows the status. */
  titlePrefix: Readonly<Record<EventStatus, string>>;
  isDraft: string;
  isOver: string;
  isOverWithRecordings: string;
  isCancelled: string;
  isPostponed: string;
  isPostponedHint: string;
  isNow: string;
  datesNotFixed: string;
  when: string;
  nextDates: string;
  where: string;
  joinAt: (platform: string) => string;
  joinOnline: string;
  registration: string;
  register: string;
  registrationOpens: (date: string) => string;
  registrationCloses: (date: string) => string;
  registrationClosedOn: (date: string) => string;
  registrationClosed: string;
  free: string;
  organizer: string;
  website: string;
  whatToExpect: string;
  sessions: (community: string) => string;
  sessionTimes: (zone: string) => string;
  recordings: string;
  links: string;
  related: string;
  /** The heading of other events of the same type. */
  otherEditions: (plural: string) => string;

  // Calls for proposals.
  openCfps: string;
  cfpsSummary: string;
  callForProposals: string;
  cfpOpen: (deadline: string) => string;
  cfpOpens: (date: string, deadline: string) => string;
  cfpUntil: (deadline: string) => string;
  cfpClosed: (deadline: string) => string;
  /** `when` is a time from now: `in 3 days`. */
  closesWhen: Message<'when'>;
  /** The title of a deadline in a calendar. */
  cfpCloses: (title: string) => string;
  submit: string;
  /** The same for who hears the link alone. */
  submitTo: Message<'title'>;
  openNow: string;
  openingLater: string;
  recentlyClosed: string;
  noOpenCfp: string;
  nextToOpen: Message<'title' | 'date'>;
  /** `upcomingEvents` is the link to those. */
  noOpenCfpHint: Message<'upcomingEvents'>;
  /** The zone of deadlines that have none. */
  anywhereOnEarth: string;

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: string;
  subscribeSummary: (community: string) => string;
  subscribe: (plural: string) => string;
  subscribeToThis: string;
  subscribeToThisHint: string;
  subscribesToMore: string;
  subscribeByProgram: string;
  otherWaysToSubscribe: string;
  calendarUrl: string;
  urlOf: (title: string) => string;
  addToCalendar: string;
  calendarFile: string;
  calendarService: Readonly<Record<'google' | 'outlook' | 'office365' | 'yahoo', string>>;
  linksAddNextDate: string;
  fileHasSessions: string;
  deadlines: string;
  feedDescription: (community: string) => string;
  schemaTitle: string;
  fileSchemaTitle: string;
  feed: FeedStrings;
  guide: GuideStrings;

  // The list for other sites.
  embed: string;
  embedHint: string;
  embedLook: string;
  embedTitle: (community: string) => string;
  allUpcoming: string;

  // The image that social networks show of the site.
  siteImageTitle: (community: string) => string;
  siteImageLead: string;
  siteImageText: string;
}
