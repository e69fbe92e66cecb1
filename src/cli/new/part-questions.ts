import { SESSION_KINDS } from '../../events/event-data.ts';
import { formatWeekday } from '../../events/dates/format-dates.ts';
import { isLocalDate } from '../../events/dates/local-date.ts';
import type { Draft } from './draft.ts';
import { DEADLINE_QUESTIONS } from './deadline-questions.ts';
import { has, textAt } from './draft-facts.ts';
import type { Question } from './question.ts';
import { VENUE_QUESTIONS } from './venue-questions.ts';

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
  ...VENUE_QUESTIONS,
  ...DEADLINE_QUESTIONS,
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
