import { describe, expect, test } from 'vitest';
import EventRow from '../../src/components/event-list/EventRow.astro';
import { makeOccurrence } from '../fixtures/make-event.ts';
import { readText, render } from './render.ts';

const BEFORE = '2027-01-01T00:00:00Z';
const DURING = '2027-03-15T12:00:00Z';

function renderRow(overrides: Parameters<typeof makeOccurrence>[0] = {}, now = BEFORE): Promise<string> {
  return render(EventRow, { occurrence: makeOccurrence({ id: '2027/kubecon-eu', ...overrides }) }, now);
}

describe('an event in a list', () => {
  test('a row carries the attributes that other programs rely on', async () => {
    const html = await renderRow({ endDate: '2027-03-18' });
    expect(html).toMatch(
      /<li [^>]*data-event="2027\/kubecon-eu" data-starts="2027-03-14T23:00:00Z" data-ends="2027-03-18T23:00:00Z" data-status="upcoming"/,
    );
    expect(html).toMatch(/<h4[^>]*>\s*<a href="\/events\/2027\/kubecon-eu\/"[^>]*>A test event<\/a>\s*<\/h4>/);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test('a row writes its dates with machine-readable ones', async () => {
    expect(await renderRow({ endDate: '2027-03-18' })).toMatch(
      /<time datetime="2027-03-15"[^>]*>15<\/time>–<time datetime="2027-03-18"[^>]*>18 March 2027<\/time>/,
    );
    expect(await renderRow({ startTime: '17:00', endTime: '18:00' })).toContain(
      '<time datetime="2027-03-15T17:00+01:00"',
    );
  });

  test.each([
    ['Barcelona, Spain', {}],
    ['Online', { attendance: 'online', online: { url: 'https://example.org/' } }],
    ['Barcelona, Spain · Also online', { attendance: 'hybrid', online: { url: 'https://example.org/' } }],
  ] as const)('says where it is: %s', async (place, overrides) => {
    expect(readText(await renderRow(overrides as Parameters<typeof makeOccurrence>[0]))).toContain(place);
  });

  test('a row is marked while it happens, and not before', async () => {
    expect(readText(await renderRow({}, DURING))).toContain('Happening now');
    expect(readText(await renderRow({}, BEFORE))).not.toContain('Happening now');
  });

  test('a row says that one of its sessions was recorded', async () => {
    const session = {
      title: 'A talk',
      kind: 'talk',
      startsAt: '2027-03-15T10:00',
      endsAt: '2027-03-15T11:00',
    } as const;
    const after = '2027-04-01T00:00:00Z';
    expect(
      readText(await renderRow({ sessions: [{ ...session, recording: 'https://example.org/' }] }, after)),
    ).toContain('Recordings');
    expect(readText(await renderRow({ sessions: [session] }, after))).not.toContain('Recordings');
  });

  test('a row says that it is cancelled or postponed, and then never that it happens', async () => {
    const cancelled = await renderRow({ status: 'cancelled', statusNote: 'No venue.' }, DURING);
    expect(readText(cancelled)).toContain('Cancelled');
    expect(readText(cancelled)).toContain('No venue.');
    expect(cancelled).toContain('data-cancelled');
    expect(cancelled).not.toContain('Happening now');
    const postponed = await renderRow({ status: 'postponed' }, DURING);
    expect(readText(postponed)).toContain('Postponed');
    expect(postponed).toContain('data-postponed');
    expect(postponed).not.toContain('Happening now');
  });

  test('a row shows an open call for proposals to its last second, and no longer', async () => {
    const cfp = { url: 'https://example.org/cfp', closes: '2027-01-31' };
    const words = 'Call for proposals open until 31 January 2027 (Anywhere on Earth)';
    expect(readText(await renderRow({ cfp }, '2027-02-01T11:59:59Z'))).toContain(words);
    expect(readText(await renderRow({ cfp }, '2027-02-01T12:00:00Z'))).not.toContain('Call for proposals');
  });

  test.each([
    ['2027-01-31T00:00:00Z', 'Registration opens on 1 February 2027 (CET)'],
    ['2027-02-01T00:00:00Z', 'Registration open until 10 March 2027 (CET)'],
    ['2027-03-11T00:00:00Z', 'Registration closed'],
  ])('a row says whether one can register, at %s: %s', async (now, words) => {
    const registration = { url: 'https://example.org/', opens: '2027-02-01', closes: '2027-03-10' };
    expect(readText(await renderRow({ registration }, now))).toContain(words);
    expect(readText(await renderRow({ registration, status: 'cancelled' }, now))).not.toContain('Registration');
    expect(readText(await renderRow({ registration }, '2027-03-16T00:00:00Z'))).not.toContain('Registration');
  });

  test('a row says that registration is open, also where nobody knows until when', async () => {
    expect(readText(await renderRow({ registration: { url: 'https://example.org/' } }))).toContain('Registration open');
    expect(readText(await renderRow())).not.toContain('Registration');
  });

  test('a row shows recordings once it is over, if there are any', async () => {
    const recordings = [{ label: 'All talks', url: 'https://example.org/' }];
    expect(readText(await renderRow({ recordings }, '2027-03-15T23:00:00Z'))).toContain('Recordings');
    expect(readText(await renderRow({ recordings }, DURING))).not.toContain('Recordings');
    expect(readText(await renderRow({}, '2027-03-15T23:00:00Z'))).not.toContain('Recordings');
  });

  test('a row says only its month while the days are not known', async () => {
    const html = await renderRow({ startDate: '2027-06' });
    expect(html).toContain('<time datetime="2027-06"');
    expect(html).toContain('data-precision="month"');
    expect(readText(html)).toContain('June 2027');
    expect(readText(html)).not.toMatch(/\b1 June/);
  });

  test('a row names its type, where its group doesn’t', async () => {
    const occurrence = makeOccurrence();
    const label = 'Open Observability Summit';
    expect(readText(await render(EventRow, { occurrence, type: label }, BEFORE))).toContain(label);
    expect(readText(await renderRow())).not.toContain(label);
  });

  const HOUR = { startTime: '17:00', endTime: '18:00' };
  const ONLINE = { attendance: 'online', online: { url: 'https://example.org/' }, ...HOUR } as const;
  const PLACE = /data-reader-time="([^"]*)"/;

  test('online, there is a place for the reader’s time before the organizer’s', async () => {
    const html = await renderRow(ONLINE);
    expect(PLACE.exec(html)?.[1]).toBe('2027-03-15T16:00:00Z/2027-03-15T17:00:00Z');
    expect(html.search(PLACE)).toBeLessThan(html.indexOf('<time'));
  });

  test.each([
    ['in person', HOUR, BEFORE],
    ['without a time of day', { ...ONLINE, startTime: undefined, endTime: undefined }, BEFORE],
    ['when it is over', ONLINE, '2027-03-15T17:00:00Z'],
  ])('%s, there is none', async (_, overrides, now) => {
    expect(await renderRow(overrides as Parameters<typeof makeOccurrence>[0], now)).not.toMatch(PLACE);
  });

  test('the reader’s time of a deadline comes before the deadline itself', async () => {
    const html = await renderRow({ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31' } });
    expect(PLACE.exec(html)?.[1]).toBe('2027-02-01T12:00:00Z');
    expect(html.search(PLACE)).toBeLessThan(html.indexOf('Anywhere on Earth'));
  });

  test('a row says how often a recurring event takes place', async () => {
    const html = await renderRow({ startDate: '2027-03-18', repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } });
    expect(readText(html)).toContain('Takes place every second Thursday.');
  });
});
