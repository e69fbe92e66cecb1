import type { EventEmitter } from 'node:events';

/** What a watcher of files tells: `add`, `change` or `unlink`, and of which file; `all` has both behind it. */
type Told = [event: string, ...parts: unknown[]];

interface Held {
  told: Told;
  file: string;
}

const CHANGES = new Set<unknown>(['add', 'change', 'unlink']);

export interface HeldBack {
  areHeld: () => boolean;
  /** Tells what has been kept back, of files in which someone else is interested. @returns all the files */
  tell: (isInteresting: (file: string) => boolean) => string[];
  /** Keeps one more change back. */
  hold: (file: string) => void;
}

/**
 * Keeps back what a watcher tells of some files, which makes the dev server load modules anew, until it is asked for.
 * @param onHold called for each
 */
export function holdBackChanges(
  watcher: EventEmitter,
  isHeld: (file: string) => boolean,
  onHold: () => void,
): HeldBack {
  const emit = watcher.emit.bind(watcher);
  let held: Held[] = [];
  const hold = (told: Told, file: string) => {
    held.push({ told, file });
    onHold();
  };
  watcher.emit = (...told: Told) => {
    const [event, file] = told[0] === 'all' ? [told[1], told[2]] : told;
    if (!CHANGES.has(event) || typeof file !== 'string' || !isHeld(file.replaceAll('\\', '/'))) return emit(...told);
    hold(told, file);
    return true;
  };
  return {
    areHeld: () => held.length > 0,
    tell(isInteresting) {
      const telling = held;
      held = [];
      for (const { told, file } of telling) if (isInteresting(file)) emit(...told);
      return [...new Set(telling.map(({ file }) => file))];
    },
    hold: (file) => {
      hold(['change', file], file);
    },
  };
}
