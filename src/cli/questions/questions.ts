import { fieldsAt, kindAt, metaAt, type FieldKind } from '../../event-files/fields-at.ts';
import { formatPath } from '../../event-files/problem.ts';
import type { FormName } from '../../event-files/schema/field.ts';
import { groupsOf } from '../../event-files/schema/event-schema.ts';
import {
  SESSION_KINDS,
  type Attendance,
  type CfpData,
  type EventData,
  type EventStatus,
  type Location,
  type Online,
  type RegistrationData,
  type RepeatsData,
  type SessionData,
} from '../../events/event-data.ts';
import { formatWeekday } from '../../events/dates/format-dates.ts';
import { isLocalDate } from '../../events/dates/local-date.ts';
import { has, textAt, type AnswerPath, type Draft } from './draft.ts';
import { listCountries, listZones, proposeCoordinates, proposeType, proposeZone, toTypeChoices } from './proposals.ts';
import type { Question } from './question.ts';
import { slugOf } from './validate-draft.ts';

const ATTENDANCE_LABELS: Readonly<Record<Attendance, string>> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};

const STATUS_LABELS: Readonly<Record<EventStatus, string>> = {
  scheduled: 'Takes place',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

const toChoices = (labels: Readonly<Record<string, string>>) => () =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** How a recurring event repeats, most often: every week on the day of its first occurrence. */
function proposeRule(draft: Draft): string {
  const start = textAt(draft, 'startDate') ?? '';
  if (!isLocalDate(start)) return 'FREQ=WEEKLY';
  return `FREQ=WEEKLY;BYDAY=${formatWeekday(start, 'en').slice(0, 2).toUpperCase()}`;
}

/** Countries in which people write a state or province after the city, so that it is always asked. */
const WITH_REGIONS = ['US', 'CA', 'AU'];
const isInRegion = (draft: Draft) => WITH_REGIONS.includes(textAt(draft, 'location', 'country') ?? '');
const hasStartDay = (draft: Draft) => isLocalDate(textAt(draft, 'startDate') ?? '');
const proposeMoment = (draft: Draft) => `${textAt(draft, 'startDate') ?? ''}T`;
const WITH_PLACE = { add: 'Needed unless the event is online only.' };

type Keys<Value> = Value extends object ? keyof Value & string : never;
/** `title`, `location.city`, `sessions[0].kind`. */
type FieldName =
  | Keys<EventData>
  | `location.${Keys<Location>}`
  | `online.${Keys<Online>}`
  | `registration.${Keys<RegistrationData>}`
  | `cfp.${Keys<CfpData>}`
  | `repeats.${Keys<RepeatsData>}`
  | `sessions[0].${Keys<SessionData>}`;

/** What a question does besides what the schema says about its field, by the name of the field. */
const BEHAVIOR: Readonly<Partial<Record<FieldName, Partial<Question>>>> = {
  type: { as: 'choice', options: ({ types }) => toTypeChoices(types), propose: proposeType },
  endDate: { propose: (draft) => textAt(draft, 'startDate'), hint: { correct: 'Write a hyphen for a single day.' } },
  startTime: {
    paths: [['startTime'], ['endTime']],
    skip: 'Enter for whole days',
    split: (text) => text.split(/\s*(?:[-–—]|\bto\b)\s*/),
    joint: '–',
    fits: hasStartDay,
    hint: { correct: 'Write a hyphen for whole days.' },
  },
  endTime: { hint: { correct: 'Write a hyphen for whole days.' } },
  timeZone: {
    as: 'search',
    candidates: listZones,
    unmatched: 'No zone matches. Search for a big city or the country; abbreviations such as CET mean several zones.',
    propose: proposeZone,
    hint: { add: 'Can be left empty where the place has only one. Needed for online events.' },
  },
  status: { as: 'choice', options: toChoices(STATUS_LABELS), hint: 'Leave it empty if it is right.' },
  statusNote: { hint: 'Needed unless it takes place.' },
  attendance: { as: 'choice', options: toChoices(ATTENDANCE_LABELS) },
  'location.city': { hint: WITH_PLACE },
  'location.country': {
    as: 'search',
    candidates: listCountries,
    unmatched: 'No country matches. Search for its English name, or its two letters.',
    hint: WITH_PLACE,
  },
  'location.region': { fits: (draft) => !isInRegion(draft) },
  'location.latitude': {
    paths: [
      ['location', 'latitude'],
      ['location', 'longitude'],
    ],
    also: 'location',
    split: (text) => text.split(/\s*,\s*/),
    joint: ', ',
    propose: proposeCoordinates,
  },
  'online.note': { also: 'online', fits: (draft) => !has('online', 'url')(draft) },
  'registration.closes': { also: 'registration.opens' },
  'cfp.closes': { also: 'cfp.opens' },
  'cfp.closesTime': { skip: 'Enter for the end of the day' },
  'cfp.timeZone': { skip: 'Enter for Anywhere on Earth' },
  'repeats.rule': { also: 'repeats', propose: proposeRule },
  'sessions[0].kind': { as: 'choice', options: () => SESSION_KINDS.map((kind) => ({ value: kind, label: kind })) },
  'sessions[0].startsAt': { propose: proposeMoment },
  'sessions[0].endsAt': { propose: proposeMoment },
};

const AS: Readonly<Record<Exclude<FieldKind, 'group'>, Question['as']>> = {
  text: 'text',
  number: 'text',
  yes: 'yes',
  list: 'list',
  groups: 'groups',
};

/** The field of a group without which the others of the group say nothing; a place has a city from the first questions. */
function leaderOf(path: AnswerPath): AnswerPath | undefined {
  const [group] = path;
  const leader = fieldsAt([group])[0];
  if (path.length < 2 || group === 'location' || group === 'online' || leader === path[1]) return undefined;
  return [group, leader ?? ''];
}

/** The questions about the field at a path, or about the fields of its group. */
function listAt(path: AnswerPath, list?: AnswerPath): Question[] {
  const kind = kindAt(path);
  if (kind === 'group') return fieldsAt(path).flatMap((name) => listAt([...path, name]));
  const { label, question, form, isOnRequest } = metaAt(path) ?? {};
  if (kind === undefined || label === undefined) return [];
  const leader = leaderOf(path);
  const items = fieldsAt([...path, 0]).flatMap((name) => listAt([...path, 0, name], path));
  return [
    {
      label,
      // Those of an entry are relative to it.
      paths: [list === undefined ? path : (path.slice(list.length + 1) as unknown as AnswerPath)],
      as: AS[kind],
      ...(question !== undefined && { message: question }),
      ...(isOnRequest === true && { group: String(path[0]) }),
      ...(form && { form }),
      ...(leader && list === undefined && { fits: has(...leader) }),
      ...(items.length > 0 && { items }),
      ...BEHAVIOR[formatPath(path) as FieldName],
    },
  ];
}

const ABOUT: Question = {
  label: 'About the event',
  paths: [['body']],
  as: 'paragraphs',
  message: 'A few sentences about it (Tab to reach [ submit ], then Enter)',
  form: { id: 'about', in: ['add'] },
  description: 'A few honest sentences for its page, in Markdown.',
};

const FILE_NAME: Question = {
  label: 'File name',
  paths: [['slug']],
  as: 'text',
  message: "The file's name, which is part of the URL of its page",
  propose: slugOf,
};

/** What comes before the schema's order: earlier answers help with later ones. */
const NEW_FIRST: readonly FieldName[] = [
  'title',
  'type',
  'attendance',
  'location.city',
  'location.country',
  'location.region',
  'online.url',
  'online.note',
  'timeZone',
];
const DATES: readonly FieldName[] = ['startDate', 'endDate', 'startTime', 'endTime'];
const PLACE: readonly FieldName[] = [
  'location.city',
  'location.country',
  'location.region',
  'location.venue',
  'location.address',
];
const FORM_FIRST: Readonly<Record<FormName, readonly FieldName[]>> = {
  add: ['title', 'type', ...DATES, 'attendance', ...PLACE, 'timeZone'],
  correct: ['status', 'statusNote', ...DATES, 'timeZone', ...PLACE],
};

/** Questions in the order of the schema, but for those that come first. */
function order(questions: readonly Question[], first: readonly FieldName[]): Question[] {
  const rankOf = ({ paths: [path] }: Question) => first.indexOf(formatPath(path) as FieldName) + 1 || first.length + 1;
  return questions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const ALL = [...fieldsAt([]).flatMap((name) => listAt([name])), ABOUT, FILE_NAME];

/** A region is asked with the city in some countries; in others the author has to choose the questions about the place. */
const REGION_OF_CITY = ALL.filter(({ paths: [path] }) => formatPath(path) === 'location.region').map((question) => ({
  ...question,
  group: undefined,
  fits: isInRegion,
}));

const isPrompt = ({ message }: Question) => message !== undefined;
const always = ALL.filter((question) => isPrompt(question) && question.group === undefined);
const onRequest = ALL.filter((question) => isPrompt(question) && question.group !== undefined);
const last = [ABOUT, FILE_NAME];

/** What `npm run new` asks, in its order. */
export const PROMPTS: readonly Question[] = [
  ...order([...always.filter((question) => !last.includes(question)), ...REGION_OF_CITY], NEW_FIRST),
  ...onRequest,
  ...last,
];

/** The top-level fields that are only asked about when the author chooses them. */
export const GROUPS: readonly string[] = [...new Set(onRequest.flatMap(({ group }) => group ?? []))];

/** Whether a question makes sense after what has been answered: a group that the attendance excludes is never asked about. */
export function fits({ paths: [path], fits: test }: Question, draft: Draft): boolean {
  const { excluded } = groupsOf(textAt(draft, 'attendance'));
  return !excluded.includes(String(path[0])) && (test?.(draft) ?? true);
}

const WHICH_EVENT: Question = {
  label: 'Which event',
  paths: [['event']],
  as: 'text',
  form: { id: 'event', in: ['correct'] },
  description: "The URL of the event's page, or the year and name in it.",
  example: '2027/kubecon-eu',
};

const MORE: Readonly<Record<FormName, Question>> = {
  add: {
    label: 'Anything else',
    paths: [['more']],
    as: 'paragraphs',
    form: { id: 'more', in: ['add'] },
    description:
      'Sessions, a recurrence, recordings, or anything else we should know. A maintainer reads it and adds it by hand.',
  },
  correct: {
    label: 'Something else',
    paths: [['more']],
    as: 'paragraphs',
    form: { id: 'more', in: ['correct'] },
    description: 'In your own words. A maintainer adds it to the file by hand.',
  },
};

/** What an issue form asks, in its order; the first is the one that the form is recognized by. */
export function listFormQuestions(form: FormName): FormQuestion[] {
  const asked = ALL.filter((question) => question.form?.in.includes(form));
  const questions = [...(form === 'correct' ? [WHICH_EVENT] : []), ...order(asked, FORM_FIRST[form]), MORE[form]];
  return questions.flatMap((question) =>
    question.form === undefined ? [] : { ...question, id: question.form.id, inForm: form },
  );
}

/** A question of one of the forms. */
export interface FormQuestion extends Question {
  id: string;
  inForm: FormName;
}
