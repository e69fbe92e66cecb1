import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatReport } from '../../../src/event-files/format-report.ts';
import { readEventFiles, type EventFiles } from '../../../src/event-files/read-event-files.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';

let root: string;

async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, 'src/content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

const toKnown = ({ files }: EventFiles) => new Map(files.map((file) => [file.file, file]));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'event-files-'));
  await write('event-types/kubecon.yaml', makeEventTypeText());
  await write('event-types/kcd.yml', makeEventTypeText());
  await write('events/2027/valid.mdx', makeEventText());
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('valid files are read, in order of their names', async () => {
  await write('events/2026/older.mdx', makeEventText({ startDate: '2026-12-01', type: 'kcd' }));
  const { files, problems } = await readEventFiles(root);
  expect(problems).toEqual([]);
  expect(files.map(({ id, file }) => [id, file])).toEqual([
    ['2026/older', 'src/content/events/2026/older.mdx'],
    ['2027/valid', 'src/content/events/2027/valid.mdx'],
  ]);
});

test('all problems of all files are reported at once', async () => {
  await write('events/2027/no-fence.mdx', 'title: A\n');
  await write('events/2027/no-yaml.mdx', makeEventText().replace('A test event', 'KubeCon: Europe'));
  await write('events/2027/several.mdx', makeEventText({ title: '', endDate: '2027-03-14', tilte: 'A' }));
  await write(
    'events/2026/Wrong Place.mdx',
    makeEventText({ type: 'kubecom', startDate: '2027-06-01', title: 'Elsewhere', related: ['2027/vald'] }),
  );
  const { files, problems } = await readEventFiles(root);
  expect(files).toHaveLength(5);
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "9 errors in 4 event files:

    src/content/events/2026/Wrong Place.mdx:1:1
        The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to 100 lower-case letters, digits and hyphens.
        1 | ---
          | ^

    src/content/events/2026/Wrong Place.mdx:3:7
        type: "kubecom" isn't an event type. Did you mean "kubecon"? The types are kcd, kubecon.
        3 | type: kubecom
          |       ^

    src/content/events/2026/Wrong Place.mdx:4:12
        startDate: is in 2027, but the file is in the folder 2026. Move it to the folder 2027, or correct startDate.
        4 | startDate: 2027-06-01
          |            ^

    src/content/events/2026/Wrong Place.mdx:13:5
        related[0]: There is no event "2027/vald". Did you mean "2027/valid"?
        13 |   - 2027/vald
           |     ^

    src/content/events/2027/no-fence.mdx:1:1
        The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.
        1 | title: A
          | ^

    src/content/events/2027/no-yaml.mdx:2:8
        A text with ": " in it needs quotes around it.
        2 | title: KubeCon: Europe
          |        ^

    src/content/events/2027/several.mdx:2:8
        title: is empty. Write a text.
        2 | title: ""
          |        ^

    src/content/events/2027/several.mdx:12:10
        endDate: The event ends (2027-03-14) before it starts (2027-03-15). endDate is the last day of the event.
        12 | endDate: 2027-03-14
           |          ^

    src/content/events/2027/several.mdx:13:1
        tilte: isn't a field. Did you mean "title"?
        13 | tilte: A
           | ^

    2 files can't be read yet. More problems may appear once this is fixed."
  `);
});

test('a warning is no error', async () => {
  await write(
    'events/2027/twice.mdx',
    makeEventText({ startDate: '2027-10-31', startTime: '02:30', endTime: '05:00' }),
  );
  const { problems } = await readEventFiles(root);
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});

test('bodies are checked against what the site has', async () => {
  const hall = path.join(root, 'public/hall.png');
  const map = path.join(root, 'src/pages/map.astro');
  const body = '![The hall](/hall.png), [a map](/map/), [a map](https://example.org/community/mapp/)';
  await write('events/2027/valid.mdx', makeEventText({}, body));
  const rulesAt = async (siteUrl?: string) =>
    (await readEventFiles(root, { siteUrl })).problems.map(({ rule, column }) => `${rule} ${String(column)}`);
  expect(await rulesAt()).toEqual(['no-broken-links 33', 'no-external-resources 13']);
  for (const file of [hall, map]) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '');
  }
  expect(await rulesAt()).toEqual([]);
  expect(await rulesAt('https://example.org/community/')).toEqual(['no-broken-links 49']);
});

test('a file that is unchanged is not read again, a changed one is', async () => {
  await write('events/2027/changes.mdx', makeEventText({ title: '' }));
  const before = await readEventFiles(root);
  await write('events/2027/changes.mdx', makeEventText({ title: 'Fixed', startDate: '2027-06-01' }));
  const after = await readEventFiles(root, { known: toKnown(before) });
  const [changed, unchanged] = after.files;
  expect(unchanged).toBe(before.files[1]);
  expect(changed).not.toBe(before.files[0]);
  expect(changed?.data?.title).toBe('Fixed');
  expect(after.problems).toEqual([]);
});

test('problems of an unchanged file are reported again', async () => {
  await write('events/2027/broken.mdx', makeEventText({ title: '' }));
  const before = await readEventFiles(root);
  const after = await readEventFiles(root, { known: toKnown(before) });
  expect(after.problems).toHaveLength(1);
  expect(after.problems).toEqual(before.problems);
});

test('an unchanged file is checked against what has changed around it', async () => {
  await write('events/2027/friend.mdx', makeEventText({ related: ['2027/valid'] }));
  const before = await readEventFiles(root);
  await rm(path.join(root, 'src/content/events/2027/valid.mdx'));
  const after = await readEventFiles(root, { known: toKnown(before) });
  expect(before.problems).toEqual([]);
  expect(after.problems.map(({ field }) => field)).toEqual(['related[0]']);
});

test('a file that is gone is forgotten', async () => {
  await write('events/2027/gone.mdx', makeEventText());
  const before = await readEventFiles(root);
  await rm(path.join(root, 'src/content/events/2027/gone.mdx'));
  const { files } = await readEventFiles(root, { known: toKnown(before) });
  expect(files.map(({ id }) => id)).toEqual(['2027/valid']);
});

test('a file that is saved in another encoding is read again once it is fixed', async () => {
  const text = makeEventText({ title: 'Caf\uFFFD' });
  const file = path.join(root, 'src/content/events/2027/cafe.mdx');
  await writeFile(file, Buffer.from(text.replace('\uFFFD', '\u00E9'), 'latin1'));
  const before = await readEventFiles(root);
  expect(before.problems).toMatchObject([{ rule: 'encoding', line: 2 }]);
  await writeFile(file, text);
  const after = await readEventFiles(root, { known: toKnown(before) });
  expect(after.problems).toMatchObject([{ rule: 'schema', field: 'title' }]);
});

test('what files were before is compared with what they are', async () => {
  const previous = new Map([['src/content/events/2027/valid.mdx', makeEventText({ startDate: '2027-03-14' })]]);
  expect((await readEventFiles(root)).problems).toEqual([]);
  expect((await readEventFiles(root, { previous })).problems).toMatchObject([
    { rule: 'require-updated-date' },
    { rule: 'require-news' },
  ]);
});

test('a site without any event has none', async () => {
  await rm(path.join(root, 'src/content/events'), { recursive: true });
  await expect(readEventFiles(root)).resolves.toMatchObject({ files: [], problems: [] });
});
