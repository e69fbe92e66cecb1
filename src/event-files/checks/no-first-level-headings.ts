import { checkEach, problemAtOffset } from './check.ts';

const MESSAGE = 'A page has one heading of the first level, its title. Begin headings of the body with ##.';

/** The title of an event is the `h1` of its page. */
export const noFirstLevelHeadings = checkEach('no-first-level-headings', (file) => {
  const { headings, tags } = file.content;
  const found = [...headings.filter(({ level }) => level === 1), ...tags.filter(({ name }) => /^h1$/i.test(name))];
  return found.toSorted((a, b) => a.offset - b.offset).map(({ offset }) => problemAtOffset(file, offset, MESSAGE));
});
