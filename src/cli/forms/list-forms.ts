import { CORRECT_QUESTIONS, listAddQuestions } from './list-questions.ts';
import type { Form } from './to-issue-form.ts';

const DATES =
  'Write dates as year-month-day (2027-03-15) and times as hours and minutes (17:00), as they are at the place of the event.';

/** The forms, each with the name of its file in `.github/ISSUE_TEMPLATE/`. */
export function listForms(types: readonly { id: string; label: string }[]): (Form & { file: string })[] {
  return [
    {
      file: 'add-event.yml',
      name: 'Add an event',
      description: 'Tell of an event, and a pull request is made of it.',
      title: 'Add an event: ',
      opening: `A program makes a file and a pull request of this, and says in a comment if something is to be mended. ${DATES}`,
      questions: listAddQuestions(types),
    },
    {
      file: 'correct-event.yml',
      name: 'Correct an event',
      description: 'Change, postpone or cancel an event that is on the site.',
      title: 'Correct an event: ',
      opening: `Fill in only what is to be changed; all that is left empty stays as it is. A hyphen (-) takes out what should not be there. ${DATES}`,
      questions: CORRECT_QUESTIONS,
    },
  ];
}
