import { suggest } from '../suggest.ts';
import { problemAt, type Check } from './check.ts';

export const noUnknownRelatedEvents: Check = {
  name: 'no-unknown-related-events',
  check({ files }) {
    const ids = new Set(files.map(({ id }) => id));
    return files.flatMap((file) =>
      (file.fields.related ?? []).flatMap((id, index) => {
        if (id === file.id) return problemAt(file, ['related', index], "An event isn't related to itself. Remove it.");
        return ids.has(id)
          ? []
          : problemAt(file, ['related', index], `There is no event "${id}". ${suggest(id, [...ids])}`.trim());
      }),
    );
  },
};
