import { z } from 'zod';
import {
  ATTENDANCE_FIELDS,
  ATTENDANCES,
  EVENT_STATUSES,
  type Attendance,
  type EventData,
} from '../../events/event-data.ts';
import { changeDate, localTime, partialDate } from './dates.ts';
import { eventId } from './event-id.ts';
import { field, substantial } from './field.ts';
import {
  banner,
  cfps,
  labeledLink,
  location,
  newsItem,
  online,
  organizer,
  registration,
  session,
  sourceKey,
  summary,
} from './groups.ts';
import { language, translations } from './language.ts';
import { withRules } from './rules.ts';
import { repeats } from './repeats.ts';
import { line, optionalLine, webUrl } from './text.ts';
import { timeZone } from './time-zone.ts';

const leadingFields = {
  // A URL's `title` is that of the issue.
  title: field(line(90), 'The name of the event, up to 90 characters.', {
    example: 'KubeCon + CloudNativeCon Europe 2027',
    ask: { label: 'Title', question: 'What is the event called?', form: { id: 'event-title', in: ['add'] } },
  }),
  type: field(z.string(), 'The kind of event: the name of a file in src/content/event-types/.', {
    example: 'kubecon',
    ask: { label: 'Type', question: 'What kind of event is it?', form: { id: 'type', in: ['add'] } },
  }),
  startDate: substantial(
    partialDate(),
    'The first day, as on the poster; the month or year while only that is announced.',
    {
      example: '2027-03-15',
      ask: {
        label: 'First day',
        question: 'First day, such as 2027-03-16; 2027-03 or 2027 while only that is announced',
        form: 'first-day',
      },
    },
  ),
  endDate: substantial(partialDate().optional(), 'The last day, inclusive; left out when it is the first.', {
    example: '2027-03-18',
    ask: { label: 'Last day', question: 'Last day, inclusive', form: 'last-day' },
  }),
  startTime: substantial(localTime().optional(), 'When it starts, local time; left out for whole days.', {
    example: '17:00',
    ask: {
      label: 'Start time',
      question: 'From when to when, in local time, such as 09:00–17:30?',
      form: 'start-time',
    },
  }),
  endTime: substantial(localTime().optional(), 'When it ends, local time; required with startTime.', {
    example: '18:00',
    ask: { label: 'End time', form: 'end-time' },
  }),
  timeZone: substantial(timeZone(), 'The IANA name of the zone that dates and times are in.', {
    example: 'Europe/Madrid',
    ask: { label: 'Time zone', question: 'In which time zone are its dates and times?', form: 'time-zone' },
  }),
  status: substantial(
    z.enum(EVENT_STATUSES).default('scheduled'),
    'Whether it takes place: scheduled, postponed or cancelled.',
    { example: 'scheduled', ask: { label: 'Status', form: { id: 'status', in: ['correct'] } } },
  ),
  statusNote: field(optionalLine(200), 'Why it is postponed or cancelled.', {
    example: 'A new date follows in May.',
    ask: { label: 'Reason', form: { id: 'status-note', in: ['correct'] } },
  }),
};

const followingFields = {
  url: field(webUrl().optional(), "The event's own website.", {
    example: 'https://events.linuxfoundation.org/kubecon-cloudnativecon-europe-2027/',
    ask: { label: 'Website', question: "URL of the event's own website", form: 'website' },
  }),
  registration: registration.optional(),
  cfp: cfps.optional(),
  summary,
  news: field(z.array(newsItem).optional(), 'What changed for people who had planned to come.', {
    example: '[{ on: 2027-01-12, text: Moved to 12–13 May. }]',
    ask: { label: 'News', form: { id: 'news', in: ['correct'] } },
  }),
  sessions: field(z.array(session).optional(), 'What OpenTelemetry does inside a bigger event.', {
    example: '[{ title: Project update, kind: talk, startsAt: 2027-03-16T11:00, endsAt: 2027-03-16T11:30 }]',
    onRequest: { label: 'Sessions', question: 'session about OpenTelemetry' },
  }),
  repeats: repeats.optional(),
  recordings: field(z.array(labeledLink).optional(), 'What can be watched afterwards.', {
    example: '[{ label: All talks, url: https://example.org/playlist }]',
  }),
  links: field(z.array(labeledLink).optional(), 'More to read.', {
    example: '[{ label: Announcement, url: https://example.org/blog }]',
    onRequest: { label: 'Links', question: 'link' },
  }),
  organizer: organizer.optional(),
  tags: field(z.array(line(40)).optional(), 'Words to find it by.', {
    example: '[collector, kubernetes]',
    onRequest: { label: 'Tags', question: 'Words to find it by, separated by commas' },
  }),
  partOf: field(eventId().optional(), 'The id of the event that it is part of or co-located with.', {
    example: '2027/kubecon-eu',
    onRequest: { label: 'Part of', question: 'Id of the event that it is part of or co-located with' },
  }),
  related: field(z.array(eventId()).optional(), 'Ids of other events that are worth knowing.', {
    example: '[2027/observability-day-eu]',
  }),
  banner: banner.optional(),
  draft: field(z.boolean().optional(), 'true keeps it out of the site, except in npm run dev.', {
    example: 'true',
    onRequest: { label: 'Draft', question: 'Keep it out of the site for now?' },
  }),
  language,
  translations,
  uid: field(optionalLine(200), 'Keeps the calendar identity of an event from elsewhere.', {
    example: 'kubecon-eu-2027@example.org',
  }),
  formerIds: field(
    z.array(eventId()).optional(),
    'Ids it had before it was renamed, the oldest first: calendars keep knowing it by that one. Their URLs redirect to it.',
    { example: '[2027/kubecon-europe]' },
  ),
  sources: field(z.array(sourceKey).optional(), "By what its organizers' sources know it, for npm run sync.", {
    example: '[{ id: otel-group, key: 8d3c5c0e-5a0e-4bb3-9c3f-2f6b1a7d9e10 }]',
  }),
  added: field(changeDate(), 'The day this file was added.', { example: '2026-11-22' }),
  updated: field(
    changeDate().optional(),
    'The day its substance last changed; the instant, where that is the second change of the day.',
    { example: '2026-12-01' },
  ),
};

/** The fields that all events have, however people take part. */
export const commonFields = { ...leadingFields, ...followingFields };

const describeAttendance = <Schema extends z.ZodType<Attendance>>(schema: Schema) =>
  substantial(schema, 'How people take part: in-person, online or hybrid.', {
    example: 'in-person',
    ask: { label: 'Attendance', question: 'How do people take part?', form: { id: 'attendance', in: ['add'] } },
  });
const attendance = <Value extends Attendance>(value: Value) => describeAttendance(z.literal(value));

/** The frontmatter of an event file. */
export const eventSchema = withRules(
  z.discriminatedUnion('attendance', [
    z.strictObject({ ...leadingFields, attendance: attendance('in-person'), location, ...followingFields }),
    z.strictObject({ ...leadingFields, attendance: attendance('online'), online, ...followingFields }),
    z.strictObject({ ...leadingFields, attendance: attendance('hybrid'), location, online, ...followingFields }),
  ]),
) satisfies z.ZodType<EventData>;

type Names<Value> = Value extends readonly (infer Item)[]
  ? Names<Item>[]
  : Value extends object
    ? { [Key in keyof Value]-?: Names<NonNullable<Value[Key]>> }
    : unknown;
type Same<A, B> = [A, B] extends [B, A] ? true : never;

// Fails to compile where the schema has a field that `EventData` doesn't have.
true satisfies Same<Names<EventData>, Names<z.output<typeof eventSchema>>>;

const anyAttendance = describeAttendance(z.enum(ATTENDANCES));

/** All fields that there are, in the order in which a tidy file has them. */
export const eventFields = {
  ...leadingFields,
  attendance: anyAttendance,
  location: location.optional(),
  online: online.optional(),
  ...followingFields,
};

/** Validates a file whose `attendance` is missing or misspelled, so that no option of the union fits: it and all other fields. */
export const eventSchemaOfAnyAttendance = withRules(z.strictObject(eventFields));

/** Whether a file says how people take part, so that `eventSchema` can validate all of it. */
export const hasAttendance = (data: unknown): boolean =>
  anyAttendance.safeParse((data as { attendance?: unknown } | null | undefined)?.attendance).success;

/** The groups that an attendance requires, and those that it excludes; neither while it isn't known. */
export function groupsOf(attendance: unknown): { required: readonly string[]; excluded: readonly string[] } {
  const known = ATTENDANCES.find((one) => one === attendance);
  if (known === undefined) return { required: [], excluded: [] };
  const required = ATTENDANCE_FIELDS[known];
  return { required, excluded: ATTENDANCE_FIELDS.hybrid.filter((group) => !required.includes(group)) };
}
