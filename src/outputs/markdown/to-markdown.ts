import type { BlockContent, RootContent } from 'mdast';
import type { Occurrence, Cfp, Registration, CommunityEvent } from '../../events/community-event.ts';
import { deadlineAt, hasEnded, statusAt } from '../../events/status-at.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { formatDeadline, formatOpening, hasClosingDay } from '../../events/dates/format-deadline.ts';
import { formatMessage } from '../../strings/format-message.ts';
import { formatCity } from '../../events/place.ts';
import { formatRecurrence } from '../../events/recurrence/format-recurrence.ts';
import { withCampaign, type Campaign } from '../../site.ts';
import type { FeedSource } from '../feed-source.ts';
import { heading, link, list, paragraph, text, writeMarkdown } from './write-markdown.ts';

export interface MarkdownSource extends Omit<FeedSource, 'host'> {
  title: string;
  campaign: Campaign;
}

/** A link to an outside page with what one has to know about it: `[Register](…): Until 10 March 2027 (CET).` */
function toAction(label: string, url: string, note: string | undefined, { campaign }: MarkdownSource): BlockContent[] {
  return [paragraph(link(label, withCampaign(url, campaign)), ...(note === undefined ? [] : [text(`: ${note}`)]))];
}

/** When something opens, in words, while it isn't open yet. */
function toOpening(deadline: Cfp | Registration, { strings, locale }: MarkdownSource, now: number): string | undefined {
  const { opens, opensAt, timeZone } = deadline;
  if (deadlineAt(deadline, now) === 'open' || opens === undefined || opensAt === undefined) return undefined;
  return formatOpening({ opens, opensAt, timeZone }, locale, strings);
}

function describeCfp(cfp: Cfp, source: MarkdownSource, now: number): string {
  const { strings, locale } = source;
  const opening = toOpening(cfp, source, now);
  if (!hasClosingDay(cfp)) return opening === undefined ? strings.cfpRolling : strings.registrationOpens(opening);
  const deadline = formatDeadline(cfp, locale, strings);
  return opening === undefined ? strings.cfpUntil(deadline) : strings.cfpOpens(opening, deadline);
}

function toCfps({ cfps }: CommunityEvent, source: MarkdownSource, now: number): BlockContent[][] {
  const { callForProposals, travelSupport } = source.strings;
  return cfps
    .filter((cfp) => deadlineAt(cfp, now) !== 'closed')
    .map((cfp) => {
      const { label, url, travelSupport: support } = cfp;
      const note = describeCfp(cfp, source, now);
      return toAction(
        label === undefined ? callForProposals : `${callForProposals} (${label})`,
        url,
        support === undefined ? note : `${note} ${formatMessage(travelSupport, { support })}`,
        source,
      );
    });
}

function toRegistration({ registration }: CommunityEvent, source: MarkdownSource, now: number): BlockContent[][] {
  if (registration === undefined || deadlineAt(registration, now) === 'closed') return [];
  const { strings, locale } = source;
  const { url, closes, closesAt, timeZone, free } = registration;
  const opening = toOpening(registration, source, now);
  const closing = closes && formatDeadline({ closes, closesAt, timeZone }, locale, strings);
  const notes = [
    opening && strings.registrationOpens(opening),
    closing && strings.registrationCloses(closing),
    free === true ? strings.free : undefined,
  ].filter((note) => note !== undefined);
  return [toAction(strings.registration, url, notes.length > 0 ? notes.join(' ') : undefined, source)];
}

/** The most important facts in a line: type, status, dates with their zone, place, attendance. */
function toFacts(occurrence: Occurrence, source: MarkdownSource, now: number): string {
  const { event, status, timeZone, precision } = occurrence;
  const { strings, locale } = source;
  const dates = formatDates(occurrence, locale);
  const facts = [
    source.toCategory(event.data.type),
    status === 'scheduled' ? undefined : strings[status],
    status === 'scheduled' && statusAt(occurrence, now) === 'now' ? strings.happeningNow : undefined,
    precision === 'day' ? `${dates} (${timeZone})` : dates,
    event.data.attendance === 'online' ? undefined : formatCity(event.data.location, locale),
    strings.attendance[event.data.attendance],
  ];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function toItem(occurrence: Occurrence, source: MarkdownSource, now: number): BlockContent[] {
  const { event, status, statusNote, precision } = occurrence;
  const { strings, locale } = source;
  const isAhead = !hasEnded(occurrence, now);
  const sentences = [
    statusNote,
    isAhead && precision !== 'day' ? strings.datesNotFixed : undefined,
    isAhead && isRecurring(event) ? strings.takesPlace(formatRecurrence(event, strings.recurrence, locale)) : undefined,
    event.data.summary,
  ].filter((sentence) => sentence !== undefined);
  const canTakePart = isAhead && status !== 'cancelled';
  const details = [
    ...sentences.map((sentence) => [paragraph(text(sentence))]),
    ...(canTakePart ? [...toCfps(event, source, now), ...toRegistration(event, source, now)] : []),
  ];
  const facts = text(`: ${toFacts(occurrence, source, now)}`);
  return [paragraph(link(event.data.title, source.toUrl(event.id)), facts), list(details)];
}

/** Events as Markdown, valid at `now` (ms). @param upcoming in order of start @param past the latest first */
export function toMarkdown(
  { upcoming, past }: { upcoming: readonly Occurrence[]; past: readonly Occurrence[] },
  source: MarkdownSource,
  now: number,
): string {
  const { strings, title } = source;
  const toList = (some: readonly Occurrence[]) => list(some.map((occurrence) => toItem(occurrence, source, now)));
  const years = [...Map.groupBy(past, ({ startDate }) => startDate.slice(0, 4))];
  const nodes: RootContent[] = [
    heading(1, title),
    heading(2, strings.upcomingEvents),
    upcoming.length === 0 ? paragraph(text(strings.noEvents)) : toList(upcoming),
    ...(past.length === 0 ? [] : [heading(2, strings.pastEvents)]),
    ...years.flatMap(([year, some]) => [heading(3, year), toList(some)]),
  ];
  return writeMarkdown(nodes);
}
