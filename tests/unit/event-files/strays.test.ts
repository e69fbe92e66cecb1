import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatReport } from '../../../src/event-files/format-report.ts';
import { readEventFiles } from '../../../src/event-files/read-event-files.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';

let root: string;

async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, 'src/content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'event-files-'));
  await write('event-types/kubecon.yaml', makeEventTypeText());
  await write('event-types/kcd.yml', makeEventTypeText());
  await write('events/2027/valid.mdx', makeEventText());
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('hidden files and files of other sorts are no events', async () => {
  await write('events/2027/.draft.mdx', '');
  await write('events/2027/photo.jpg', '');
  await write('events/.DS_Store', '');
  const { files } = await readEventFiles(root);
  expect(files.map(({ id }) => id)).toEqual(['2027/valid']);
});

test.each(['A.MDX', 'a.markdown'])(
  'an event in a file that ends otherwise is not dropped silently: %s',
  async (name) => {
    await write(`events/2027/${name}`, makeEventText());
    expect((await readEventFiles(root)).problems).not.toEqual([]);
  },
);

test('two files of one name and different endings are reported', async () => {
  await write('events/2027/valid.md', makeEventText());
  expect((await readEventFiles(root)).problems).not.toEqual([]);
});

test('an event file beside one that is read is reported as such', async () => {
  await write('events/2027/Valid.MDX', makeEventText());
  expect(formatReport((await readEventFiles(root)).problems)).toMatchInlineSnapshot(`
    "1 error in 1 event file:

    src/content/events/2027/Valid.MDX:1:1
        The name of an event file ends in .mdx, so this file isn't read. 2027/valid.mdx exists as well: keep one of them, as 2027/valid.mdx."
  `);
});

test('a file that is no event file is reported with what to do with it', async () => {
  for (const name of ['a.md', 'B.MDX', 'c.markdown', 'photo.jpg']) await write(`events/2027/${name}`, '');
  expect(formatReport((await readEventFiles(root)).problems)).toMatchInlineSnapshot(`
    "4 errors in 4 event files:

    src/content/events/2027/a.md:1:1
        The name of an event file ends in .mdx, so this file isn't read. Rename it to a.mdx.

    src/content/events/2027/B.MDX:1:1
        The name of an event file ends in .mdx, so this file isn't read. Rename it to b.mdx.

    src/content/events/2027/c.markdown:1:1
        The name of an event file ends in .mdx, so this file isn't read. Rename it to c.mdx.

    src/content/events/2027/photo.jpg:1:1
        Only event files, which end in .mdx, belong here. Put images and other files into public/."
  `);
});

test('what is neither a file nor a folder of event files is reported, and not opened', async () => {
  const folder = path.join(root, 'src/content/events');
  await write('elsewhere/2026/linked.mdx', makeEventText());
  await mkdir(path.join(folder, '2027/folder.mdx'));
  await symlink(path.join(root, 'src/content/elsewhere/2026/linked.mdx'), path.join(folder, '2027/linked.mdx'));
  await symlink('nowhere', path.join(folder, '2027/dangling.mdx'));
  await symlink(path.join(root, 'src/content/elsewhere/2026'), path.join(folder, '2026'));
  execFileSync('mkfifo', [path.join(folder, '2027/pipe.mdx')]);
  const { files, problems } = await readEventFiles(root);
  expect(files.map(({ id }) => id)).toEqual(['2027/valid']);
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "5 errors in 5 event files:

    src/content/events/2026:1:1
        Symbolic links aren't followed, so this one isn't read. Replace it by the file or folder itself.

    src/content/events/2027/dangling.mdx:1:1
        Symbolic links aren't followed, so this one isn't read. Replace it by the file or folder itself.

    src/content/events/2027/folder.mdx:1:1
        The name of an event file ends in .mdx, but this is a folder. Rename or remove it.

    src/content/events/2027/linked.mdx:1:1
        Symbolic links aren't followed, so this one isn't read. Replace it by the file or folder itself.

    src/content/events/2027/pipe.mdx:1:1
        Only event files belong here, and this is neither a file nor a folder. Remove it."
  `);
});
