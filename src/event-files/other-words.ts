/** What authors call fields whose name is another. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'event', 'heading'],
  startDate: ['date', 'start', 'begin', 'begins', 'from', 'day', 'startsat', 'starts', 'firstday'],
  endDate: ['end', 'until', 'to', 'endsat', 'ends', 'lastday'],
  startTime: ['time', 'starthour'],
  timeZone: ['tz', 'zone', 'tzid'],
  attendance: ['format', 'mode', 'attendancemode', 'eventattendancemode'],
  location: ['place', 'where'],
  url: ['link', 'website', 'homepage', 'web', 'site', 'href'],
  summary: ['description', 'abstract', 'about', 'excerpt'],
  type: ['kind', 'category'],
  cfp: ['callforproposals', 'callforpapers', 'cfps', 'call'],
  registration: ['register', 'tickets', 'rsvp'],
  organizer: ['organiser', 'organizers', 'organisers', 'host', 'hosts'],
  sessions: ['talks', 'program', 'programme', 'schedule', 'agenda'],
  tags: ['keywords', 'topics', 'labels'],
  country: ['countrycode', 'addresscountry'],
  city: ['town', 'addresslocality', 'locality'],
  region: ['state', 'province', 'addressregion'],
  address: ['street', 'streetaddress'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  startsAt: ['start', 'starts', 'from', 'begin'],
  endsAt: ['end', 'ends', 'until', 'to'],
  speakers: ['speaker', 'presenters'],
  closes: ['deadline', 'close', 'until', 'end'],
  opens: ['open', 'from', 'start'],
  label: ['name', 'text', 'title'],
  text: ['title', 'message'],
  on: ['date', 'day'],
};

/** What authors write for values that are called otherwise. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  online: ['virtual', 'remote', 'webinar', 'digital', 'web', 'livestream', 'zoom'],
  'in-person': [
    ...['onsite', 'on-site', 'offline', 'physical', 'face-to-face', 'f2f', 'irl', 'presencial', 'inperson', 'local'],
    'venue',
  ],
  hybrid: ['mixed', 'both'],
  cancelled: ['canceled', 'cancel', 'called-off', 'dropped'],
  postponed: ['delayed', 'on-hold', 'deferred'],
  scheduled: ['confirmed', 'active', 'planned', 'on', 'ok'],
  talk: ['presentation', 'session', 'keynote', 'lightning-talk', 'lecture'],
  workshop: ['tutorial', 'training', 'hands-on'],
  panel: ['discussion', 'roundtable'],
  'project-booth': ['booth', 'kiosk', 'stand', 'project-pavilion'],
  social: ['party', 'dinner', 'drinks'],
};

const toKey = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

const find = (words: Readonly<Record<string, readonly string[]>>, key: string, known: readonly string[]) =>
  known.find((candidate) => Object.hasOwn(words, candidate) && words[candidate]?.includes(key) === true);

/** The field that an author means by a name that no field has. @param free fields that are there and have no value yet */
export const meantField = (name: string, free: readonly string[]): string | undefined =>
  find(FIELDS, toKey(name).replaceAll('-', ''), free);

/** The value that an author means by another word. */
export const meantValue = (word: string, allowed: readonly string[]): string | undefined =>
  find(VALUES, toKey(word), allowed);
