/** The two sides of a row in a list: what templates write, and what scripts read of it. */
import type { TimeSpan } from '../../events/community-event.ts';
import { type Deadline, type DeadlineStatus, statusAt, type TimeStatus } from '../../events/status-at.ts';
import { readAttribute, toAttributes, type AttributeName } from './page-attributes.ts';

export type Attributes = Record<string, string>;

/** An instant (ms) as pages carry it for scripts and other programs: `2027-03-14T23:00:00Z`. */
export function toInstantText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function toText(instant: number | undefined): string | undefined {
  return instant !== undefined && Number.isFinite(instant) ? toInstantText(instant) : undefined;
}

/** Of what has a time: from and until when, and what it is at `now` (ms). What never ends says no end. */
export function toTimeAttributes(span: TimeSpan, now: number): Attributes {
  return toAttributes({
    starts: toText(span.startsAt),
    ends: toText(span.endsAt),
    precision: span.precision === 'day' ? undefined : span.precision,
    status: statusAt(span, now),
  });
}

/** A row as scripts see it. Instants in ms, NaN where the page doesn't say them. */
export function readRow(element: HTMLElement) {
  const read = (name: AttributeName) => readAttribute(element, name) ?? '';
  return {
    id: read('event'),
    startsAt: Date.parse(read('starts')),
    endsAt: Date.parse(read('ends')),
    precision: (read('precision') || 'day') as TimeSpan['precision'],
    status: read('status'),
    type: read('eventType'),
    month: read('month'),
    queue: readAttribute(element, 'queue'),
  };
}

/** A row, also one that a template still holds. */
export function rowIn(item: Element): HTMLElement {
  return (item instanceof HTMLTemplateElement ? item.content.firstElementChild : item) as HTMLElement;
}

/** What never closes has no instant there: to readers, one that isn't a number. */
export function toDeadlineAttributes({ opensAt, closesAt }: Deadline): Attributes {
  return toAttributes({
    opens: toText(opensAt),
    closes: closesAt === undefined ? undefined : (toText(closesAt) ?? ''),
  });
}

export function readDeadline(element: HTMLElement): Deadline {
  const opens = readAttribute(element, 'opens');
  const closes = readAttribute(element, 'closes');
  return {
    ...(opens !== undefined && { opensAt: Date.parse(opens) }),
    ...(closes !== undefined && { closesAt: Date.parse(closes) }),
  };
}

/** Of an alternative that is shown while its row or deadline has a status. */
export function showWhen<Status extends TimeStatus | DeadlineStatus>(when: NoInfer<Status>, status: Status) {
  return { ...toAttributes({ when }), hidden: when !== status };
}
