import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsAt, isOptionalAt, kindAt } from '../../../../src/event-files/fields-at.ts';
import { writeIssueForms } from '../../../../src/cli/forms/issue-forms.ts';
import { describeQuestion } from '../../../../src/cli/questions/question.ts';
import { listFormQuestions, PROMPTS } from '../../../../src/cli/questions/questions.ts';
import { listValidTypes, readEventTypes } from '../../../../src/event-files/read-event-types.ts';
import { site } from '../../../../src/site.ts';
import { issueFormSchema } from '../../../fixtures/issue-form-schema.ts';

const root = new URL('../../../../', import.meta.url);
const folder = new URL('.github/ISSUE_TEMPLATE/', root);
const types = listValidTypes(await readEventTypes(root.pathname));
const written = await writeIssueForms(types, folder.pathname);
const forms = (['add', 'correct'] as const).map((name, index) => {
  const { file = '', text = '' } = written[index] ?? {};
  const document = parse(text, { version: '1.1' }) as { body: { id?: string; validations?: { required: boolean } }[] };
  return { file, text, name, document, questions: listFormQuestions(name) };
});

describe.each(forms)('$file', ({ file, text, name, document, questions }) => {
  test('is what the questions, the types of events and the texts of the schema make of it; npm run guide writes it', async () => {
    expect(text).toBe(await readFile(new URL(file, folder), 'utf8'));
  });

  test('is a form to GitHub', () => {
    expect(issueFormSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test('has labels and ids that GitHub can distinguish', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
    const labels = questions.map(({ label }) => label.toLowerCase().replaceAll(/[^a-z]/g, ''));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('asks for fields that exist, and says what each is', () => {
    const others = questions.filter(({ paths: [path] }) => kindAt(path) === undefined);
    expect(others.map(({ id }) => id)).toEqual(
      name === 'add' ? ['translations', 'about', 'more'] : ['event', 'translations', 'remove-name', 'more'],
    );
    for (const question of questions) expect(describeQuestion(question, name).text, question.label).toMatch(/\.$/);
  });

  test('gives a line an example to write', () => {
    const lines = questions.filter(({ as }) => as !== 'choice' && as !== 'paragraphs');
    expect(lines.filter((question) => (describeQuestion(question, name).example ?? '') === '')).toEqual([]);
  });
});

test('the form that adds an event requires what every event needs, and nothing else', () => {
  const [form] = forms;
  const required = form?.document.body.filter(({ validations }) => validations?.required === true).map(({ id }) => id);
  const needed = fieldsAt([]).filter((field) => !isOptionalAt([field]));
  // The zone can be found by the place, the day is that of the issue, and the place depends on the attendance.
  const asked = needed.filter((field) => !['timeZone', 'added', 'location', 'online'].includes(field));
  const fieldOf = (id = '') => form?.questions.find((question) => question.id === id)?.paths[0][0];
  expect(required?.map(fieldOf).sort()).toEqual(asked.sort());
});

test('the form that adds an event asks what `npm run new` always asks', () => {
  const asked = forms[0]?.questions.map(({ paths: [path] }) => path.join('.'));
  const always = PROMPTS.filter(({ group }) => group === undefined).flatMap(({ paths }) => paths);
  // The text below the fields has a question without a field, and the file's name is made of the title.
  const fields = always.filter(([field]) => fieldsAt([]).includes(String(field)));
  expect(asked).toEqual(expect.arrayContaining(fields.map((path) => path.join('.'))));
});

test('the way to the guide is one', async () => {
  const config = parse(await readFile(new URL('config.yml', folder), 'utf8')) as { contact_links: { url: string }[] };
  expect(config.contact_links.map(({ url }) => url)).toEqual([
    `${site.repository}/blob/${site.branch}/CONTRIBUTING.md`,
  ]);
});
