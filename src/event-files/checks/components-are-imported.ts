import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAtOffset, type Check, type CheckContext, type Finding } from './check.ts';
import { importPathOf } from './imports-are-allowed.ts';

/** Tags of components: what begins with a capital, or has a point in its name. */
const COMPONENT = /^[A-Z_$]|\./;

function describeMissing(name: string, file: EventFile, site: CheckContext['site']): string {
  const components = (site?.components ?? []).map((component) => component.replace(/\.astro$/, ''));
  if (components.includes(name)) {
    return `<${name}> isn't imported. Write above the text: import ${name} from "${importPathOf(file, `${name}.astro`)}"`;
  }
  const hint = suggest(name, components);
  return `There is no component <${name}>. ${hint === '' ? 'Use Markdown or tags of HTML; if < is meant as a sign, write \\<.' : hint}`;
}

/** A component that isn't known fails only when the page is shown; one that is known shows by itself. */
function checkFile(file: EventFile, site: CheckContext['site']): Finding[] {
  const missing = new Set(file.content.missing);
  return file.content.tags
    .filter(({ name }) => COMPONENT.test(name))
    .flatMap(({ name, attributes, offset }) => {
      const [whole = name] = name.split('.');
      if (missing.has(whole) || missing.has(name) || whole !== name) {
        return problemAtOffset(file, offset, describeMissing(name, file, site));
      }
      return attributes === 0 ? [] : problemAtOffset(file, offset, `<${name}> takes no attributes. Write <${name} />.`);
    });
}

export const componentsAreImported: Check = {
  name: 'components-are-imported',
  check: ({ files, site }) => files.flatMap((file) => checkFile(file, site)),
};
