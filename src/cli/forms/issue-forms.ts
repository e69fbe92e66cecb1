import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { isOptionalAt } from '../../event-files/fields-at.ts';
import type { FormName } from '../../event-files/schema/field.ts';
import { describeQuestion, type AnswerContext } from '../questions/question.ts';
import { listFormQuestions, type FormQuestion } from '../questions/questions.ts';
import { withLabels } from './finding.ts';

const DATES =
  'Write dates as year-month-day (2027-03-15) and times as hours and minutes (17:00), in local time where the event takes place.';

/** Each with its file in `.github/ISSUE_TEMPLATE/`, and the Markdown above its questions. */
const FORMS = {
  add: {
    file: 'add-event.yml',
    name: 'Add an event',
    description: 'Describe an event, and a pull request is made from it.',
    opening: `A program makes a file and a pull request from your answers, and says in a comment if something has to be fixed. ${DATES}`,
  },
  correct: {
    file: 'correct-event.yml',
    name: 'Correct an event',
    description: 'Change, postpone or cancel an event that is on the site.',
    opening: `Fill in only what has to change; what you leave empty stays as it is. Write a hyphen (-) to remove what should not be there. ${DATES}`,
  },
};

/** What every event needs; the zone can be found by the place. */
function isRequired({ id, paths: [path], inForm }: FormQuestion): boolean {
  if (id === 'event') return true;
  const canBeEmpty = ['timeZone', 'body', 'more'].includes(String(path[0])) || isOptionalAt(path);
  return inForm === 'add' && path.length === 1 && !canBeEmpty;
}

function toElement(question: FormQuestion, types: AnswerContext['types']) {
  const { id, label, as, options, inForm } = question;
  const { text, example } = describeQuestion(question, inForm);
  const isLine = as !== 'choice' && as !== 'paragraphs';
  return {
    type: isLine ? 'input' : as === 'choice' ? 'dropdown' : 'textarea',
    id,
    attributes: {
      label,
      description: withLabels(text, listFormQuestions(inForm)),
      ...(isLine && example !== undefined && { placeholder: example }),
      ...(as === 'choice' && { options: options?.({ types }).map((option) => option.label) }),
    },
    ...(isRequired(question) && { validations: { required: true } }),
  };
}

/**
 * The issue forms, each with the name of its file and its text as GitHub reads it (docs.github.com, "Syntax for issue forms").
 * That is YAML 1.1, to which 2027-03-15 is no text unless it is quoted. @param folder where they are written, for their style
 */
export async function writeIssueForms(types: AnswerContext['types'], folder: string) {
  const style = await resolveConfig(`${folder}/form.yml`);
  const toText = async (form: FormName) => {
    const { file, name, description, opening } = FORMS[form];
    const questions = listFormQuestions(form).map((question) => toElement(question, types));
    const body = [{ type: 'markdown', attributes: { value: opening } }, ...questions];
    // By its label the workflow recognizes an issue that is made with a form.
    const document = { name, description, title: `${name}: `, labels: ['event'], body };
    const text = stringify(document, { lineWidth: 0, version: '1.1' });
    return { file, text: await format(text, { ...style, parser: 'yaml' }) };
  };
  return Promise.all((['add', 'correct'] as const).map(toText));
}
