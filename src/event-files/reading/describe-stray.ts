import type { Entry } from './list-entries.ts';
import type { Problem } from '../problem.ts';

const TEXT_ENDING = /\.(?:mdx?|markdown)$/i;

const NO_FILES: Readonly<Record<Exclude<Entry['kind'], 'file'>, string>> = {
  folder: 'An event file ends in .mdx, and this is a folder. Rename it, or take it away.',
  link: 'Links are not followed here, so nothing is read from this one. Put the file or folder itself in its place.',
  other: 'Only event files belong here, and this is neither a file nor a folder. Take it away.',
};

function describe({ name, kind }: Entry, names: readonly string[]): string {
  if (kind !== 'file') return NO_FILES[kind];
  if (!TEXT_ENDING.test(name)) {
    return 'Only event files, which end in .mdx, belong here. Put images and other files into public/.';
  }
  const renamed = name.replace(TEXT_ENDING, '.mdx').toLowerCase();
  const other = names.find((known) => known !== name && known.toLowerCase() === renamed);
  const cure =
    other === undefined
      ? `Rename it to ${renamed.split('/').at(-1) ?? ''}.`
      : `There is ${other} as well: keep one of them, as ${renamed}.`;
  return `An event file ends in .mdx, and this one is not read. ${cure}`;
}

/**
 * What to do with something that is no event file and lies among them.
 * @param entry within `folder`; @param names all files there
 */
export function describeStray(folder: string, entry: Entry, names: readonly string[]): Problem {
  const message = describe(entry, names);
  return {
    file: `${folder}/${entry.name}`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-stray-files',
    field: '',
    message,
  };
}
