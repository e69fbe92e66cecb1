import { problemAtOffset, type Check } from './check.ts';

export const bodiesCompile: Check = {
  name: 'bodies-compile',
  check: ({ files }) =>
    files.flatMap((file) => file.content.mistakes.map(({ offset, message }) => problemAtOffset(file, offset, message))),
};
