import { checkEach, problemAt } from './check.ts';

/** File systems take 255 bytes, and nobody reads out as many. */
const MAX_LENGTH = 100;

/** A path of lower-case words is a URL that can be read out. */
export const validPath = checkEach('valid-path', (file) => {
  const name = /^\d{4}\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(file.id)?.[1];
  if (name !== undefined && name.length <= MAX_LENGTH) return [];
  const message = `The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to ${String(MAX_LENGTH)} lower-case letters, digits and hyphens.`;
  return problemAt(file, [], message);
});

export const folderMatchesYear = checkEach('folder-matches-year', (file) => {
  const folder = /^(\d{4})\//.exec(file.id)?.[1];
  const year = file.fields.startDate?.slice(0, 4);
  if (folder === undefined || year === undefined || folder === year) return [];
  const message = `is in ${year}, but the file is in the folder ${folder}. Move it to the folder ${year}, or correct startDate.`;
  return problemAt(file, ['startDate'], message);
});
