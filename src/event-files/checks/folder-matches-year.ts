import { problemAt, type Check } from './check.ts';

export const folderMatchesYear: Check = {
  name: 'folder-matches-year',
  check: ({ files }) =>
    files.flatMap((file) => {
      const folder = /^(\d{4})\//.exec(file.id)?.[1];
      const year = file.fields.startDate?.slice(0, 4);
      if (folder === undefined || year === undefined || folder === year) return [];
      return problemAt(
        file,
        ['startDate'],
        `is in ${year}, but the file is in the folder ${folder}. Move it to the folder ${year}, or correct startDate.`,
      );
    }),
};
