import { suggest } from '../suggest.ts';
import { problemAt, type Check } from './check.ts';

export const noUnknownTypes: Check = {
  name: 'no-unknown-types',
  check: ({ files, typeIds }) =>
    files.flatMap((file) => {
      const { type } = file.fields;
      if (type === undefined || typeIds.includes(type)) return [];
      const all =
        typeIds.length === 0
          ? 'There is none yet; add src/content/event-types/<type>.yaml.'
          : `There are ${typeIds.join(', ')}.`;
      const sentences = [`"${type}" is not a type of event.`, suggest(type, typeIds), all];
      return problemAt(file, ['type'], sentences.filter((sentence) => sentence !== '').join(' '));
    }),
};
