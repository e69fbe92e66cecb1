import { wordsOf, type Question } from './question.ts';
import { withLabels } from './with-labels.ts';

/** The label by which the workflow knows the issues that are made with a form. */
const FORM_LABEL = 'event';

export interface Form {
  name: string;
  description: string;
  /** What the issue's title begins with. */
  title: string;
  /** Markdown above the questions. */
  opening: string;
  questions: readonly Question[];
}

const TYPES = { line: 'input', choice: 'dropdown', paragraphs: 'textarea' } as const;

function toElement(question: Question, questions: readonly Question[]) {
  const { id, label, as = 'line', options, isRequired } = question;
  const { text, example } = wordsOf(question);
  const placeholder = as === 'line' && example !== undefined ? { placeholder: example } : {};
  const choices = options === undefined ? {} : { options: options.map((option) => option.label) };
  return {
    type: TYPES[as],
    id,
    attributes: { label, description: withLabels(text, questions), ...placeholder, ...choices },
    ...(isRequired === true ? { validations: { required: true } } : {}),
  };
}

/** A form as GitHub reads it (docs.github.com, "Syntax for issue forms"). */
export function toIssueForm({ name, description, title, opening, questions }: Form) {
  return {
    name,
    description,
    title,
    labels: [FORM_LABEL],
    body: [
      { type: 'markdown', attributes: { value: opening } },
      ...questions.map((question) => toElement(question, questions)),
    ],
  };
}
