import path from 'node:path/posix';
import { readStatements } from '../body/read-statements.ts';
import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAtOffset, type Check, type CheckContext, type Finding } from './check.ts';

export const COMPONENTS_FOLDER = 'src/components';

/** What the page of an event calls by these names itself. */
const TAKEN = /^(?:Content|MDXContent|MDXLayout|frontmatter|getHeadings|_\w*)$/;

/** How an event file imports a component. @param name `EventCard.astro` */
export function importPathOf(file: EventFile, name: string): string {
  return path.relative(path.dirname(file.file), `${COMPONENTS_FOLDER}/${name}`);
}

/** What is wrong with what an event file imports, if anything is. */
function faultOf(file: EventFile, from: string, site: CheckContext['site']): string | undefined {
  const imported = path.join(path.dirname(file.file), from);
  const name = path.relative(COMPONENTS_FOLDER, imported);
  const example = importPathOf(file, '<Name>.astro');
  if (!/^\.\.?\//.test(from) || name.startsWith('..') || !name.endsWith('.astro')) {
    return `"${from}" can't be imported. Only components of this site can, which are in ${COMPONENTS_FOLDER}: "${example}".`;
  }
  if (site === undefined || site.components.includes(name)) return undefined;
  const hint = suggest(
    name,
    site.components.filter((component) => component.endsWith('.astro')),
  );
  return `There is no ${name} in ${COMPONENTS_FOLDER}. ${hint}`.trim();
}

function describeOddExport(kind: string): string {
  return kind === 'default'
    ? "A body can't have a frame of its own. Take export default out."
    : 'Only what is made here can be exported: export const name = ….';
}

function checkFile(file: EventFile, site: CheckContext['site']): Finding[] {
  const { statements, expressions } = file.content;
  const { imports, declared, oddExports } = readStatements(statements);
  const names = declared.map(({ name }) => name);
  return [
    ...imports.flatMap(({ name, offset }) => {
      const fault = faultOf(file, name, site);
      return fault === undefined ? [] : problemAtOffset(file, offset, fault);
    }),
    ...expressions.flatMap(({ text, offset }) =>
      /\bimport\s*\(/.test(text)
        ? problemAtOffset(file, offset, "Code in braces can't import. Write the import on a line of its own.")
        : [],
    ),
    ...oddExports.map(({ name, offset }) => problemAtOffset(file, offset, describeOddExport(name))),
    ...declared.flatMap(({ name, offset }, index) => {
      if (TAKEN.test(name)) {
        return problemAtOffset(file, offset, `The page itself has something called "${name}". Choose another name.`);
      }
      return names.indexOf(name) < index
        ? problemAtOffset(file, offset, `"${name}" is there already, further up. Choose another name, or keep one.`)
        : [];
    }),
  ];
}

export const importsAreAllowed: Check = {
  name: 'imports-are-allowed',
  check: ({ files, site }) =>
    files.flatMap((file) =>
      file.content.statements.length + file.content.expressions.length === 0 ? [] : checkFile(file, site),
    ),
};
