import type { Entry } from './list-entries.ts';
import type { Problem } from '../problem.ts';

const TEXT_ENDING = /\.(?:mdx?|markdown)$/i;

const NOT_FILES: Readonly<Record<Exclude<Entry['kind'], 'file'>, string>> = {
  folder: 'The name of an event file ends in .mdx, but this is a folder. Rename or remove it.',
  link: "Symbolic links aren't followed, so this one isn't read. Replace it by the file or folder itself.",
  other: 'Only event files belong here, and this is neither a file nor a folder. Remove it.',
};

function describe({ name, kind }: Entry, names: readonly string[]): string {
  if (kind !== 'file') return NOT_FILES[kind];
  if (!TEXT_ENDING.test(name)) {
    return 'Only event files, which end in .mdx, belong here. Put images and other files into public/.';
  }
  const renamed = name.replace(TEXT_ENDING, '.mdx').toLowerCase();
  const other = names.find((known) => known !== name && known.toLowerCase() === renamed);
  const advice =
    other === undefined
      ? `Rename it to ${renamed.split('/').at(-1) ?? ''}.`
      : `${other} exists as well: keep one of them, as ${renamed}.`;
  return `The name of an event file ends in .mdx, so this file isn't read. ${advice}`;
}

/**
 * Reports something that isn't an event file in their folder.
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
