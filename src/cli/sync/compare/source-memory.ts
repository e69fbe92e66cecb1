import { own, type Absence, type Baseline, type SyncState } from '../state.ts';

/** The part of the state that is about one source, while it is compared. */
export interface SourceMemory {
  baselineOf: (key: string) => Baseline | undefined;
  /** The key under which one of our events or sessions was known. */
  keyOf: (event: string) => string | undefined;
  /** The source and our file agree on these fields. */
  agree: (key: string, fields: Baseline) => void;
  absenceOf: (key: string) => Absence | undefined;
  /** It is missing in an answer (ISO instant). @returns in how many it was */
  miss: (key: string, fetched: string) => number;
  find: (key: string) => void;
  /** What was declined no longer differs. */
  settle: (id: string) => void;
  /** All keys of which something is known. */
  keys: () => string[];
  forget: (key: string) => void;
  /** The state with what has changed. */
  close: () => SyncState;
}

export function openMemory(state: SyncState, sourceId: string): SourceMemory {
  const baselines = new Map(Object.entries(own(state.baselines, sourceId) ?? {}));
  const absent = new Map(Object.entries(own(state.absent, sourceId) ?? {}));
  const declined = new Map(Object.entries(state.declined));
  const keysByEvent = new Map(
    [...baselines].flatMap(([key, { event }]) => (typeof event === 'string' ? [[event, key] as const] : [])),
  );
  return {
    baselineOf: (key) => baselines.get(key),
    keyOf: (event) => keysByEvent.get(event),
    agree(key, fields) {
      baselines.set(key, { ...baselines.get(key), ...fields });
    },
    absenceOf: (key) => absent.get(key),
    miss(key, fetched) {
      const before = absent.get(key);
      if (before?.last === fetched) return before.times;
      const times = (before?.times ?? 0) + 1;
      absent.set(key, { first: before?.first ?? fetched, last: fetched, times });
      return times;
    },
    find(key) {
      absent.delete(key);
    },
    settle(id) {
      declined.delete(id);
    },
    keys: () => [...new Set([...baselines.keys(), ...absent.keys()])],
    forget(key) {
      baselines.delete(key);
      absent.delete(key);
    },
    close() {
      const withPart = <Part>(all: Readonly<Record<string, Part>>, part: Map<string, unknown>) => {
        const others = Object.entries(all).filter(([id]) => id !== sourceId);
        const present = part.size === 0 ? [] : [[sourceId, Object.fromEntries(part)] as const];
        return Object.fromEntries([...others, ...present]) as Record<string, Part>;
      };
      return {
        ...state,
        baselines: withPart(state.baselines, baselines),
        absent: withPart(state.absent, absent),
        declined: Object.fromEntries(declined),
      };
    },
  };
}
