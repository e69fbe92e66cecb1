const BAR_WIDTH = 30;
const CLEAR_LINE = '\r\u001B[K';

/** A bar on a terminal, which goes when it isn't needed any more; nothing in a log. */
export interface ProgressBar {
  show: ((done: number, all: number) => void) | undefined;
  clear: () => void;
}

/** A bar of its own, since those of libraries for prompts take Ctrl-C, which must end the command with what it has found. */
export function createProgressBar(stream: NodeJS.WriteStream, noun: string): ProgressBar {
  let isShown = false;
  const show = (done: number, all: number) => {
    isShown = true;
    const filled = Math.round((done / Math.max(1, all)) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    stream.write(`${CLEAR_LINE}${bar} ${String(done)} of ${String(all)} ${noun}`);
  };
  return {
    show: stream.isTTY ? show : undefined,
    clear() {
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
