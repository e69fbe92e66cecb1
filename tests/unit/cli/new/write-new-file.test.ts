import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CannotAddError, writeNewFile } from '../../../../src/cli/new/write-new-file.ts';
import { listEvents, makeProject } from './make-project.ts';

const FILE = 'src/content/events/2027/kcd-porto.mdx';

test('a new file and its folder are written, and nothing else', () => {
  const root = makeProject();
  writeNewFile(root, FILE, 'text');
  expect(readFileSync(path.join(root, FILE), 'utf8')).toBe('text');
  expect(listEvents(root)).toEqual(['2027', '2027/kcd-porto.mdx']);
});

test.each(['kcd-porto.mdx', 'KCD-porto.MDX'])('a file that is there, %s, stays as it is', (name) => {
  const root = makeProject();
  const target = path.join(root, 'src/content/events/2027', name);
  mkdirSync(path.dirname(target));
  writeFileSync(target, 'mine');
  expect(() => {
    writeNewFile(root, FILE, 'text');
  }).toThrow(CannotAddError);
  expect(readFileSync(target, 'utf8')).toBe('mine');
  expect(listEvents(root)).toEqual(['2027', `2027/${name}`]);
});

test('where it cannot be written, nothing remains', () => {
  const root = makeProject();
  const tooLong = `src/content/events/2027/${'x'.repeat(300)}.mdx`;
  expect(() => {
    writeNewFile(root, tooLong, 'text');
  }).toThrow(CannotAddError);
  expect(listEvents(root)).toEqual([]);
});

const IN_THE_WAY: Readonly<Record<string, (folder: string) => void>> = {
  'a file': (folder) => {
    writeFileSync(folder, '');
  },
  'a link to nothing': (folder) => {
    symlinkSync('nowhere', folder);
  },
  'a link to a folder': (folder) => {
    mkdirSync(`${folder}-elsewhere`);
    symlinkSync(`${folder}-elsewhere`, folder);
  },
};

test.each(Object.entries(IN_THE_WAY))('%s in the place of the folder is reported, and stays', (_, put) => {
  const root = makeProject();
  put(path.join(root, path.dirname(FILE)));
  const before = listEvents(root);
  expect(() => {
    writeNewFile(root, FILE, 'text');
  }).toThrow(
    new CannotAddError("src/content/events/2027 isn't a real folder, so no event is read from it. Remove it."),
  );
  expect(listEvents(root)).toEqual(before);
});
