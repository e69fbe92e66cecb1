import { millisecondsInMinute } from 'date-fns/constants';
import type { Cfp, CommunityEvent, Registration, Session } from './community-event.ts';
import type { CfpData, EventData, RegistrationData, SessionData } from './event-data.ts';
import { endOfRecurrence, isRecurring } from './recurrence/expand-recurrence.ts';
import { addDays } from './dates/local-date.ts';
import { resolveLocalTime, startOfLocalDay, resolveSpan } from './dates/resolve-local-time.ts';

/** Anywhere on Earth: a day is over when it is over in the last zone (UTC−12). `Etc/` names count west as positive. */
export const ANYWHERE_ON_EARTH = 'Etc/GMT+12';

/** A deadline's day and minute are inclusive: it has passed when they have. */
function resolveCfp(cfp: CfpData): Cfp {
  const timeZone = cfp.timeZone ?? ANYWHERE_ON_EARTH;
  return {
    url: cfp.url,
    ...(cfp.opens !== undefined && { opensAt: startOfLocalDay(cfp.opens, timeZone) }),
    closesAt:
      cfp.closesTime === undefined
        ? startOfLocalDay(addDays(cfp.closes, 1), timeZone)
        : resolveLocalTime(`${cfp.closes}T${cfp.closesTime}`, timeZone).instant + millisecondsInMinute,
    opens: cfp.opens,
    closes: cfp.closes,
    closesTime: cfp.closesTime,
    timeZone,
  };
}

/** Where no last day is known, one can register until the event is over. */
function resolveRegistration(
  { url, opens, closes, free }: RegistrationData,
  timeZone: string,
  eventEndsAt: number,
): Registration {
  return {
    url,
    opens,
    closes,
    free,
    timeZone,
    ...(opens !== undefined && { opensAt: startOfLocalDay(opens, timeZone) }),
    closesAt: closes === undefined ? eventEndsAt : startOfLocalDay(addDays(closes, 1), timeZone),
  };
}

function resolveSession(session: SessionData, timeZone: string): Session {
  return {
    title: session.title,
    kind: session.kind,
    startsAt: resolveLocalTime(session.startsAt, timeZone).instant,
    endsAt: resolveLocalTime(session.endsAt, timeZone).instant,
    startLocal: session.startsAt,
    endLocal: session.endsAt,
    room: session.room,
    speakers: session.speakers ?? [],
    url: session.url,
  };
}

/** An event file's checked data with all its instants. @param id `2027/kubecon-eu` */
export function resolveEvent(id: string, data: EventData): CommunityEvent {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, cfp, registration, sessions = [] } = data;
  const event: CommunityEvent = {
    id,
    data,
    ...resolveSpan({ startDate, endDate, startTime, endTime, timeZone }),
    ...(cfp !== undefined && { cfp: resolveCfp(cfp) }),
    sessions: sessions
      .map((session) => resolveSession(session, timeZone))
      .sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt),
  };
  if (isRecurring(event)) event.endsAt = endOfRecurrence(event);
  if (registration !== undefined) event.registration = resolveRegistration(registration, timeZone, event.endsAt);
  return event;
}
