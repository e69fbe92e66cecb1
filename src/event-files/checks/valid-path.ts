import { problemAt, type Check } from './check.ts';

/** File systems take 255 bytes, and nobody reads out as many. */
const MAX_LENGTH = 100;

function isTidy(id: string): boolean {
  const name = /^\d{4}\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id)?.[1];
  return name !== undefined && name.length <= MAX_LENGTH;
}

/** A path of lower-case words is a URL that can be read out. */
export const validPath: Check = {
  name: 'valid-path',
  check: ({ files }) =>
    files
      .filter(({ id }) => !isTidy(id))
      .map((file) =>
        problemAt(
          file,
          [],
          `The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to ${String(MAX_LENGTH)} lower-case letters, digits and hyphens.`,
        ),
      ),
};
