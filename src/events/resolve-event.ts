import { millisecondsInMinute } from 'date-fns/constants';
import type { Cfp, CommunityEvent, Registration, Session } from './community-event.ts';
import { cfpsOf, type CfpData, type EventData, type RegistrationData, type SessionData } from './event-data.ts';
import { sessionIds } from './session-id.ts';
import { endOfRecurrence, isRecurring } from './recurrence/expand-recurrence.ts';
import type { LocalDate } from './dates/local-date.ts';
import { endOfLocalDay, resolveLocalTime, resolveSpan, startOfLocalDay } from './dates/resolve-local-time.ts';

/** Anywhere on Earth: a day is over when it is over in the last zone (UTC−12). `Etc/` names count west as positive. */
export const ANYWHERE_ON_EARTH = 'Etc/GMT+12';

const toOpening = (opens: LocalDate | undefined, timeZone: string) =>
  opens !== undefined && { opensAt: startOfLocalDay(opens, timeZone) };

/** A deadline's day and minute are inclusive: it has passed when they have. A rolling call is open until the event is over. */
function resolveCfp(cfp: CfpData, eventEndsAt: number): Cfp {
  const { opens, closes, closesTime, timeZone = ANYWHERE_ON_EARTH } = cfp;
  const toClosing = (day: LocalDate) =>
    closesTime === undefined
      ? endOfLocalDay(day, timeZone)
      : resolveLocalTime(`${day}T${closesTime}`, timeZone).instant + millisecondsInMinute;
  const closesAt = closes === undefined ? eventEndsAt : toClosing(closes);
  return { ...cfp, timeZone, ...toOpening(opens, timeZone), closesAt };
}

/** Where no last day is known, one can register until the event is over. */
function resolveRegistration(registration: RegistrationData, timeZone: string, eventEndsAt: number): Registration {
  const { opens, closes } = registration;
  const closesAt = closes === undefined ? eventEndsAt : endOfLocalDay(closes, timeZone);
  return { ...registration, timeZone, ...toOpening(opens, timeZone), closesAt };
}

function resolveSession(session: SessionData, id: string, timeZone: string): Session {
  const { startsAt: startLocal, endsAt: endLocal, speakers = [], status = 'scheduled' } = session;
  const startsAt = resolveLocalTime(startLocal, timeZone).instant;
  const endsAt = resolveLocalTime(endLocal, timeZone).instant;
  return { ...session, id, status, startsAt, endsAt, startLocal, endLocal, speakers };
}

/** An event file's checked data with all its instants. @param id `2027/kubecon-eu`; @param typeOrder the place of its type among the types */
export function resolveEvent(id: string, data: EventData, typeOrder?: number): CommunityEvent {
  const { startDate, endDate = startDate, startTime, endTime, timeZone, registration, sessions = [] } = data;
  const ids = sessionIds(sessions);
  const event: CommunityEvent = {
    id,
    data,
    ...(typeOrder !== undefined && { typeOrder }),
    ...resolveSpan({ startDate, endDate, startTime, endTime, timeZone }),
    cfps: [],
    sessions: sessions
      .map((session, index) => resolveSession(session, ids[index] ?? '', timeZone))
      .sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt),
  };
  if (isRecurring(event)) event.endsAt = endOfRecurrence(event);
  event.cfps = cfpsOf(data).map((cfp) => resolveCfp(cfp, event.endsAt));
  if (registration !== undefined) event.registration = resolveRegistration(registration, timeZone, event.endsAt);
  return event;
}
