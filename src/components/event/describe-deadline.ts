import type { Cfp, Registration } from '../../events/community-event.ts';
import { formatDeadline, formatOpening, hasClosingDay } from '../../events/dates/format-deadline.ts';
import { deadlineAt } from '../../events/status-at.ts';

type Language = Pick<App.Locals, 'locale' | 'strings'>;

/** `1 November 2026 (CET)`, where the first day is known. */
export function describeOpening(
  { opens, opensAt, timeZone }: Pick<Cfp, 'opens' | 'opensAt' | 'timeZone'>,
  { locale, strings }: Language,
): string | undefined {
  if (opens === undefined || opensAt === undefined) return undefined;
  return formatOpening({ opens, opensAt, timeZone }, locale, strings);
}

export function describeCfp(cfp: Cfp, { now, locale, strings }: App.Locals) {
  const opening = describeOpening(cfp, { locale, strings });
  const status = deadlineAt(cfp, now);
  if (!hasClosingDay(cfp)) {
    const opens = opening && strings.registrationOpens(opening);
    return { status, opens, until: strings.cfpRolling, closed: strings.registrationClosed };
  }
  const deadline = formatDeadline(cfp, locale, strings);
  return {
    status,
    opens: opening && strings.cfpOpens(opening, deadline),
    until: strings.cfpUntil(deadline),
    closed: strings.cfpClosed(deadline),
  };
}

/** `10 March 2027 (CET)`, where the last day is known. */
const describeClosing = (registration: Registration, { locale, strings }: Language): string | undefined =>
  hasClosingDay(registration) ? formatDeadline(registration, locale, strings) : undefined;

export function describeRegistration(registration: Registration, { now, locale, strings }: App.Locals) {
  const opening = describeOpening(registration, { locale, strings });
  const deadline = describeClosing(registration, { locale, strings });
  return {
    status: deadlineAt(registration, now),
    opens: opening && strings.registrationOpens(opening),
    until: deadline && strings.registrationCloses(deadline),
    closed: deadline ? strings.registrationClosedOn(deadline) : strings.registrationClosed,
  };
}

/** The same in short, where nothing beside it says what it is about. */
export function describeRegistrationInList(registration: Registration, { now, locale, strings }: App.Locals) {
  const opening = describeOpening(registration, { locale, strings });
  const deadline = describeClosing(registration, { locale, strings });
  const { opens, open, openUntil, closed } = strings.registrationInList;
  return {
    status: deadlineAt(registration, now),
    opens: opening && opens(opening),
    open: deadline === undefined ? open : openUntil(deadline),
    closed,
  };
}

/** What a call for proposals or a registration says of itself, of which its status is true now; as far as it is known when it opens and closes. */
export type DeadlineText = ReturnType<typeof describeRegistration>;
