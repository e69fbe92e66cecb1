import { SESSION_KINDS } from '../../events/event-data.ts';
import { formatWeekday } from '../../events/format-dates.ts';
import { isLocalDate } from '../../events/local-date.ts';
import type { Draft } from './draft.ts';
import { has, hasRegion, isSomewhere, textAt } from './draft-facts.ts';
import { proposeCoordinates } from './proposals.ts';
import type { Question } from './question.ts';

const SESSION: readonly Question[] = [
  { name: 'Title', message: 'Title of the session, as in the programme', paths: [['title']], as: 'text' },
  {
    name: 'Kind',
    message: 'What kind of session is it?',
    paths: [['kind']],
    as: 'choice',
    choices: () => SESSION_KINDS.map((kind) => ({ value: kind, label: kind })),
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

/** What is asked when the author says that it is known. */
export const PART_QUESTIONS: readonly Question[] = [
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
