import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FileExistsError, writeNewFile } from '../../../../src/cli/new/write-new-file.ts';
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
  }).toThrow(FileExistsError);
  expect(readFileSync(target, 'utf8')).toBe('mine');
  expect(listEvents(root)).toEqual(['2027', `2027/${name}`]);
});

test('where it cannot be written, nothing is left behind', () => {
  const root = makeProject();
  const tooLong = `src/content/events/2027/${'x'.repeat(300)}.mdx`;
  expect(() => {
    writeNewFile(root, tooLong, 'text');
  }).toThrow('ENAMETOOLONG');
  expect(listEvents(root)).toEqual([]);
});
