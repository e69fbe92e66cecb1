import type { Position } from './position-at.ts';

/** Many times what a page holds that people read; beyond it, pictures are written into the file, and reading takes seconds. */
const MAX_LENGTH = 256 * 1024;

const UNFIT = [
  {
    pattern: /^<{7} .*$/gm,
    message:
      'Git has left two versions here, from <<<<<<< to >>>>>>>. Keep what is right of them, and take the three marks out.',
  },
  {
    pattern: /\0/g,
    message: 'Here is a byte without a meaning (NUL): the file is damaged. Take it out, or write the file anew.',
  },
];

/** The offset of what keeps a text from being read at all, with the cure. */
function* findFaults(text: string): Generator<{ offset: number; message: string }> {
  if (text.length > MAX_LENGTH) {
    const size = `${String(Math.round(text.length / 1024))} KB`;
    yield {
      offset: 0,
      message: `The file has ${size}, and at most ${String(MAX_LENGTH / 1024)} KB make a page. Put pictures into public/, and link to what is long.`,
    };
    return;
  }
  if (text.includes('\r') && !text.includes('\n')) {
    yield { offset: 0, message: 'The lines end as on old Macs (CR). Save the file with line ends LF.' };
    return;
  }
  for (const { pattern, message } of UNFIT) {
    for (const { index } of text.matchAll(pattern)) yield { offset: index, message };
  }
}

/** What makes a file no text that an author could have meant, wherever it stands in it. */
export function findUnfitText(text: string): (Position & { message: string })[] {
  return [...findFaults(text)].map(({ offset, message }) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
  });
}
