import { suggest } from '../suggest.ts';
import { checkEach, problemAt, problemAtOffset, type Check } from './check.ts';

const COMPONENT = /^[A-Z_$]|\./;
export const isComponent = (name: string): boolean => COMPONENT.test(name);

/** An unknown component would fail only when the page is rendered. */
export const noUnknownComponents = checkEach('no-unknown-components', (file, { site }) => {
  const components = site?.components ?? [];
  return file.content.tags
    .filter(({ name }) => isComponent(name) && !components.includes(name))
    .map(({ name, offset }) => {
      const hint = suggest(name, components) || 'Use Markdown or HTML; if < is meant as text, write \\<.';
      return problemAtOffset(file, offset, `There is no component <${name}>. ${hint}`);
    });
});

export const noUnknownRelatedEvents: Check = {
  name: 'no-unknown-related-events',
  check({ files }) {
    const ids = new Set(files.map(({ id }) => id));
    return files.flatMap((file) =>
      (file.fields.related ?? []).flatMap((id, index) => {
        if (id === file.id) return problemAt(file, ['related', index], "An event isn't related to itself. Remove it.");
        if (ids.has(id)) return [];
        return problemAt(file, ['related', index], `There is no event "${id}". ${suggest(id, [...ids])}`.trim());
      }),
    );
  },
};

export const noUnknownTypes = checkEach('no-unknown-types', (file, { typeIds, formerTypes }) => {
  const { type } = file.fields;
  if (type === undefined || typeIds.includes(type)) return [];
  const present = formerTypes?.get(type);
  if (present !== undefined) {
    return problemAt(file, ['type'], `The type "${type}" was renamed. Write ${present}.`);
  }
  const all =
    typeIds.length === 0
      ? 'There are no types yet; add src/content/event-types/<type>.yaml.'
      : `The types are ${typeIds.join(', ')}.`;
  const sentences = [`"${type}" isn't an event type.`, suggest(type, typeIds), all];
  return problemAt(file, ['type'], sentences.filter((sentence) => sentence !== '').join(' '));
});
