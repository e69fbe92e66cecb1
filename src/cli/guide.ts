/** Writes what the schema says of the fields into the tables of the guide, `npm run guide`. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillFieldTables } from './guide/fill-field-tables.ts';

const FOLDER = 'docs';

for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.md'))) {
  const file = path.join(FOLDER, name);
  const page = await readFile(file, 'utf8');
  const filled = await fillFieldTables(page, file);
  if (filled === page) continue;
  await writeFile(file, filled);
  console.log(`${file} has new tables.`);
}
