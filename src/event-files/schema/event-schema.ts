import { z } from 'zod';
import { SESSION_KINDS, type Attendance, type EventData } from '../../events/event-data';
import { country } from './country';
import { changeDate, localDate, localDateTime, localTime, partialDate } from './dates';
import { withRules } from './rules';
import { line, webUrl } from './text';
import { timeZone } from './time-zone';

/** The id of an event: its file's path without the ending. */
const eventId = () =>
  z.string().regex(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu.`,
  });

const location = z
  .strictObject({
    venue: line(120).optional().describe('The building or hall. Example: Fira Barcelona'),
    address: line(200).optional().describe('Street and number. Example: 1 Liberty St'),
    city: line(80).describe('The town. Example: Barcelona'),
    region: line(80).optional().describe('State, province or canton, where people write it. Example: UT'),
    country: country().describe('The country, as the two letters of ISO 3166-1. Example: ES'),
    latitude: z.number().min(-90).max(90).optional().describe('Degrees north. Example: 41.39'),
    longitude: z.number().min(-180).max(180).optional().describe('Degrees east. Example: 2.17'),
  })
  .describe('Where people meet. Example: { city: Barcelona, country: ES }');

const online = z
  .strictObject({
    url: webUrl()
      .optional()
      .describe('Where one joins, or registers to join. Example: https://community.cncf.io/opentelemetry/'),
    platform: line(60).optional().describe('Which service it runs on. Example: YouTube'),
    note: line(200)
      .optional()
      .describe('Why there is no url yet, or what one needs to join. Example: The link is published a week before.'),
  })
  .describe('How to join over the network. Example: { url: https://community.cncf.io/opentelemetry/ }');

const link = z.strictObject({
  label: line(120).describe('What the link leads to. Example: Slides of the keynote'),
  url: webUrl().describe('Its address. Example: https://example.org/slides'),
});

const session = z.strictObject({
  title: line(200).describe('As in the programme. Example: OpenTelemetry project update'),
  kind: z.enum(SESSION_KINDS).describe(`One of ${SESSION_KINDS.join(', ')}. Example: talk`),
  startsAt: localDateTime().describe("When it starts, in the venue's time. Example: 2027-03-16T11:00"),
  endsAt: localDateTime().describe("When it ends, in the venue's time. Example: 2027-03-16T11:30"),
  room: line(120).optional().describe('Where in the venue. Example: Hall 8.1 G2'),
  speakers: z.array(line(80)).optional().describe('Who speaks. Example: [Ada Lovelace, Grace Hopper]'),
  url: webUrl().optional().describe('Its page in the programme. Example: https://sched.co/1R2rQ'),
});

const occurrenceChange = z.strictObject({
  date: localDate().describe('The day that the rule gives for this occurrence. Example: 2027-01-14'),
  startDate: localDate().optional().describe('The day it moves to. Example: 2027-01-15'),
  endDate: localDate().optional().describe('Its last day after the move. Example: 2027-01-15'),
  startTime: localTime().optional().describe('Its other start time. Example: 18:00'),
  endTime: localTime().optional().describe('Its other end time. Example: 19:00'),
  status: z
    .enum(['scheduled', 'postponed', 'cancelled'])
    .optional()
    .describe('Whether it takes place. Example: cancelled'),
  statusNote: line(200).optional().describe('Why, in a sentence. Example: The group pauses over the holidays.'),
});

const common = {
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
    .enum(['scheduled', 'postponed', 'cancelled'])
    .default('scheduled')
    .describe('Whether it takes place: scheduled, postponed or cancelled. Example: scheduled'),
  statusNote: line(200).optional().describe('Why it is postponed or cancelled. Example: A new date follows in May.'),
  url: webUrl()
    .optional()
    .describe("The event's own site. Example: https://events.linuxfoundation.org/kubecon-cloudnativecon-europe-2027/"),
  registration: z
    .strictObject({
      url: webUrl().describe('Where one registers. Example: https://example.org/register'),
      opens: localDate().optional().describe('The first day one can register. Example: 2027-01-10'),
      closes: localDate().optional().describe('The last day one can register. Example: 2027-03-10'),
      free: z.boolean().optional().describe('Whether it costs nothing. Example: true'),
    })
    .optional()
    .describe('How to register. Example: { url: https://example.org/register, free: true }'),
  cfp: z
    .strictObject({
      url: webUrl().describe('Where one submits. Example: https://sessionize.com/kcd-texas-2027'),
      opens: localDate().optional().describe('The first day for proposals. Example: 2026-11-01'),
      closes: localDate().describe('The last day for proposals, inclusive. Example: 2027-01-31'),
      closesTime: localTime().optional().describe('The last minute on that day. Example: 23:59'),
      timeZone: timeZone()
        .optional()
        .describe('Whose day it is; left out for Anywhere on Earth. Example: Europe/Madrid'),
    })
    .optional()
    .describe('The call for proposals. Example: { url: https://sessionize.com/kcd-texas-2027, closes: 2027-01-31 }'),
  summary: line(200).describe(
    'One sentence of up to 200 characters, for lists, cards and feeds. Example: The European flagship of cloud native, in Barcelona.',
  ),
  sessions: z
    .array(session)
    .optional()
    .describe('What OpenTelemetry does inside a bigger event. Example: one entry for each talk'),
  repeats: z
    .strictObject({
      rule: z.string().describe('How it repeats, an RRULE of RFC 5545. Example: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'),
      except: z
        .array(localDate())
        .optional()
        .describe('Days of the rule on which it does not take place. Example: [2027-12-23]'),
      changes: z
        .array(occurrenceChange)
        .optional()
        .describe('Occurrences that differ. Example: one entry for each moved day'),
    })
    .optional()
    .describe(
      'For a series in one file: the dates above are its first occurrence. Example: { rule: FREQ=WEEKLY;BYDAY=TH }',
    ),
  recordings: z
    .array(link)
    .optional()
    .describe('What can be watched afterwards. Example: a label and the url of a playlist'),
  links: z.array(link).optional().describe('More to read. Example: a label and the url of a blog post'),
  added: changeDate().describe('The day this file was added. Example: 2026-11-22'),
  updated: changeDate().optional().describe('The day its substance last changed. Example: 2026-12-01'),
  banner: z
    .strictObject({
      from: localDate().optional().describe('The day from which to announce it. Example: 2027-03-01'),
      text: line(120).optional().describe('What to say, instead of the title. Example: Meet us in Barcelona'),
    })
    .optional()
    .describe('Announces the event in the slim banner until its end. Example: { from: 2027-03-01 }'),
  organizer: z
    .strictObject({
      name: line(120).describe('Who organises it. Example: Cloud Native Computing Foundation'),
      url: webUrl().optional().describe('Their site. Example: https://www.cncf.io/'),
    })
    .optional()
    .describe('Who organises it. Example: { name: Cloud Native Computing Foundation }'),
  tags: z.array(line(40)).optional().describe('Words to find it by. Example: [collector, kubernetes]'),
  related: z
    .array(eventId())
    .optional()
    .describe('Ids of other events that belong to it. Example: [2027/observability-day-eu]'),
  draft: z.boolean().optional().describe('true keeps it out of the site, except in npm run dev. Example: true'),
  uid: line(200)
    .optional()
    .describe('Keeps the calendar identity of an event from elsewhere. Example: kubecon-eu-2027@example.org'),
  formerIds: z
    .array(eventId())
    .optional()
    .describe('Ids it had before it was renamed; their URLs lead here. Example: [2027/kubecon-europe]'),
};

const attendance = <Value extends Attendance>(value: Value) =>
  z.literal(value).describe('How people take part: in-person, online or hybrid. Example: in-person');

/** The frontmatter of an event file. */
export const eventSchema = withRules(
  z.discriminatedUnion('attendance', [
    z.strictObject({ ...common, attendance: attendance('in-person'), location }),
    z.strictObject({ ...common, attendance: attendance('online'), online }),
    z.strictObject({ ...common, attendance: attendance('hybrid'), location, online }),
  ]),
) satisfies z.ZodType<EventData>;

/** What can be said of the other fields while `attendance` is missing or misspelt. */
export const eventSchemaWithoutAttendance = withRules(
  z.strictObject({ ...common, attendance: z.unknown(), location: location.optional(), online: online.optional() }),
);
