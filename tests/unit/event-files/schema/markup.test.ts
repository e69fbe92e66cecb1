import { describe, expect, test } from 'vitest';
import { eventTypeSchema } from '../../../../src/event-files/event-type-schema.ts';
import { line } from '../../../../src/event-files/schema/text.ts';
import { reportOf } from '../report-of.ts';

const messageOf = (text: string) => line(90).safeParse(text, { reportInput: true }).error?.issues[0]?.message;

describe('a text refuses', () => {
  test.each([
    ['A <b>day</b>', '(<b>)'],
    ['A day</em>', '(</em>)'],
    ['One<br/>two', '(<br/>)'],
    ['One<BR>two', '(<BR>)'],
    ['<a href="https://example.org">A day</a>', '(<a href="https://example.org">)'],
    ['<script>alert(1)</script>', '(<script>)'],
    ['<img src=x onerror=alert(1)>', '(<img src=x onerror=alert(1)>)'],
    ['A day <!-- or two -->', '(<!--)'],
    ['Q&amp;A', 'contains &amp;.'],
    ['Don&#39;t', 'contains &#39;.'],
    ['Don&#x27;t', 'contains &#x27;.'],
    ['A&nbsp;day', 'contains &nbsp;.'],
    ['A **day**', '(**day**)'],
    ['A [day](https://example.org)', '([day](https://example.org))'],
  ])('%s', (text, found) => {
    expect(messageOf(text)).toContain(found);
  });
});

describe('a text accepts', () => {
  test.each([
    'Traces & logs; metrics',
    'Latency < 5 ms, throughput > 3',
    'a<b>c'.replace('<b>', '<B,C>'),
    'Result<T, E> in Rust',
    'std::vector<int>',
    'Q&A; R&D; AT&T',
    'C* and *nix, snake_case, __init__',
    'I ♥ OTel <3',
    '[Online] Meetup (in person as well)',
    '2 ** 3',
  ])('%s', (text) => {
    expect(messageOf(text)).toBeUndefined();
  });
});

const LOCATION = { city: 'Graz', country: 'AT' };
const SESSION = { title: 'A', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' };

describe('markup is refused in', () => {
  test.each([
    ['title', { title: 'A <b>day</b>' }],
    ['summary', { summary: 'A <b>day</b>' }],
    ['statusNote', { statusNote: '<b>' }],
    ['news[0].text', { news: [{ on: '2026-12-01', text: '<b>' }] }],
    ['location.venue', { location: { ...LOCATION, venue: '<b>' } }],
    ['location.city', { location: { ...LOCATION, city: '<b>' } }],
    ['sessions[0].title', { sessions: [{ ...SESSION, title: '<b>' }] }],
    ['sessions[0].speakers[0]', { sessions: [{ ...SESSION, speakers: ['<b>'] }] }],
    ['organizer.name', { organizer: { name: '<b>' } }],
    ['tags[0]', { tags: ['<b>'] }],
    ['links[0].label', { links: [{ label: '<b>', url: 'https://example.org/' }] }],
  ])('%s', (field, changes) => {
    expect(reportOf(changes)).toContain(field);
    expect(reportOf(changes)).toContain('contains HTML (<b>)');
  });

  test.each(['label', 'plural', 'summary'])('%s of a type', (field) => {
    const type = { label: 'A', plural: 'As', order: 1, color: 'indigo', summary: 'A.', [field]: 'A <b>day</b>' };
    expect(eventTypeSchema.safeParse(type).error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});
