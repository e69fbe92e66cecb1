import { formatWeekday } from '../../events/format-dates.ts';
import { isLocalDate } from '../../events/local-date.ts';
import { answerAt, type AnswerPath, type Draft } from './draft.ts';
import { slugOf } from './judge-draft.ts';
import { proposeCoordinates, proposeType, proposeZone, listCountries, listTypes, listZones } from './proposals.ts';
import type { Question } from './question.ts';

const textAt = (draft: Draft, ...path: AnswerPath) => {
  const value = answerAt(draft, path);
  return typeof value === 'string' ? value : undefined;
};
const isSomewhere = (draft: Draft) => textAt(draft, 'attendance') !== 'online';
const isOnline = (draft: Draft) => textAt(draft, 'attendance') !== 'in-person';
const has =
  (...path: AnswerPath) =>
  (draft: Draft) =>
    answerAt(draft, path) !== undefined;

/** Countries whose people write a state or province behind the town. In others it is a question of the venue. */
const WITH_REGIONS = ['US', 'CA', 'AU'];
const hasRegion = (draft: Draft) => WITH_REGIONS.includes(textAt(draft, 'location', 'country') ?? '');

/** `17:00–18:00` with any dash, or `to`, between. */
const splitTimes = (text: string) => text.split(/\s*(?:[-–—]|\bto\b)\s*/);

const ATTENDANCES = [
  { value: 'in-person', label: 'In person' },
  { value: 'online', label: 'Online' },
  { value: 'hybrid', label: 'Hybrid', hint: 'in person, and online as well' },
];

const KINDS = ['talk', 'workshop', 'panel', 'meetup', 'project-booth', 'interview', 'social'] as const;

const SESSION: readonly Question[] = [
  { name: 'Title', message: 'Title of the session, as in the programme', paths: [['title']], as: 'text' },
  {
    name: 'Kind',
    message: 'What kind of session is it?',
    paths: [['kind']],
    as: 'choice',
    choices: () => KINDS.map((kind) => ({ value: kind, label: kind })),
  },
  {
    name: 'Start',
    message: "When it starts, in the venue's time",
    paths: [['startsAt']],
    as: 'text',
    propose: (draft) => `${textAt(draft, 'startDate') ?? ''}T`,
  },
  {
    name: 'End',
    message: "When it ends, in the venue's time",
    paths: [['endsAt']],
    as: 'text',
    propose: (draft) => `${textAt(draft, 'startDate') ?? ''}T`,
  },
  { name: 'Room', message: 'Room', paths: [['room']], as: 'text' },
  { name: 'Speakers', message: 'Who speaks, with commas between', paths: [['speakers']], as: 'list' },
  { name: 'Page', message: 'Its page in the programme', paths: [['url']], as: 'text' },
];

const LINK: readonly Question[] = [
  { name: 'Text', message: 'What the link leads to', paths: [['label']], as: 'text' },
  { name: 'Address', message: 'Its address', paths: [['url']], as: 'text' },
];

/** How a series repeats, most often: every week on the day of its first occurrence. */
function proposeRule(draft: Draft): string {
  const start = textAt(draft, 'startDate') ?? '';
  if (!isLocalDate(start)) return 'FREQ=WEEKLY';
  return `FREQ=WEEKLY;BYDAY=${formatWeekday(start, 'en').slice(0, 2).toUpperCase()}`;
}

/** What is always asked, in an order in which earlier answers help with later ones. */
const FIRST: readonly Question[] = [
  { name: 'Title', message: 'What is the event called?', paths: [['title']], as: 'text' },
  {
    name: 'Type',
    message: 'What kind of event is it?',
    paths: [['type']],
    as: 'choice',
    choices: (_, surroundings) => listTypes(surroundings),
    propose: proposeType,
  },
  {
    name: 'Attendance',
    message: 'How do people take part?',
    paths: [['attendance']],
    as: 'choice',
    choices: () => ATTENDANCES,
  },
  { name: 'City', message: 'In which town is it?', paths: [['location', 'city']], as: 'text', fits: isSomewhere },
  {
    name: 'Country',
    message: 'In which country?',
    paths: [['location', 'country']],
    as: 'search',
    fits: isSomewhere,
    choices: listCountries,
  },
  {
    name: 'Region',
    message: 'State or province, as people write it',
    paths: [['location', 'region']],
    as: 'text',
    fits: (draft) => isSomewhere(draft) && hasRegion(draft),
  },
  {
    name: 'Where to join',
    message: 'Where does one join online, or register to join?',
    paths: [['online', 'url']],
    as: 'text',
    fits: isOnline,
  },
  {
    name: 'Note on joining',
    message: 'Why is there no address yet, or how does one join?',
    paths: [['online', 'note']],
    also: 'online',
    as: 'text',
    fits: (draft) => isOnline(draft) && !has('online', 'url')(draft),
  },
  {
    name: 'Time zone',
    message: 'In which time zone are its dates and times?',
    paths: [['timeZone']],
    as: 'search',
    choices: listZones,
    propose: proposeZone,
  },
  { name: 'First day', message: 'First day', paths: [['startDate']], as: 'text' },
  {
    name: 'Last day',
    message: 'Last day',
    paths: [['endDate']],
    as: 'text',
    propose: (draft) => textAt(draft, 'startDate'),
  },
  {
    name: 'Times',
    message: 'From when to when, in local time?',
    skip: 'Enter for whole days',
    paths: [['startTime'], ['endTime']],
    as: 'text',
    split: splitTimes,
    joint: '–',
    fits: (draft) => isLocalDate(textAt(draft, 'startDate') ?? ''),
  },
  { name: 'Web site', message: "The event's own site", paths: [['url']], as: 'text' },
  { name: 'Summary', message: 'What is it, in a sentence of up to 200 characters?', paths: [['summary']], as: 'text' },
];

/** What is asked when the author says that it is known. */
const PARTS: readonly Question[] = [
  {
    name: 'Venue',
    message: 'Building or hall',
    paths: [['location', 'venue']],
    as: 'text',
    part: 'venue',
    fits: isSomewhere,
  },
  {
    name: 'Address',
    message: 'Street and number',
    paths: [['location', 'address']],
    as: 'text',
    part: 'venue',
    fits: isSomewhere,
  },
  {
    name: 'Region',
    message: 'State, province or canton, where people write it',
    paths: [['location', 'region']],
    as: 'text',
    part: 'venue',
    fits: (draft) => isSomewhere(draft) && !hasRegion(draft),
  },
  {
    name: 'Coordinates',
    message: 'Degrees north and east, for the map',
    paths: [
      ['location', 'latitude'],
      ['location', 'longitude'],
    ],
    also: 'location',
    as: 'text',
    part: 'venue',
    split: (text) => text.split(/\s*,\s*/),
    joint: ', ',
    fits: isSomewhere,
    propose: proposeCoordinates,
  },
  {
    name: 'Registration',
    message: 'Where does one register?',
    paths: [['registration', 'url']],
    as: 'text',
    part: 'registration',
  },
  {
    name: 'Registration opens',
    message: 'First day of registration',
    paths: [['registration', 'opens']],
    as: 'text',
    part: 'registration',
    fits: has('registration', 'url'),
  },
  {
    name: 'Registration closes',
    message: 'Last day of registration',
    paths: [['registration', 'closes']],
    also: 'registration.opens',
    as: 'text',
    part: 'registration',
    fits: has('registration', 'url'),
  },
  {
    name: 'Free of charge',
    message: 'Does it cost nothing?',
    paths: [['registration', 'free']],
    as: 'yes',
    part: 'registration',
    fits: has('registration', 'url'),
  },
  {
    name: 'Call for proposals',
    message: 'Where does one submit a talk?',
    paths: [['cfp', 'url']],
    as: 'text',
    part: 'cfp',
  },
  {
    name: 'Call opens',
    message: 'First day for proposals',
    paths: [['cfp', 'opens']],
    as: 'text',
    part: 'cfp',
    fits: has('cfp', 'url'),
  },
  {
    name: 'Call closes',
    message: 'Last day for proposals',
    paths: [['cfp', 'closes']],
    also: 'cfp.opens',
    as: 'text',
    part: 'cfp',
    fits: has('cfp', 'url'),
  },
  {
    name: 'Call closes at',
    message: 'Last minute on that day',
    skip: 'Enter for its end',
    paths: [['cfp', 'closesTime']],
    as: 'text',
    part: 'cfp',
    fits: has('cfp', 'url'),
  },
  {
    name: 'Zone of the call',
    message: 'In whose zone?',
    skip: 'Enter for Anywhere on Earth',
    paths: [['cfp', 'timeZone']],
    as: 'text',
    part: 'cfp',
    fits: has('cfp', 'url'),
  },
  {
    name: 'Sessions',
    message: 'session of OpenTelemetry',
    paths: [['sessions']],
    as: 'groups',
    items: SESSION,
    part: 'sessions',
  },
  {
    name: 'Series',
    message: 'How does it repeat? An RRULE, perhaps with COUNT or UNTIL',
    paths: [['repeats', 'rule']],
    also: 'repeats',
    as: 'text',
    part: 'repeats',
    propose: proposeRule,
  },
  {
    name: 'Left out',
    message: 'Days of the rule on which it is left out, with commas between',
    paths: [['repeats', 'except']],
    as: 'list',
    part: 'repeats',
    fits: has('repeats', 'rule'),
  },
  { name: 'Links', message: 'link', paths: [['links']], as: 'groups', items: LINK, part: 'links' },
  { name: 'Organizer', message: 'Who organises it?', paths: [['organizer', 'name']], as: 'text', part: 'organizer' },
  {
    name: "Organizer's site",
    message: 'Their site',
    paths: [['organizer', 'url']],
    as: 'text',
    part: 'organizer',
    fits: has('organizer', 'name'),
  },
  { name: 'Tags', message: 'Words to find it by, with commas between', paths: [['tags']], as: 'list', part: 'tags' },
  { name: 'Draft', message: 'Keep it out of the site for now?', paths: [['draft']], as: 'yes', part: 'draft' },
];

const LAST: readonly Question[] = [
  {
    name: 'Text',
    message: 'A few sentences about it: what happens, who should come (Tab, Enter to go on)',
    paths: [['body']],
    as: 'paragraphs',
  },
  {
    name: 'File name',
    message: "The file's name, which is part of its address",
    paths: [['slug']],
    as: 'text',
    propose: (draft) => slugOf(draft),
  },
];

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [...FIRST, ...PARTS, ...LAST];
