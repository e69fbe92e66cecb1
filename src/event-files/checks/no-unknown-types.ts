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
          ? 'There are no types yet; add src/content/event-types/<type>.yaml.'
          : `The types are ${typeIds.join(', ')}.`;
      const sentences = [`"${type}" isn't an event type.`, suggest(type, typeIds), all];
      return problemAt(file, ['type'], sentences.filter((sentence) => sentence !== '').join(' '));
    }),
};
