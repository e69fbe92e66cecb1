import { z } from 'zod';
import { SESSION_KINDS } from '../../events/event-data.ts';
import { country } from './country.ts';
import { localDate, localDateTime, localTime } from './dates.ts';
import { field, substantial } from './field.ts';
import { line, optionalLine, webUrl } from './text.ts';
import { deadlineTimeZone } from './time-zone.ts';

export const location = field(
  z.strictObject({
    venue: substantial(optionalLine(120), 'The building or hall.', {
      example: 'Fira Barcelona',
      onRequest: { label: 'Venue', question: 'Building or hall', form: 'venue' },
    }),
    address: substantial(optionalLine(200), 'Street and number.', {
      example: '1 Liberty St',
      onRequest: { label: 'Address', question: 'Street and number', form: 'address' },
    }),
    city: substantial(line(80), 'The city.', {
      example: 'Barcelona',
      ask: { label: 'City', question: 'In which city is it?', form: 'city' },
    }),
    region: substantial(optionalLine(80), 'State, province or canton, where addresses include it.', {
      example: 'UT',
      onRequest: { label: 'Region', question: 'State, province or canton, where addresses include it', form: 'region' },
    }),
    country: substantial(country(), 'The country, as the two letters of ISO 3166-1.', {
      example: 'ES',
      ask: { label: 'Country', question: 'In which country?', form: 'country' },
    }),
    // Correcting the position on the map moves no one, so it isn't substantial.
    latitude: field(z.number().min(-90).max(90).optional(), 'Degrees north.', {
      example: '41.39',
      onRequest: { label: 'Coordinates', question: 'Latitude and longitude in degrees, for the map' },
    }),
    longitude: field(z.number().min(-180).max(180).optional(), 'Degrees east.', { example: '2.17' }),
  }),
  'Where people meet.',
  { example: '{ city: Barcelona, country: ES }', ask: { label: 'Venue, address, coordinates' } },
);

export const online = field(
  z.strictObject({
    url: substantial(webUrl().optional(), 'Where to join, or to register for joining.', {
      example: 'https://community.cncf.io/opentelemetry/',
      ask: { label: 'Where to join', question: 'URL to join online, or to register for joining', form: 'join' },
    }),
    platform: field(optionalLine(60), 'The service it runs on.', { example: 'YouTube' }),
    note: field(optionalLine(200), 'Why there is no URL yet, or what is needed to join.', {
      example: 'The link is published a week before.',
      ask: {
        label: 'Note on joining',
        question: 'Why is there no URL yet, or how can people join?',
        form: 'join-note',
      },
    }),
  }),
  'How to join online.',
  { example: '{ url: https://community.cncf.io/opentelemetry/ }' },
);

export const registration = field(
  z.strictObject({
    url: field(webUrl(), 'Where to register.', {
      example: 'https://example.org/register',
      onRequest: { label: 'Registration', question: 'URL to register', form: 'registration' },
    }),
    opens: field(localDate().optional(), 'The first day of registration.', {
      example: '2027-01-10',
      onRequest: { label: 'Registration opens', question: 'First day of registration' },
    }),
    closes: field(localDate().optional(), 'The last day of registration.', {
      example: '2027-03-10',
      onRequest: { label: 'Registration closes', question: 'Last day of registration' },
    }),
    free: field(z.boolean().optional(), 'Whether it is free of charge.', {
      example: 'true',
      onRequest: { label: 'Free of charge', question: 'Is it free of charge?' },
    }),
  }),
  'How to register.',
  { example: '{ url: https://example.org/register, free: true }', ask: { label: 'Registration' } },
);

export const cfp = field(
  z.strictObject({
    url: field(webUrl(), 'Where to submit.', {
      example: 'https://sessionize.com/kcd-texas-2027',
      onRequest: { label: 'Call for proposals', question: 'URL to submit a proposal', form: 'cfp' },
    }),
    opens: field(localDate().optional(), 'The first day for proposals.', {
      example: '2026-11-01',
      onRequest: { label: 'Call for proposals opens', question: 'First day for proposals' },
    }),
    closes: substantial(localDate('the time goes into closesTime'), 'The last day for proposals, inclusive.', {
      example: '2027-01-31',
      onRequest: {
        label: 'Call for proposals closes',
        question: 'Last day for proposals, inclusive',
        form: 'cfp-closes',
      },
    }),
    closesTime: substantial(localTime().optional(), 'When it closes on that day, if not at its end.', {
      example: '23:59',
      onRequest: { label: 'Closing time', question: 'At what time does it close on that day?' },
    }),
    timeZone: substantial(
      deadlineTimeZone().optional(),
      'The time zone of the deadline; left out for Anywhere on Earth.',
      {
        example: 'Europe/Madrid',
        onRequest: { label: 'Time zone of the deadline', question: 'In which time zone is that deadline?' },
      },
    ),
  }),
  'The call for proposals.',
  {
    example: '{ url: https://sessionize.com/kcd-texas-2027, closes: 2027-01-31 }',
    ask: { label: 'Call for proposals' },
  },
);

export const banner = field(
  z.strictObject({
    from: field(localDate().optional(), 'The day from which to announce it.', { example: '2027-03-01' }),
    text: field(optionalLine(120), 'What to say, instead of the title.', { example: 'Meet us in Barcelona' }),
  }),
  'Announces the event in the slim banner until its end.',
  { example: '{ from: 2027-03-01 }' },
);

export const organizer = field(
  z.strictObject({
    name: field(line(120), 'Who organizes it.', {
      example: 'Cloud Native Computing Foundation',
      onRequest: { label: 'Organizer', question: 'Who organizes it?' },
    }),
    url: field(webUrl().optional(), 'Their website.', {
      example: 'https://www.cncf.io/',
      onRequest: { label: "Organizer's website", question: "URL of the organizer's website" },
    }),
  }),
  'Who organizes it.',
  { example: '{ name: Cloud Native Computing Foundation }', ask: { label: 'Organizer' } },
);

export const session = field(
  z.strictObject({
    title: field(line(200), 'As in the program.', {
      example: 'OpenTelemetry project update',
      ask: { label: 'Title', question: 'Title of the session, as in the program' },
    }),
    kind: field(z.enum(SESSION_KINDS), `One of ${SESSION_KINDS.join(', ')}.`, {
      example: 'talk',
      ask: { label: 'Kind', question: 'What kind of session is it?' },
    }),
    startsAt: substantial(localDateTime(), "When it starts, in the venue's time.", {
      example: '2027-03-16T11:00',
      ask: { label: 'Start', question: "When does it start, in the venue's time?" },
    }),
    endsAt: substantial(localDateTime(), "When it ends, in the venue's time.", {
      example: '2027-03-16T11:30',
      ask: { label: 'End', question: "When does it end, in the venue's time?" },
    }),
    room: field(optionalLine(120), 'Where in the venue.', {
      example: 'Hall 8.1 G2',
      ask: { label: 'Room', question: 'Room' },
    }),
    speakers: field(z.array(line(80)).optional(), 'Who speaks.', {
      example: '[Ada Lovelace, Grace Hopper]',
      ask: { label: 'Speakers', question: 'Who speaks? Separate names with commas' },
    }),
    url: field(webUrl().optional(), 'Its page in the program.', {
      example: 'https://sched.co/1R2rQ',
      ask: { label: 'Page', question: 'URL of its page in the program' },
    }),
  }),
  'A talk or another item of the program.',
  { example: '{ title: Project update, kind: talk, startsAt: 2027-03-16T11:00, endsAt: 2027-03-16T11:30 }' },
);

export const labeledLink = field(
  z.strictObject({
    label: field(line(120), 'The text of the link.', {
      example: 'Slides of the keynote',
      ask: { label: 'Text', question: 'Text of the link' },
    }),
    url: field(webUrl(), 'The URL of the link.', {
      example: 'https://example.org/slides',
      ask: { label: 'URL', question: 'URL of the link' },
    }),
  }),
  'A link with its text.',
  { example: '{ label: Slides, url: https://example.org/slides }' },
);
