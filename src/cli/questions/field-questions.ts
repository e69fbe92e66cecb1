import { fieldsAt, isOptionalAt, kindAt, metaAt } from '../../event-files/fields-at.ts';
import { formatPath } from '../../event-files/problem.ts';
import { SESSION_KINDS, type Attendance, type EventData, type EventStatus } from '../../events/event-data.ts';
import { readTime, readTimes } from '../../event-files/schema/read-time.ts';
import { formatWeekday } from '../../events/dates/format-dates.ts';
import { isLocalDate } from '../../events/dates/local-date.ts';
import { has, textAt, withAnswer, type AnswerPath, type Draft } from './draft.ts';
import {
  listCountries,
  listNearestCities,
  listZones,
  guessType,
  proposeCoordinates,
  proposeZone,
} from './proposals.ts';
import type { Question } from './question.ts';

const ATTENDANCES: Readonly<Record<Attendance, string>> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};
const STATUSES: Readonly<Record<EventStatus, string>> = {
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

/** Whether the country is one in which people write a state or province after the city, so that it is always asked. */
export const hasRegion = (draft: Draft) => ['US', 'CA', 'AU'].includes(textAt(draft, 'location', 'country') ?? '');
const hasStartDay = (draft: Draft) => isLocalDate(textAt(draft, 'startDate') ?? '');
const proposeMoment = (draft: Draft) => `${textAt(draft, 'startDate') ?? ''}T`;
const WITH_PLACE = { add: 'Needed unless the event is online only.' };

function refuseTimes(text: string): string | undefined {
  const times = readTimes(text);
  if (text.trim() === '' || (times !== undefined && times[1] !== '24:00')) return undefined;
  if (times !== undefined) return 'A day ends at 23:59. Write that; or 00:00, with the day after as the last day.';
  const start = readTime(text);
  return start === undefined
    ? `"${text.trim()}" isn't two times. Write from when to when, such as 09:00–17:30 or 9am–5:30pm; nothing for whole days.`
    : `Until when? Write both times, such as ${start}–${start < '17:30' ? '17:30' : '23:00'}.`;
}

type Keys<Value> = Value extends object ? keyof Value & string : never;
type KeysAt<Name extends string, Value> = Value extends readonly (infer Item)[]
  ? `${Name}[0].${Keys<Item>}`
  : `${Name}.${Keys<Value>}`;
type NamesIn<Data> = Data extends object
  ? { [Name in keyof Data & string]-?: Name | KeysAt<Name, Data[Name]> }[keyof Data & string]
  : never;
/** `title`, `location.city`, `sessions[0].kind`. */
export type FieldName = NamesIn<EventData>;

/** What a question does besides what the schema says about its field, by the name of the field. */
const BEHAVIOR: Readonly<Partial<Record<FieldName, Partial<Question>>>> = {
  type: {
    as: 'choice',
    options: ({ types }) => types.map(({ id, label, summary }) => ({ value: id, label, hint: summary })),
    propose: guessType,
  },
  endDate: { propose: (draft) => textAt(draft, 'startDate'), hint: { correct: 'Write a hyphen for a single day.' } },
  startTime: {
    paths: [['startTime'], ['endTime']],
    skip: 'Enter for whole days',
    refuse: refuseTimes,
    split: (text) => readTimes(text) ?? [text],
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
  status: { as: 'choice', options: toChoices(STATUSES), hint: 'Leave it empty if it is right.' },
  statusNote: { hint: 'Say it unless it takes place.' },
  attendance: { as: 'choice', options: toChoices(ATTENDANCES) },
  'location.city': {
    hint: WITH_PLACE,
    alternatives: (draft) =>
      listNearestCities(draft).map(({ city, country, label }) => ({
        label,
        draft: withAnswer(withAnswer(draft, ['location', 'city'], city), ['location', 'country'], country),
      })),
  },
  'location.country': {
    as: 'search',
    candidates: listCountries,
    unmatched: 'No country matches. Search for its English name, or its two letters.',
    hint: WITH_PLACE,
  },
  'location.region': { fits: (draft) => !hasRegion(draft) },
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
  news: { as: 'text', hint: 'A sentence, which is added with the day.', example: 'Moved to 12–13 May.' },
  'repeats.rule': { also: 'repeats', propose: proposeRule },
  'sessions[0].kind': { as: 'choice', options: () => SESSION_KINDS.map((kind) => ({ value: kind, label: kind })) },
  'sessions[0].startsAt': { propose: proposeMoment },
  'sessions[0].endsAt': { propose: proposeMoment },
};

/** The field of a group without which the others of the group say nothing; a place has a city from the first questions. */
function leaderOf(path: AnswerPath): AnswerPath | undefined {
  const [group] = path;
  const leader = fieldsAt([group]).find((name) => !isOptionalAt([group, name]));
  if (path.length < 2 || group === 'location' || group === 'online' || leader === path[1] || leader === undefined)
    return undefined;
  return [group, leader];
}

/** The questions about the field at a path, or about the fields of its group. */
function questionsAt(path: AnswerPath, list?: AnswerPath): Question[] {
  const kind = kindAt(path);
  if (kind === 'group') return fieldsAt(path).flatMap((name) => questionsAt([...path, name]));
  const { label, question, form, isOnRequest } = metaAt(path) ?? {};
  if (kind === undefined || label === undefined) return [];
  const leader = list === undefined ? leaderOf(path) : undefined;
  const items = fieldsAt([...path, 0]).flatMap((name) => questionsAt([...path, 0, name], path));
  return [
    {
      label,
      // Those of an entry are relative to it.
      paths: [list === undefined ? path : (path.slice(list.length + 1) as unknown as AnswerPath)],
      as: kind === 'number' ? 'text' : kind,
      ...(question !== undefined && { message: question }),
      ...(isOnRequest === true && { group: String(path[0]) }),
      ...(form && { form }),
      ...(leader && { fits: has(...leader) }),
      ...(items.length > 0 && { items }),
      ...BEHAVIOR[formatPath(path) as FieldName],
    },
  ];
}

export const FIELD_QUESTIONS: readonly Question[] = fieldsAt([]).flatMap((name) => questionsAt([name]));
