import { z } from 'zod';
import { SESSION_KINDS } from '../../events/event-data.ts';
import { country } from './country.ts';
import { localDate, localDateTime, localTime } from './dates.ts';
import { line, optionalLine, webUrl } from './text.ts';
import { deadlineTimeZone } from './time-zone.ts';

export const location = z
  .strictObject({
    venue: optionalLine(120).describe('The building or hall. Example: Fira Barcelona'),
    address: optionalLine(200).describe('Street and number. Example: 1 Liberty St'),
    city: line(80).describe('The town. Example: Barcelona'),
    region: optionalLine(80).describe('State, province or canton, where people write it. Example: UT'),
    country: country().describe('The country, as the two letters of ISO 3166-1. Example: ES'),
    latitude: z.number().min(-90).max(90).optional().describe('Degrees north. Example: 41.39'),
    longitude: z.number().min(-180).max(180).optional().describe('Degrees east. Example: 2.17'),
  })
  .describe('Where people meet. Example: { city: Barcelona, country: ES }');

export const online = z
  .strictObject({
    url: webUrl()
      .optional()
      .describe('Where one joins, or registers to join. Example: https://community.cncf.io/opentelemetry/'),
    platform: optionalLine(60).describe('Which service it runs on. Example: YouTube'),
    note: optionalLine(200).describe(
      'Why there is no url yet, or what one needs to join. Example: The link is published a week before.',
    ),
  })
  .describe('How to join over the network. Example: { url: https://community.cncf.io/opentelemetry/ }');

export const registration = z
  .strictObject({
    url: webUrl().describe('Where one registers. Example: https://example.org/register'),
    opens: localDate().optional().describe('The first day one can register. Example: 2027-01-10'),
    closes: localDate().optional().describe('The last day one can register. Example: 2027-03-10'),
    free: z.boolean().optional().describe('Whether it costs nothing. Example: true'),
  })
  .describe('How to register. Example: { url: https://example.org/register, free: true }');

export const cfp = z
  .strictObject({
    url: webUrl().describe('Where one submits. Example: https://sessionize.com/kcd-texas-2027'),
    opens: localDate().optional().describe('The first day for proposals. Example: 2026-11-01'),
    closes: localDate('the time goes into closesTime').describe(
      'The last day for proposals, inclusive. Example: 2027-01-31',
    ),
    closesTime: localTime().optional().describe('The last minute on that day. Example: 23:59'),
    timeZone: deadlineTimeZone()
      .optional()
      .describe('Whose day it is; left out for Anywhere on Earth. Example: Europe/Madrid'),
  })
  .describe('The call for proposals. Example: { url: https://sessionize.com/kcd-texas-2027, closes: 2027-01-31 }');

export const banner = z
  .strictObject({
    from: localDate().optional().describe('The day from which to announce it. Example: 2027-03-01'),
    text: optionalLine(120).describe('What to say, instead of the title. Example: Meet us in Barcelona'),
  })
  .describe('Announces the event in the slim banner until its end. Example: { from: 2027-03-01 }');

export const organizer = z
  .strictObject({
    name: line(120).describe('Who organises it. Example: Cloud Native Computing Foundation'),
    url: webUrl().optional().describe('Their site. Example: https://www.cncf.io/'),
  })
  .describe('Who organises it. Example: { name: Cloud Native Computing Foundation }');

export const session = z
  .strictObject({
    title: line(200).describe('As in the programme. Example: OpenTelemetry project update'),
    kind: z.enum(SESSION_KINDS).describe(`One of ${SESSION_KINDS.join(', ')}. Example: talk`),
    startsAt: localDateTime().describe("When it starts, in the venue's time. Example: 2027-03-16T11:00"),
    endsAt: localDateTime().describe("When it ends, in the venue's time. Example: 2027-03-16T11:30"),
    room: optionalLine(120).describe('Where in the venue. Example: Hall 8.1 G2'),
    speakers: z.array(line(80)).optional().describe('Who speaks. Example: [Ada Lovelace, Grace Hopper]'),
    url: webUrl().optional().describe('Its page in the programme. Example: https://sched.co/1R2rQ'),
  })
  .describe('A talk or another thing on the programme. Example: title, kind, startsAt and endsAt');

export const link = z
  .strictObject({
    label: line(120).describe('What the link leads to. Example: Slides of the keynote'),
    url: webUrl().describe('Its address. Example: https://example.org/slides'),
  })
  .describe('A link with its text. Example: { label: Slides, url: https://example.org/slides }');
