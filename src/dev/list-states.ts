import { millisecondsInSecond } from 'date-fns/constants';
import type { Occurrence } from '../events/community-event.ts';
import { selectLeadingCfp } from '../events/lists/select-cfps.ts';

/** All states in which the row of an occurrence can be, in the order of time (`now` in ms); then postponed and cancelled. */
export function listStates(occurrence: Occurrence) {
  const { startsAt, endsAt, precision, event } = occurrence;
  const cfp = selectLeadingCfp(event, -Infinity);
  const closesAt = cfp?.closes === undefined ? undefined : cfp.closesAt;
  const scheduled: Occurrence = { ...occurrence, status: 'scheduled', statusNote: undefined };
  const at = (name: string, now: number) => ({ name, occurrence: scheduled, now });
  const changed = (name: string, status: 'postponed' | 'cancelled') => ({
    name,
    now: startsAt - millisecondsInSecond,
    // The note is the event's own, where it has one.
    occurrence: { ...occurrence, status },
  });
  const before =
    cfp === undefined
      ? []
      : [
          ...(cfp.opensAt === undefined
            ? []
            : [at('Upcoming, before its CFP opens', cfp.opensAt - millisecondsInSecond)]),
          at('Upcoming, call open', (closesAt ?? startsAt) - millisecondsInSecond),
        ];
  return [
    ...before,
    at(closesAt === undefined ? 'Upcoming' : 'Upcoming, call closed', startsAt - millisecondsInSecond),
    ...(precision === 'day' ? [at('Happening now', startsAt)] : []),
    at('Over', endsAt),
    changed('Postponed', 'postponed'),
    changed('Cancelled', 'cancelled'),
  ];
}
