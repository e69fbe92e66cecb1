import type { Problem } from './problem.ts';

const TEXT_ENDING = /\.(?:mdx?|markdown)$/i;

function describe(name: string, names: readonly string[]): string {
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
 * What to do with a file that is no event file and lies among them.
 * @param name within `folder`; @param names all files there
 */
export function describeStray(folder: string, name: string, names: readonly string[]): Problem {
  const message = describe(name, names);
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'only-event-files',
    field: '',
    message,
  };
}
