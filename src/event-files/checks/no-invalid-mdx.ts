import { problemAtOffset, type Check } from './check.ts';

export const noInvalidMdx: Check = {
  name: 'no-invalid-mdx',
  check: ({ files }) =>
    files.flatMap((file) => file.content.errors.map(({ offset, message }) => problemAtOffset(file, offset, message))),
};
