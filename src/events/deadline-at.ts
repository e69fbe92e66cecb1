export type DeadlineStatus = 'not-open-yet' | 'open' | 'closed';

/** A period in which something can be done, in ms; `closesAt` is the first instant at which it no longer can. */
export interface Deadline {
  opensAt?: number;
  closesAt?: number;
}

/** Whether a call for proposals or a registration is open at `now` (ms). */
export function deadlineAt({ opensAt, closesAt }: Deadline, now: number): DeadlineStatus {
  if (closesAt !== undefined && now >= closesAt) return 'closed';
  return opensAt !== undefined && now < opensAt ? 'not-open-yet' : 'open';
}

/** The instant (ms) at which `deadlineAt` next gives another answer, or `Infinity`. */
export function nextDeadlineChange({ opensAt, closesAt }: Deadline, now: number): number {
  return Math.min(
    ...[opensAt, closesAt].filter((instant) => instant !== undefined && instant > now).map(Number),
    Infinity,
  );
}
