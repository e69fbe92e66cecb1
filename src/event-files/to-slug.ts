import { searchWords } from '../events/filters/search-words.ts';

/** A name that is as long as a path should be. */
const MAX_LENGTH = 60;

/** The name of an event's file from its title: `kcd-porto` of `KCD Porto 2027`. The type replaces a title without Latin letters. */
export function toSlug(title: string, startDate: string, type: string): string {
  const year = startDate.slice(0, 4);
  const words = searchWords(title).flatMap((word) => (word === year ? [] : (word.match(/[a-z0-9]+/g) ?? [])));
  const slug = (words.length > 0 ? words : [type]).join('-');
  if (slug.length <= MAX_LENGTH) return slug;
  return slug
    .slice(0, MAX_LENGTH + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, MAX_LENGTH);
}
