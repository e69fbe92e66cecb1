const WIDTH = 30;
const CLEAR_LINE = '\r\u001B[K';

/**
 * A bar that grows in one line of a terminal. It leaves the keyboard alone: Ctrl-C must end the command with what it has found,
 * and bars of libraries for prompts take it for themselves.
 */
export function createProgress(stream: NodeJS.WriteStream): {
  show: (done: number, all: number) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  return {
    show(done, all) {
      isShown = true;
      const filled = Math.round((done / Math.max(1, all)) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`${CLEAR_LINE}${bar} ${String(done)} of ${String(all)} links`);
    },
    clear() {
      if (isShown) stream.write(CLEAR_LINE);
    },
  };
}
