import { z } from 'zod';
import { EVENT_STATUSES } from '../../events/event-data.ts';
import { changeDate, localDate, partialDate } from '../../event-files/schema/dates.ts';
import { commonFields } from '../../event-files/schema/event-schema.ts';
import { cfp, cfps, location, online, oneOrMoreCfps, registration, session } from '../../event-files/schema/groups.ts';

const instant = (description: string) => z.iso.datetime().describe(`${description} Example: 2027-03-14T23:00:00Z`);
const END = 'The first instant at which it is over.';

const instants = { startInstant: instant('The instant of its start.'), endInstant: instant(END) };
const deadline = {
  opensInstant: instant('The first instant at which it is open.').optional(),
  closesInstant: instant(
    'The first instant at which it is closed: that of the end of the event, where it says no other; null if that never comes.',
  ).nullable(),
};

const occurrence = z
  .strictObject({
    startDate: localDate().describe('Its first day, local. Example: 2027-03-15'),
    endDate: localDate().describe('Its last day, local, inclusive. Example: 2027-03-15'),
    startTime: commonFields.startTime,
    endTime: commonFields.endTime,
    status: z.enum(EVENT_STATUSES).describe('Whether it takes place. Example: scheduled'),
    statusNote: commonFields.statusNote,
    ...instants,
  })
  .describe('One time that a recurring event takes place. Example: startDate, endDate, startInstant and endInstant');

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- how the site shows it concerns nobody else
const { draft, banner, ...fields } = commonFields;

const recordFields = {
  id: z.string().describe('Which event it is: year and name. Example: 2027/kubecon-eu'),
  ...fields,
  startDate: partialDate().describe('The first day, local; or only its month or year. Example: 2027-03-15'),
  status: occurrence.shape.status,
  added: changeDate().describe('The day or instant at which it was added. Example: 2026-11-22'),
  page: z.url().describe('Its page on this site. Example: https://example.org/events/2027/kubecon-eu/'),
  calendar: z
    .url()
    .optional()
    .describe('It as iCalendar, once its day is known. Example: https://example.org/events/2027/kubecon-eu.ics'),
  precision: z.enum(['day', 'month', 'year']).describe('How much of its dates is known. Example: day'),
  startInstant: instant(
    'The instant of its start; of a recurring event, that of the dates above, whether or not it takes place then.',
  ),
  endInstant: instants.endInstant.nullable().describe(`${END} null if it goes on without end. Example: null`),
  sessions: z
    .array(session.extend({ ...instants, id: session.shape.id.unwrap() }))
    .optional()
    .describe(fields.sessions.description ?? ''),
  cfp: oneOrMoreCfps(cfp.extend(deadline))
    .describe(cfps.description ?? '')
    .optional(),
  registration: registration.extend(deadline).optional(),
  occurrences: z
    .array(occurrence)
    .optional()
    .describe(
      'Of a recurring event, when it takes place: from a year back to a year ahead. Example: one entry for each day',
    ),
};

/** An event as data: what its file says, as programs get it, with the file's own descriptions, and its instants. */
export const eventRecordSchema = z.discriminatedUnion('attendance', [
  z.strictObject({ ...recordFields, attendance: z.literal('in-person'), location }),
  z.strictObject({ ...recordFields, attendance: z.literal('online'), online }),
  z.strictObject({ ...recordFields, attendance: z.literal('hybrid'), location, online }),
]);

export type EventRecord = z.output<typeof eventRecordSchema>;
