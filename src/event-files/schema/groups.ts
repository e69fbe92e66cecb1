import { slug } from 'github-slugger';
import { z } from 'zod';
import { SESSION_KINDS, SESSION_STATUSES } from '../../events/event-data.ts';
import { country } from './country.ts';
import { localDate, localDateTime, localTime } from './dates.ts';
import { field, substantial } from './field.ts';
import { sourceId } from './source-id.ts';
import { line, optionalLine, validText, webUrl } from './text.ts';
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
    closes: substantial(localDate().optional(), 'The last day of registration.', {
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

const cfpLabel = () => field(line(60), 'What it calls for, where there are several.', { example: 'Lightning talks' });

/** One call for proposals. */
export const cfp = field(
  z.strictObject({
    label: cfpLabel().optional(),
    url: field(webUrl(), 'Where to submit.', {
      example: 'https://sessionize.com/kcd-texas-2027',
      onRequest: { label: 'Call for proposals', question: 'URL to submit a proposal', form: 'cfp' },
    }),
    opens: field(localDate().optional(), 'The first day for proposals.', {
      example: '2026-11-01',
      onRequest: { label: 'Call for proposals opens', question: 'First day for proposals' },
    }),
    closes: substantial(
      localDate('the time goes into closesTime').optional(),
      'The last day for proposals, inclusive; left out when there is none (a rolling call).',
      {
        example: '2027-01-31',
        onRequest: {
          label: 'Call for proposals closes',
          question: 'Last day for proposals, inclusive',
          form: 'cfp-closes',
        },
      },
    ),
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
    travelSupport: field(optionalLine(200), 'What speakers get towards travel and lodging, in words.', {
      example: 'Travel grants on request.',
      onRequest: { label: 'Travel support', question: 'What do speakers get towards travel and lodging?' },
    }),
  }),
  'The call for proposals.',
  {
    example: '{ url: https://sessionize.com/kcd-texas-2027, closes: 2027-01-31 }',
    ask: { label: 'Call for proposals' },
  },
);

/** A call of an event, or several, each with a label. @param one with other fields than those of a file */
export const oneOrMoreCfps = <One extends typeof cfp>(one: One) =>
  z.union([one, z.array(one.extend({ label: cfpLabel() })).min(1, 'lists no call. Write one, or remove the field.')]);

export const cfps = field(oneOrMoreCfps(cfp), 'The call for proposals; or a list of them, each with a label.', {
  example: '{ url: https://sessionize.com/kcd-texas-2027, closes: 2027-01-31 }',
  ask: { label: 'Call for proposals' },
});

export const summary = field(
  optionalLine(200),
  'One sentence of up to 200 characters, for lists, previews and feeds.',
  {
    example: 'The European flagship of cloud native, in Barcelona.',
    isNeededToPublish: true,
    ask: { label: 'Summary', question: 'What is it, in a sentence of up to 200 characters?', form: 'summary' },
  },
);

export const newsItem = field(
  z.strictObject({
    on: field(localDate(), 'The day on which it was announced.', { example: '2027-01-12' }),
    text: field(line(200), 'What changed, in a sentence.', { example: 'Moved to 12–13 May.' }),
  }),
  'What changed for people who had planned to come.',
  { example: '{ on: 2027-01-12, text: Moved to 12–13 May. }' },
);

/** A text that headings and links could have as their id; an own one differs in nothing from one that a title gives. */
const sessionId = () =>
  validText((text) => {
    if (text !== '' && slug(text) === text) return undefined;
    const fix = slug(text) === '' ? 'project-update' : slug(text);
    return `"${text}" isn't an id. Write lower-case letters, digits and hyphens, such as ${fix}.`;
  });

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
    id: field(
      sessionId().optional(),
      'What calendars and links know it by; left out while its title, as in a URL, is unique in the event and stays.',
      { example: 'project-update' },
    ),
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
    status: substantial(z.enum(SESSION_STATUSES).optional(), 'cancelled, if it no longer takes place.', {
      example: 'cancelled',
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
    recording: field(webUrl().optional(), 'Where it can be watched.', { example: 'https://youtu.be/1R2rQ' }),
    slides: field(webUrl().optional(), 'Its slides.', { example: 'https://example.org/slides.pdf' }),
    source: field(optionalLine(300), 'By what the source of the program knows it, for npm run sync.', {
      example: '3f8a6c1e2b',
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

/** What a source knows an event by. */
export const sourceKey = field(
  z.strictObject({
    id: field(sourceId(), 'The id of a source in src/content/sources.yaml.', { example: 'otel-group' }),
    key: field(line(300), 'What that source knows it by.', { example: '8d3c5c0e-5a0e-4bb3-9c3f-2f6b1a7d9e10' }),
  }),
  'A source that has the event, and its key there.',
  { example: '{ id: otel-group, key: 8d3c5c0e-5a0e-4bb3-9c3f-2f6b1a7d9e10 }' },
);
