import type { Position } from './position-at.ts';

/** Many times what a page holds that people read; beyond it, pictures are written into the file, and reading takes seconds. */
const MAX_LENGTH = 256 * 1024;

const UNFIT = [
  {
    pattern: /^<{7} .*$/gm,
    message:
      'This is a merge conflict of Git, from <<<<<<< to >>>>>>>. Keep what is right, and remove the three marker lines.',
  },
  {
    pattern: /\0/g,
    message: 'The file contains a NUL byte, so it is probably damaged. Remove the byte, or write the file again.',
  },
];

/** The offset of what keeps a text from being read at all, with what to do. */
function* findProblems(text: string): Generator<{ offset: number; message: string }> {
  if (text.length > MAX_LENGTH) {
    const size = `${String(Math.round(text.length / 1024))} KB`;
    yield {
      offset: 0,
      message: `The file has ${size}; the limit is ${String(MAX_LENGTH / 1024)} KB. Put images into public/, and link to long documents.`,
    };
    return;
  }
  if (text.includes('\r') && !text.includes('\n')) {
    yield { offset: 0, message: 'The lines end with CR, as on old Macs. Save the file with LF line endings.' };
    return;
  }
  for (const { pattern, message } of UNFIT) {
    for (const { index } of text.matchAll(pattern)) yield { offset: index, message };
  }
}

/** Finds what keeps a file from being a text that its author could have meant. */
export function findUnfitText(text: string): (Position & { message: string })[] {
  return [...findProblems(text)].map(({ offset, message }) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
  });
}
