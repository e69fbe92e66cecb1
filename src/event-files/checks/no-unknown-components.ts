import { suggest } from '../suggest.ts';
import { problemAtOffset, type Check } from './check.ts';

/** Tags of components: what begins with a capital, or has a dot in its name. */
const COMPONENT = /^[A-Z_$]|\./;

function describeUnknown(name: string, components: readonly string[]): string {
  const hint = suggest(name, components);
  return `There is no component <${name}>. ${hint === '' ? 'Use Markdown or HTML; if < is meant as text, write \\<.' : hint}`;
}

/** An unknown component would fail only when the page is rendered. */
export const noUnknownComponents: Check = {
  name: 'no-unknown-components',
  check({ files, site }) {
    const components = site?.components ?? [];
    return files.flatMap((file) =>
      file.content.tags
        .filter(({ name }) => COMPONENT.test(name) && !components.includes(name))
        .map(({ name, offset }) => problemAtOffset(file, offset, describeUnknown(name, components))),
    );
  },
};
