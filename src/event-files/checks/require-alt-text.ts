import { problemAtOffset, type Check } from './check.ts';

export const requireAltText: Check = {
  name: 'require-alt-text',
  check: ({ files }) =>
    files.flatMap((file) =>
      file.content.images.flatMap(({ offset, hasAlt, isTag }) => {
        if (hasAlt) return [];
        const cure = isTag
          ? 'Add alt="…", or alt="" if it is only decoration.'
          : 'Write it between the brackets: ![…](…).';
        return problemAtOffset(file, offset, `This image needs alternative text, for people who can't see it. ${cure}`);
      }),
    ),
};
