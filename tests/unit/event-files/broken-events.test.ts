import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/event-files/format-report.ts';
import type { Problem } from '../../../src/event-files/problem.ts';
import { EVENTS_FOLDER, readEventFiles, type EventFiles } from '../../../src/event-files/read-event-files.ts';
import { BROKEN_EVENTS } from '../../fixtures/broken-events.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/broken-events');
const VALID = [`${EVENTS_FOLDER}/2027/valid.mdx`, `${EVENTS_FOLDER}/2027/valid-too.mdx`];
const ALSO_BROKEN = `${EVENTS_FOLDER}/2027/also-broken.mdx`;

let root: string;
const reports = new Map<string, string>();

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

/** Reads the project with one more file in it. */
async function readWith(file: string, put: (target: string) => Promise<void>): Promise<EventFiles> {
  const target = path.join(root, EVENTS_FOLDER, file);
  await mkdir(path.dirname(target), { recursive: true });
  await put(target);
  try {
    return await readEventFiles(root);
  } finally {
    await rm(target);
  }
}

/** What is reported of a file among others, while these are read and validated as ever. */
function problemsOf(file: string, { files, problems }: EventFiles): Problem[] {
  const valid = files.filter((each) => each.data !== undefined).map((each) => each.file);
  expect(valid).toEqual(expect.arrayContaining(VALID));
  expect(problems.filter((problem) => problem.file === ALSO_BROKEN)).toMatchObject([{ field: 'title', line: 2 }]);
  expect(problems.filter((problem) => VALID.includes(problem.file))).toEqual([]);
  return problems.filter((problem) => problem.file === `${EVENTS_FOLDER}/${file}`);
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'broken-events-'));
  for (const type of ['kcd', 'kubecon']) await write(`src/content/event-types/${type}.yaml`, '');
  await write('public/logo.svg', '');
  const valid = { title: 'KubeCon Europe 2027', uid: 'valid@example.org', added: '2026-11-20' };
  await write(VALID[0] ?? '', makeEventText(valid));
  await write(VALID[1] ?? '', makeEventText({ title: 'Another', startDate: '2027-05-01', related: ['2027/valid'] }));
  await write(ALSO_BROKEN, makeEventText({ title: '', startDate: '2027-06-01' }));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('the author of a broken file sees the problem at its line, and all other files are read', () => {
  test.each(BROKEN_EVENTS)('$name', async ({ name, path: file, line, problems: count }) => {
    const read = await readWith(file, (target) => cp(path.join(FIXTURES, `${name}.mdx`), target));
    const problems = problemsOf(file, read);
    reports.set(name, formatReport(problems));
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems).toHaveLength(count);
  });
});

test('every broken file has a row, and every row a file', async () => {
  const files = (await readdir(FIXTURES)).filter((name) => name.endsWith('.mdx'));
  expect(files.sort()).toEqual(BROKEN_EVENTS.map(({ name }) => `${name}.mdx`).sort());
});

test('what their authors read is clear', async () => {
  // Without what the reports say of all their files.
  const reportOf = ({ name }: { name: string }) =>
    reports.get(name)?.replaceAll(/^.*\n\n|\n\n.* can't be read yet\. .*$/g, '') ?? '';
  const texts = BROKEN_EVENTS.map((broken) => `# ${broken.name}\n${reportOf(broken)}\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('../../fixtures/broken-events/expected.txt');
});

test.each([
  ['in lines', 'A line of the body.\n'.repeat(50_000)],
  ['in one line, such as a picture that is written into the file', 'x'.repeat(1_000_000)],
])('a file of 1 MB is refused, %s', async (_, body) => {
  const text = makeEventText({ title: 'Big', startDate: '2027-07-01' }, body);
  const problems = problemsOf('2027/big.mdx', await readWith('2027/big.mdx', (target) => writeFile(target, text)));
  expect(formatReport(problems).replace(/\d{3} KB/, '… KB')).toMatchInlineSnapshot(`
    "1 error in 1 event file:

    src/content/events/2027/big.mdx:1:1
        The file has … KB; the limit is 256 KB. Put images into public/, and link to long documents.
        1 | ---
          | ^

    1 file can't be read yet. More problems may appear once this is fixed."
  `);
});
