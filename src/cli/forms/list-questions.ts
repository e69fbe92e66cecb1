import type { Option, Question } from './question.ts';

const ATTENDANCES: readonly Option[] = [
  { value: 'in-person', label: 'In person' },
  { value: 'online', label: 'Online' },
  { value: 'hybrid', label: 'In person and online' },
];

const STATUSES: readonly Option[] = [
  { value: 'scheduled', label: 'Takes place' },
  { value: 'postponed', label: 'Postponed' },
  { value: 'cancelled', label: 'Cancelled' },
];

const FIRST_DAY: Question = { id: 'first-day', label: 'First day', path: ['startDate'] };
const LAST_DAY: Question = { id: 'last-day', label: 'Last day', path: ['endDate'] };
const START_TIME: Question = { id: 'start-time', label: 'Start time', path: ['startTime'] };
const END_TIME: Question = { id: 'end-time', label: 'End time', path: ['endTime'] };
const TIME_ZONE: Question = { id: 'time-zone', label: 'Time zone', path: ['timeZone'] };
const WEBSITE: Question = { id: 'website', label: 'Website', path: ['url'] };
const REGISTRATION: Question = { id: 'registration', label: 'Registration', path: ['registration', 'url'] };
const CFP: readonly Question[] = [
  { id: 'cfp', label: 'Call for proposals', path: ['cfp', 'url'] },
  { id: 'cfp-closes', label: 'Call for proposals closes', path: ['cfp', 'closes'] },
];

const PLACE: readonly Question[] = [
  { id: 'city', label: 'City', path: ['location', 'city'] },
  { id: 'country', label: 'Country', path: ['location', 'country'] },
  { id: 'region', label: 'Region', path: ['location', 'region'] },
  { id: 'venue', label: 'Venue', path: ['location', 'venue'] },
  { id: 'address', label: 'Address', path: ['location', 'address'] },
];

const ONLINE: readonly Question[] = [
  { id: 'join', label: 'Where to join', path: ['online', 'url'] },
  { id: 'join-note', label: 'Note on joining', path: ['online', 'note'] },
];

const isCityOrCountry = ({ id }: Question) => id === 'city' || id === 'country';

/** What the form asks that adds an event. @param types the types of events, in their order */
export function listAddQuestions(types: readonly { id: string; label: string }[]): Question[] {
  return [
    { id: 'event-title', label: 'Title', path: ['title'], isRequired: true },
    {
      id: 'type',
      label: 'Type',
      path: ['type'],
      text: 'The kind of event.',
      as: 'choice',
      options: types.map(({ id, label }) => ({ value: id, label })),
      isRequired: true,
    },
    { ...FIRST_DAY, isRequired: true },
    LAST_DAY,
    START_TIME,
    END_TIME,
    {
      id: 'attendance',
      label: 'Attendance',
      path: ['attendance'],
      text: 'How people take part.',
      as: 'choice',
      options: ATTENDANCES,
      isRequired: true,
    },
    ...PLACE.map((question) =>
      isCityOrCountry(question) ? { ...question, hint: 'Needed unless the event is online only.' } : question,
    ),
    { ...TIME_ZONE, hint: 'Left empty, it is found by the place, where there is only one. Needed for events online.' },
    ...ONLINE,
    WEBSITE,
    REGISTRATION,
    ...CFP,
    { id: 'summary', label: 'Summary', path: ['summary'], isRequired: true },
    {
      id: 'about',
      label: 'About the event',
      text: 'A few honest sentences for its page, in Markdown.',
      as: 'paragraphs',
    },
    {
      id: 'more',
      label: 'Anything else',
      text: 'Sessions, a series, recordings, or what else should be known. A maintainer reads it and adds it by hand.',
      as: 'paragraphs',
    },
  ];
}

const KEEP = 'Leave empty what is right.';

/** What the form asks that corrects an event. */
export const CORRECT_QUESTIONS: readonly Question[] = [
  {
    id: 'event',
    label: 'Which event',
    text: "The address of the event's page, or year and name out of it.",
    example: '2027/kubecon-eu',
    isRequired: true,
  },
  {
    id: 'status',
    label: 'Status',
    path: ['status'],
    text: `Whether it takes place. ${KEEP}`,
    as: 'choice',
    options: STATUSES,
  },
  { id: 'status-note', label: 'Reason', path: ['statusNote'], hint: 'Needed with either.' },
  FIRST_DAY,
  { ...LAST_DAY, text: 'The last day, inclusive. A hyphen makes it a single day.', example: '2027-03-18' },
  { ...START_TIME, text: 'When it starts, local time. A hyphen makes it whole days.', example: '17:00' },
  { ...END_TIME, text: 'When it ends, local time. A hyphen makes it whole days.', example: '18:00' },
  TIME_ZONE,
  ...PLACE,
  ...ONLINE,
  WEBSITE,
  REGISTRATION,
  ...CFP,
  { id: 'summary', label: 'Summary', path: ['summary'] },
  {
    id: 'more',
    label: 'Something else',
    text: 'In your words. No program can write that into the file, so a maintainer does.',
    as: 'paragraphs',
  },
];
