/** Writes what the schema and the types of events say into the guide's tables and the issue forms, `npm run guide`. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listSoundTypes, readEventTypes } from '../event-files/read-event-types.ts';
import { listForms } from './forms/list-forms.ts';
import { writeForm } from './forms/write-form.ts';
import { fillFieldTables } from './guide/fill-field-tables.ts';

const GUIDE_FOLDER = 'docs';
const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

async function writeIfNew(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  await writeFile(file, text);
  console.log(`${file} is written anew.`);
}

for (const name of (await readdir(GUIDE_FOLDER)).filter((file) => file.endsWith('.md'))) {
  const file = path.join(GUIDE_FOLDER, name);
  await writeIfNew(file, await fillFieldTables(await readFile(file, 'utf8'), file));
}

for (const form of listForms(listSoundTypes(await readEventTypes(process.cwd())))) {
  const file = path.join(FORMS_FOLDER, form.file);
  await writeIfNew(file, await writeForm(form, file));
}
