import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsAt, isOptionalAt } from '../../../../src/event-files/fields-at.ts';
import { listForms } from '../../../../src/cli/forms/list-forms.ts';
import { wordsOf } from '../../../../src/cli/forms/question.ts';
import { writeForm } from '../../../../src/cli/forms/write-form.ts';
import { QUESTIONS } from '../../../../src/cli/new/questions.ts';
import { listSoundTypes, readEventTypes } from '../../../../src/event-files/read-event-types.ts';
import { site } from '../../../../src/site.ts';
import { issueFormSchema } from '../../../fixtures/issue-form-schema.ts';

const root = new URL('../../../../', import.meta.url);
const folder = new URL('.github/ISSUE_TEMPLATE/', root);
const forms = listForms(listSoundTypes(await readEventTypes(root.pathname)));

describe.each(forms)('$file', (form) => {
  const { questions } = form;

  test('is what the questions, the types of events and the texts of the schema make of it; npm run guide writes it', async () => {
    const url = new URL(form.file, folder);
    expect(await writeForm(form, url.pathname)).toBe(await readFile(url, 'utf8'));
  });

  test('is a form to GitHub', async () => {
    const text = await readFile(new URL(form.file, folder), 'utf8');
    const asGitHubReads: unknown = parse(text, { version: '1.1' });
    expect(issueFormSchema.safeParse(asGitHubReads).error?.issues ?? []).toEqual([]);
  });

  test('has labels and ids that GitHub can tell apart', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
    const labels = questions.map(({ label }) => label.toLowerCase().replaceAll(/[^a-z]/g, ''));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('asks for fields that there are, and says what each is', () => {
    for (const question of questions) {
      expect(wordsOf(question).text, question.label).toMatch(/\.$/);
      if (question.path === undefined) continue;
      const [name, ...group] = [...question.path].reverse();
      expect(fieldsAt(group.reverse()), question.label).toContain(name);
    }
  });

  test('gives a line an example to write', () => {
    const lines = questions.filter(({ as }) => as === undefined);
    expect(lines.filter((question) => (wordsOf(question).example ?? '') === '')).toEqual([]);
  });
});

test('the form that adds an event insists on what every event needs, and on nothing else', () => {
  const required = forms[0]?.questions.filter(({ isRequired }) => isRequired);
  const needed = fieldsAt([]).filter((field) => !isOptionalAt([field]));
  // The zone can be found by the place, the day is that of the issue, and the place depends on the attendance.
  const asked = needed.filter((field) => !['timeZone', 'added', 'location', 'online'].includes(field));
  expect(required?.map(({ path }) => path?.[0])).toEqual(expect.arrayContaining(asked));
  expect(required).toHaveLength(asked.length);
});

test('the form that adds an event asks what `npm run new` always asks', () => {
  const asked = forms[0]?.questions.map(({ path = [] }) => path.join('.'));
  const always = QUESTIONS.filter(({ part }) => part === undefined).flatMap(({ paths }) => paths);
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
