import { problemAt, type Check } from './check.ts';

/** A path of lower-case words is a URL that can be read out. */
export const pathIsTidy: Check = {
  name: 'path-is-tidy',
  check: ({ files }) =>
    files
      .filter(({ id }) => !/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map((file) =>
        problemAt(
          file,
          [],
          'The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, with lower-case letters, digits and hyphens in the name, such as 2027/kubecon-eu.mdx.',
        ),
      ),
};
