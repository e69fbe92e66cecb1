import { metaAt } from '../../event-files/fields-at.ts';
import { formatPath } from '../../event-files/problem.ts';
import { groupsOf } from '../../event-files/schema/event-schema.ts';
import type { FormName } from '../../event-files/schema/field.ts';
import { hasTimesOfDays, textAt, type Draft } from './draft.ts';
import { FIELD_QUESTIONS, hasRegion, type FieldName } from './field-questions.ts';
import { typeOfTitle } from './proposals.ts';
import { readTranslations } from './read-translations.ts';
import type { AnswerContext, Question } from './question.ts';
import { slugOf } from './validate-draft.ts';

const ABOUT: Question = {
  label: 'About the event',
  paths: [['body']],
  as: 'paragraphs',
  message: 'A few sentences about it (Tab to reach [ submit ], then Enter)',
  form: { id: 'about', in: ['add'] },
  description: 'A few honest sentences for its page, in Markdown.',
};

const TRANSLATIONS: Question = {
  label: metaAt(['translations'])?.label ?? '',
  paths: [['translations']],
  as: 'paragraphs',
  form: { id: 'translations', in: ['add', 'correct'] },
  description:
    'Its title and summary in other languages that this site is in, a line for each: the language, the title and the summary, such as “ja | 東京ミートアップ | OpenTelemetry を使う人の集まりです。”.',
  read: {
    from: readTranslations,
    otherwise: 'Write a line for each language: its tag, such as ja, the title and the summary, with “|” between.',
  },
};

const FILE_NAME: Question = {
  label: 'File name',
  paths: [['slug']],
  as: 'text',
  message: "The file's name, which is part of the URL of its page",
  propose: slugOf,
};

const SAME_HOURS: Question = {
  label: 'The same hours each day',
  paths: [['sameHours']],
  as: 'yes',
  message: 'The same hours each day? No, if it goes on overnight',
  propose: () => 'true',
  fits: hasTimesOfDays,
};

const CITY: readonly FieldName[] = ['location.city', 'location.country', 'location.region'];
/** What comes before the schema's order: earlier answers help with later ones. */
const NEW_FIRST: readonly FieldName[] = [
  'title',
  'type',
  'attendance',
  ...CITY,
  'online.url',
  'online.note',
  'timeZone',
];
const DATES: readonly FieldName[] = ['startDate', 'endDate', 'startTime', 'endTime'];
const PLACE: readonly FieldName[] = [...CITY, 'location.venue', 'location.address'];
const FORM_FIRST: Readonly<Record<FormName, readonly FieldName[]>> = {
  add: ['title', 'type', ...DATES, 'attendance', ...PLACE, 'timeZone'],
  correct: ['status', 'statusNote', ...DATES, 'timeZone', ...PLACE],
};

/** Questions in the order of the schema, but for those that come first. */
function order(questions: readonly Question[], first: readonly FieldName[]): Question[] {
  const rankOf = ({ paths: [path] }: Question) => first.indexOf(formatPath(path) as FieldName) + 1 || first.length + 1;
  return questions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const ALL = [...FIELD_QUESTIONS, TRANSLATIONS, ABOUT];
const prompts = FIELD_QUESTIONS.filter(({ message }) => message !== undefined);
const onRequest = prompts.filter(({ group }) => group !== undefined);
const nameOf = ({ paths: [path] }: Question) => formatPath(path);
/** A region is asked with the city in some countries; in others the author has to choose the questions about the place. */
const regions = prompts.filter((question) => nameOf(question) === 'location.region');
const saysType = (draft: Draft, { types }: Pick<AnswerContext, 'types'>) =>
  typeOfTitle(textAt(draft, 'title') ?? '', types) !== undefined;

/** A question with what is asked after it. Where the title doesn't say the type, that is asked after the attendance, which helps to guess it. */
function withFollowUp(question: Question): Question[] {
  const type = prompts.find((one) => nameOf(one) === 'type');
  switch (nameOf(question)) {
    case 'startTime':
      return [question, SAME_HOURS];
    case 'type':
      return [{ ...question, fits: (draft, context) => context === undefined || saysType(draft, context) }];
    case 'attendance':
      return [
        question,
        ...(type === undefined
          ? []
          : [
              {
                ...type,
                fits: (draft: Draft, context?: Pick<AnswerContext, 'types'>) =>
                  context !== undefined && !saysType(draft, context),
              },
            ]),
      ];
    default:
      return [question];
  }
}

const always = [
  ...prompts.filter(({ group }) => group === undefined),
  ...regions.map((question) => ({ ...question, group: undefined, fits: hasRegion })),
];

/** Deadlines depend on when a recurring event ends. */
const REQUESTED_FIRST: readonly FieldName[] = ['repeats.rule', 'repeats.except'];

/** What `npm run new` asks, in its order. */
export const PROMPTS: readonly Question[] = [
  ...order(always, NEW_FIRST).flatMap(withFollowUp),
  ...order(onRequest, REQUESTED_FIRST),
  ABOUT,
  FILE_NAME,
];

/** The top-level fields that are only asked about when the author chooses them. */
export const GROUPS: readonly string[] = [...new Set(onRequest.flatMap(({ group }) => group ?? []))];

/** Whether a question makes sense after what has been answered: a group that the attendance excludes is never asked about. */
export function fits(
  { paths: [path], fits: test }: Question,
  draft: Draft,
  context?: Pick<AnswerContext, 'types'>,
): boolean {
  const { excluded } = groupsOf(textAt(draft, 'attendance'));
  return !excluded.includes(String(path[0])) && (test?.(draft, context) ?? true);
}

const WHICH_EVENT: Question = {
  label: 'Which event',
  paths: [['event']],
  as: 'text',
  form: { id: 'event', in: ['correct'] },
  description: "The URL of the event's page, or the year and name in it.",
  example: '2027/kubecon-eu',
};

const REMOVE_NAME: Question = {
  label: 'Name to remove',
  paths: [['name']],
  as: 'text',
  form: { id: 'remove-name', in: ['correct'] },
  description:
    "The name of a speaker that should no longer be on the site, as it's written there. No reason is needed. A maintainer removes it from all events.",
  example: 'Ada Lovelace',
};

const MORE: Readonly<Record<FormName, Pick<Question, 'label' | 'description'>>> = {
  add: {
    label: 'Anything else',
    description:
      'Sessions, a recurrence, recordings, or anything else we should know. A maintainer reads it and adds it by hand.',
  },
  correct: {
    label: 'Something else',
    description: 'In your own words. A maintainer adds it to the file by hand.',
  },
};

export interface FormQuestion extends Question {
  id: string;
  inForm: FormName;
}

/** What an issue form asks, in its order; the first is the one that the form is recognized by. */
export function listFormQuestions(form: FormName): FormQuestion[] {
  const asked = ALL.filter((question) => question.form?.in.includes(form));
  const more: Question = { ...MORE[form], paths: [['more']], as: 'paragraphs', form: { id: 'more', in: [form] } };
  const questions =
    form === 'correct'
      ? [WHICH_EVENT, ...order(asked, FORM_FIRST[form]), REMOVE_NAME, more]
      : [...order(asked, FORM_FIRST[form]), more];
  return questions.map((question) => ({ ...question, id: question.form?.id ?? '', inForm: form }));
}
