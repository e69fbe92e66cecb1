import path from 'node:path/posix';
import { readImports } from '../body/read-imports.ts';
import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAtOffset, type Check, type CheckContext, type Finding } from './check.ts';

const COMPONENTS_FOLDER = 'src/components';

/** What the page of an event calls by these names itself. */
const TAKEN = /^(?:Content|MDXContent|MDXLayout|Fragment)$/;

/** How an event file imports a component. @param name `NextUp.astro` */
export function importPathOf(file: EventFile, name: string): string {
  return path.relative(path.dirname(file.file), `${COMPONENTS_FOLDER}/${name}`);
}

/** What is wrong with what an event file imports, if anything is. */
function faultOf(file: EventFile, from: string, site: CheckContext['site']): string | undefined {
  const name = path.relative(COMPONENTS_FOLDER, path.join(path.dirname(file.file), from));
  if (!/^\.\.?\//.test(from) || name.startsWith('..') || !name.endsWith('.astro')) {
    const example = importPathOf(file, '<Name>.astro');
    return `"${from}" can't be imported. Only components of this site can, which are in ${COMPONENTS_FOLDER}: "${example}".`;
  }
  if (site === undefined || site.components.includes(name)) return undefined;
  return `There is no ${name} in ${COMPONENTS_FOLDER} that a body can show. ${suggest(name, site.components)}`.trim();
}

function checkFile(file: EventFile, site: CheckContext['site']): Finding[] {
  const imports = readImports(file.content.statements);
  const names = imports.map(({ parts }) => parts?.name);
  return imports.flatMap(({ offset, parts }, index) => {
    // It is told as code.
    if (parts === undefined) return [];
    const fault = faultOf(file, parts.from, site);
    if (fault !== undefined) return problemAtOffset(file, parts.fromOffset, fault);
    if (TAKEN.test(parts.name)) {
      return problemAtOffset(
        file,
        offset,
        `The page itself has something called "${parts.name}". Choose another name.`,
      );
    }
    return names.indexOf(parts.name) < index
      ? problemAtOffset(file, offset, `"${parts.name}" is there already, further up. Choose another name, or keep one.`)
      : [];
  });
}

export const importsAreAllowed: Check = {
  name: 'imports-are-allowed',
  check: ({ files, site }) =>
    files.flatMap((file) => (file.content.statements.length === 0 ? [] : checkFile(file, site))),
};
