/** `npm run guide`: writes the guide's tables, the issue forms and the schema of sources for editors. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listValidTypes, readEventTypes } from '../event-files/read-event-types.ts';
import { writeIssueForms } from './forms/issue-forms.ts';
import { fillFieldTables } from './guide/field-tables.ts';
import { SOURCES_SCHEMA_FILE, writeSourcesSchema } from './guide/sources-schema.ts';

const GUIDE_FOLDER = 'docs';
const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

async function writeIfNew(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  await writeFile(file, text);
  console.log(`${file} was updated.`);
}

for (const name of (await readdir(GUIDE_FOLDER)).filter((file) => file.endsWith('.md'))) {
  const file = path.join(GUIDE_FOLDER, name);
  await writeIfNew(file, await fillFieldTables(await readFile(file, 'utf8'), file));
}

const types = listValidTypes(await readEventTypes(process.cwd()));
for (const { file, text } of await writeIssueForms(types, FORMS_FOLDER)) {
  await writeIfNew(path.join(FORMS_FOLDER, file), text);
}

await writeIfNew(SOURCES_SCHEMA_FILE, await writeSourcesSchema());
