import type { BodyCode } from '../body/body-content.ts';
import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAtOffset, type Check, type CheckContext, type Finding } from './check.ts';
import { importPathOf } from './imports-are-allowed.ts';

/** What every body knows: the words of the language, and what the build gives to each page. */
const KNOWN = new Set([
  ...['async', 'await', 'class', 'delete', 'false', 'function', 'import', 'new', 'null', 'super', 'this', 'true'],
  ...['typeof', 'void', 'file', 'frontmatter', 'getHeadings', 'props', 'url'],
]);

/** The name with which an expression begins, where it is about that: `name`, `name.part`, `name()`, `name[0]`. */
const LEADING_NAME = /^\s*([A-Za-z_$][\w$]*)\s*(?:$|[.?[(])/;

function describeComponent(name: string, file: EventFile, site: CheckContext['site']): string {
  const components = (site?.components ?? []).flatMap((component) => /^(\w+)\.astro$/.exec(component)?.[1] ?? []);
  if (components.includes(name)) {
    return `<${name}> isn't imported. Write above the text: import ${name} from "${importPathOf(file, `${name}.astro`)}"`;
  }
  const hint = suggest(name, components);
  return `There is no component <${name}>. ${hint === '' ? 'Use Markdown or tags of HTML; if < is meant as a sign, write \\<.' : hint}`;
}

function checkComponents(file: EventFile, site: CheckContext['site']): Finding[] {
  const { missing, tags, expressions } = file.content;
  return missing.map((name) => {
    const tag = tags.find((one) => one.name === name || one.name.startsWith(`${name}.`));
    const place = tag ?? expressions.find(({ text }) => text.includes(`<${name}`));
    return problemAtOffset(file, place?.offset ?? 0, describeComponent(name, file, site));
  });
}

/** Code whose first name stands for nothing: mostly a word that an author has put into braces. */
function checkExpression({ text, offset }: BodyCode, file: EventFile, own: ReadonlySet<string>): Finding[] {
  const name = LEADING_NAME.exec(text)?.[1];
  if (name === undefined || KNOWN.has(name) || own.has(name) || name in globalThis) return [];
  return [
    problemAtOffset(
      file,
      offset,
      `What stands in braces is code in MDX, and nothing is called "${name}". If the braces are meant as signs, write \\{ and \\}.`,
    ),
  ];
}

/** What compiles and then fails when the page is shown. */
export const namesAreKnown: Check = {
  name: 'names-are-known',
  check: ({ files, site }) =>
    files.flatMap((file) => {
      const { expressions, statements } = file.content;
      // More than what they declare, which does no harm here.
      const own = new Set(statements.flatMap(({ text }) => text.match(/[\w$]+/g) ?? []));
      return [
        ...checkComponents(file, site),
        ...expressions.flatMap((expression) => checkExpression(expression, file, own)),
      ];
    }),
};
