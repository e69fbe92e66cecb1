import { z } from 'zod';
import { ATTENDANCES, EVENT_STATUSES, type Attendance, type EventData } from '../../events/event-data.ts';
import { changeDate, localTime, partialDate } from './dates.ts';
import { banner, cfp, link, location, online, organizer, registration, session } from './groups.ts';
import { withRules } from './rules.ts';
import { repeats } from './series.ts';
import { line, optionalLine, webUrl } from './text.ts';
import { timeZone } from './time-zone.ts';

/** The id of an event: its file's path without the ending. */
const eventId = () =>
  z.string().regex(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu.`,
  });

/** What stands before how people take part. */
const leadingFields = {
  title: line(90).describe('The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027'),
  type: z.string().describe('The kind of event: the name of a file in src/content/event-types/. Example: kubecon'),
  startDate: partialDate().describe(
    'The first day, as on the poster; the month or year while only that is announced. Example: 2027-03-15',
  ),
  endDate: partialDate()
    .optional()
    .describe('The last day, inclusive; left out when it is the first. Example: 2027-03-18'),
  startTime: localTime().optional().describe('When it starts, local time; left out for whole days. Example: 17:00'),
  endTime: localTime().optional().describe('When it ends, local time; goes with startTime. Example: 18:00'),
  timeZone: timeZone().describe('The IANA name of the zone that dates and times are in. Example: Europe/Madrid'),
  status: z
    .enum(EVENT_STATUSES)
    .default('scheduled')
    .describe('Whether it takes place: scheduled, postponed or cancelled. Example: scheduled'),
  statusNote: optionalLine(200).describe('Why it is postponed or cancelled. Example: A new date follows in May.'),
};

/** What stands behind it. */
const followingFields = {
  url: webUrl()
    .optional()
    .describe("The event's own site. Example: https://events.linuxfoundation.org/kubecon-cloudnativecon-europe-2027/"),
  registration: registration.optional(),
  cfp: cfp.optional(),
  summary: line(200).describe(
    'One sentence of up to 200 characters, for lists, cards and feeds. Example: The European flagship of cloud native, in Barcelona.',
  ),
  sessions: z
    .array(session)
    .optional()
    .describe('What OpenTelemetry does inside a bigger event. Example: one entry for each talk'),
  repeats: repeats.optional(),
  recordings: z
    .array(link)
    .optional()
    .describe('What can be watched afterwards. Example: a label and the url of a playlist'),
  links: z.array(link).optional().describe('More to read. Example: a label and the url of a blog post'),
  organizer: organizer.optional(),
  tags: z.array(line(40)).optional().describe('Words to find it by. Example: [collector, kubernetes]'),
  related: z
    .array(eventId())
    .optional()
    .describe('Ids of other events that belong to it. Example: [2027/observability-day-eu]'),
  banner: banner.optional(),
  draft: z.boolean().optional().describe('true keeps it out of the site, except in npm run dev. Example: true'),
  uid: optionalLine(200).describe(
    'Keeps the calendar identity of an event from elsewhere. Example: kubecon-eu-2027@example.org',
  ),
  formerIds: z
    .array(eventId())
    .optional()
    .describe(
      'Ids it had before it was renamed, the oldest first: calendars go on to know it by that. Their URLs lead here. Example: [2027/kubecon-europe]',
    ),
  added: changeDate().describe('The day this file was added. Example: 2026-11-22'),
  updated: changeDate()
    .optional()
    .describe(
      'The day its substance last changed; the instant, where that is the second change of the day. Example: 2026-12-01',
    ),
};

/** The fields that all events have, however people take part. */
export const commonFields = { ...leadingFields, ...followingFields };

const ATTENDANCE_HINT = 'How people take part: in-person, online or hybrid. Example: in-person';
const attendance = <Value extends Attendance>(value: Value) => z.literal(value).describe(ATTENDANCE_HINT);

/** The frontmatter of an event file. */
export const eventSchema = withRules(
  z.discriminatedUnion('attendance', [
    z.strictObject({ ...leadingFields, attendance: attendance('in-person'), location, ...followingFields }),
    z.strictObject({ ...leadingFields, attendance: attendance('online'), online, ...followingFields }),
    z.strictObject({ ...leadingFields, attendance: attendance('hybrid'), location, online, ...followingFields }),
  ]),
) satisfies z.ZodType<EventData>;

const anyAttendance = z.enum(ATTENDANCES).describe(ATTENDANCE_HINT);

/** All fields that there are, in the order in which a tidy file has them. */
export const eventFields = {
  ...leadingFields,
  attendance: anyAttendance,
  location: location.optional(),
  online: online.optional(),
  ...followingFields,
};

/** What can be said of a file whose `attendance` is missing or misspelt, so that no option of the union fits: it and all other fields. */
export const eventSchemaOfAnyAttendance = withRules(z.strictObject(eventFields));

/** Whether a file says how people take part, so that `eventSchema` can judge all of it. */
export function hasAttendance(data: unknown): boolean {
  return anyAttendance.safeParse((data as { attendance?: unknown } | null | undefined)?.attendance).success;
}
