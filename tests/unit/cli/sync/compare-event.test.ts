import { describe, expect, test } from 'vitest';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeResponse, makeEntry, makeUnavailable, NOW, syncAndWrite } from '../../../fixtures/sync-sources.ts';
import { compareSource } from '../../../../src/cli/sync/compare/compare-source.ts';
import { declineProposal } from '../../../../src/cli/sync/proposals/decline-proposal.ts';
import { EMPTY_STATE } from '../../../../src/cli/sync/state.ts';
import type { EventValues, Source } from '../../../../src/cli/sync/source-answer.ts';

const URL_OF_EVENT = 'https://events.example.org/a-test-event/';
const BASE = { startDate: '2027-03-15', timeZone: 'Europe/Madrid', location: { city: 'Barcelona', country: 'ES' } };
const entryOf = (values: EventValues, more = {}) => makeEntry({ values: { ...BASE, ...values }, ...more });
const file = (fields = {}) => makeEventFile({ url: URL_OF_EVENT, ...fields });
const rowsOf = (ours: object, values: EventValues, source: Partial<Source> = {}) =>
  compareSource([file(ours)], makeResponse([entryOf(values)], source), EMPTY_STATE, NOW).proposals.map(
    ({ field, ours: mine, theirs }) => [field, mine, theirs],
  );

describe('which event an entry is', () => {
  test.each([
    [
      'by its key',
      { sources: [{ id: 'group', key: 'key-1' }] },
      { title: 'Renamed', values: { startDate: '2027-09-01' } },
      1,
      'key',
    ],
    [
      'by URL and year',
      {},
      {
        title: 'Renamed',
        url: 'https://www.events.example.org/a-test-event?utm_source=x',
        values: { startDate: '2027-11-01' },
      },
      0.95,
      'URL and year',
    ],
    [
      'by title, city and dates',
      {},
      { title: 'A Test Event 2027', values: { ...BASE, startDate: '2027-03-20' } },
      0.9,
      'title, city and dates, score 0.98',
    ],
  ])('%s', (_, fields, entry, confidence, basis) => {
    const { proposals } = compareSource([file(fields)], makeResponse([makeEntry(entry)]), EMPTY_STATE, NOW);
    expect(proposals.find(({ field }) => field === 'startDate')).toMatchObject({ confidence, basis });
  });

  test.each([
    [
      'another year at the same URL',
      { title: 'Other', url: URL_OF_EVENT, values: { ...BASE, startDate: '2028-03-15' } },
    ],
    ['46 days later', { values: { ...BASE, startDate: '2027-04-30' } }],
    ['another city', { values: { ...BASE, location: { city: 'Porto', country: 'PT' } } }],
    ['another title', { title: 'Rust meetup', values: BASE }],
  ])('an entry of %s is another event', (_, entry) => {
    const { proposals } = compareSource([file()], makeResponse([makeEntry(entry)]), EMPTY_STATE, NOW);
    expect(proposals.map(({ kind }) => kind)).toEqual(['event']);
  });

  test('two candidates are reported, and none is chosen', () => {
    const files = ['2027/a', '2027/b'].map((id) => makeEventFile({}, id));
    const { proposals, reported } = compareSource(
      files,
      makeResponse([entryOf({ startDate: '2027-03-16' })]),
      EMPTY_STATE,
      NOW,
    );
    expect(proposals).toEqual([]);
    expect(reported.map(({ text }) => text).join()).toContain('2027/a');
    expect(reported.map(({ text }) => text).join()).toContain('so none was chosen');
  });
});

test('occurrences of a recurring event are that event', () => {
  const recurring = makeEventFile({ repeats: { rule: 'FREQ=MONTHLY' } });
  const entries = ['2027-03-15', '2027-04-15', '2027-09-15'].map((startDate) =>
    entryOf({ startDate }, { key: startDate }),
  );
  expect(compareSource([recurring], makeResponse(entries), EMPTY_STATE, NOW)).toMatchObject({
    proposals: [],
    reported: [],
  });
});

describe('what differs', () => {
  test.each<[string, object, EventValues, unknown[]]>([
    ['nothing', {}, {}, []],
    ['a day', {}, { startDate: '2027-03-16' }, [['startDate', '2027-03-15', '2027-03-16']]],
    ['a day that is announced', { startDate: '2027-03' }, {}, [['startDate', '2027-03', '2027-03-15']]],
    ['a month of our day', {}, { startDate: '2027-03' }, []],
    ['a last day', { endDate: '2027-03-17' }, { endDate: '2027-03-18' }, [['endDate', '2027-03-17', '2027-03-18']]],
    ['no last day', { endDate: '2027-03-17' }, {}, []],
    [
      'a time',
      { startTime: '09:00', endTime: '17:00' },
      { startTime: '10:00', endTime: '17:00' },
      [['startTime', '09:00', '10:00']],
    ],
    [
      'the same instants in UTC',
      { startTime: '09:00', endTime: '17:00' },
      { startTime: '08:00', endTime: '16:00', timeZone: 'UTC' },
      [],
    ],
    ['another zone without another place', {}, { timeZone: 'Europe/Paris' }, []],
    [
      'a venue',
      { location: { city: 'Barcelona', country: 'ES', venue: 'Fira' } },
      { location: { ...BASE.location, venue: 'Palau' } },
      [['location.venue', 'Fira', 'Palau']],
    ],
    [
      'a call that opens',
      {},
      { cfp: { url: 'https://cfp.example.org', closes: '2027-01-10' } },
      [['cfp', null, 'url: https://cfp.example.org, closes: 2027-01-10']],
    ],
    ['a call that is over', {}, { cfp: { url: 'https://cfp.example.org', closes: '2026-11-10' } }, []],
    [
      'a call that is extended',
      { cfp: { url: 'https://cfp.example.org', closes: '2027-01-03' } },
      { cfp: { url: 'https://cfp.example.org/', closes: '2027-01-10' } },
      [['cfp.closes', '2027-01-03', '2027-01-10']],
    ],
    [
      'registration that opens',
      {},
      { registration: { url: 'https://example.org/r' } },
      [['registration', null, 'url: https://example.org/r']],
    ],
    ['that it is cancelled', {}, { status: 'cancelled' }, [['status', 'scheduled', 'cancelled']]],
    ['a link to join instead of a page', { url: undefined }, { url: 'https://zoom.us/j/123?pwd=abc' }, []],
  ])('%s', (_, ours, values, expected) => {
    expect(rowsOf(ours, values)).toEqual(expected);
  });

  test('of an event that is over, nothing is moved', () => {
    expect(rowsOf({ startDate: '2026-11-01' }, { startDate: '2026-11-02' })).toEqual([]);
  });

  test('another city takes the rest of the place with it, and the zone', () => {
    const ours = {
      location: { venue: 'Fira', city: 'Barcelona', country: 'ES', latitude: 41.4, longitude: 2.2 },
      sources: [{ id: 'group', key: 'key-1' }],
    };
    const values = { location: { city: 'Porto', country: 'PT' }, timeZone: 'Europe/Lisbon' };
    const { files, refused } = syncAndWrite([file(ours)], [makeResponse([entryOf(values)])], EMPTY_STATE);
    expect(refused.size).toBe(0);
    expect(files[0]?.data).toMatchObject({
      location: { city: 'Porto', country: 'PT' },
      timeZone: 'Europe/Lisbon',
      updated: '2026-11-27',
    });
    expect(files[0]?.text).not.toMatch(/Fira|latitude|longitude/);
  });

  test('data that may not be copied is a link only', () => {
    const { proposals } = compareSource(
      [file()],
      makeResponse([entryOf({ startDate: '2027-03-16' })], { license: 'non-commercial', role: 'hint' }),
      EMPTY_STATE,
      NOW,
    );
    expect(proposals).toMatchObject([{ theirs: null, excerpt: '', edits: [] }]);
  });
});

describe('what is written', () => {
  test('comments and order stay, `updated` and the key of the source are set, and the file is valid', () => {
    const text = `---
# Where this is from.
title: A test event
type: kubecon
# A Monday.
startDate: 2027-03-15
timeZone: Europe/Madrid
attendance: in-person
location: { city: Barcelona, country: ES }
url: ${URL_OF_EVENT}
summary: An event for tests.
added: 2026-11-22
---

A body.
`;
    const before = { ...file(), text };
    const { files } = syncAndWrite([before], [makeResponse([entryOf({ startDate: '2027-03-16' })])], EMPTY_STATE);
    expect(files[0]?.text).toBe(
      text
        .replace('2027-03-15', '2027-03-16')
        .replace(
          'added: 2026-11-22',
          'sources:\n  - id: group\n    key: key-1\nadded: 2026-11-22\nupdated: 2026-11-27',
        ),
    );
    expect(files[0]?.problems).toEqual([]);
  });

  test('a new event is a draft of facts, without a text and without where one joins', () => {
    const entry = makeEntry({
      key: 'new',
      title: 'Community Day Porto: #1 & more',
      url: 'https://community.example.org/events/porto',
      values: {
        startDate: '2027-05-04',
        startTime: '09:00',
        endTime: '17:00',
        timeZone: 'Europe/Lisbon',
        attendance: 'hybrid',
        location: { city: 'Porto', country: 'PT' },
      },
    });
    const { files } = syncAndWrite([], [makeResponse([entry])], EMPTY_STATE);
    expect(files.map(({ id, text, problems }) => [id, text, problems.filter(({ severity }) => severity === 'error')]))
      .toMatchInlineSnapshot(`
        [
          [
            "2027/community-day-porto-1-more",
            "---
        title: "Community Day Porto: #1 & more"
        type: kubecon
        startDate: 2027-05-04
        startTime: 09:00
        endTime: 17:00
        timeZone: Europe/Lisbon
        attendance: hybrid
        location:
          city: Porto
          country: PT
        online:
          url: https://community.example.org/events/porto
        url: https://community.example.org/events/porto
        draft: true
        sources:
          - id: group
            key: new
        added: 2026-11-27
        ---
        ",
            [],
          ],
        ]
      `);
  });

  test('what would be an error is left to a person', () => {
    const answer = makeResponse([entryOf({ startDate: '2028-01-02' }, { key: 'k' })]);
    const ours = file({ sources: [{ id: 'group', key: 'k' }] });
    const { files, refused, proposals } = syncAndWrite([ours], [answer], EMPTY_STATE);
    expect(files).toEqual([ours]);
    expect([...refused.keys()]).toEqual(proposals.map(({ id }) => id));
    expect([...refused.values()].join()).toContain('the file is in the folder 2027');
  });
});

describe('what was said before', () => {
  const answer = (startDate: string) => makeResponse([entryOf({ startDate })]);

  test('an agreement is kept, so that a better value of ours stays until the source says something new', () => {
    const agreed = compareSource([file()], answer('2027-03-15'), EMPTY_STATE, NOW);
    const ours = [file({ startDate: '2027-03-14', endDate: '2027-03-16' })];
    expect(compareSource(ours, answer('2027-03-15'), agreed.state, NOW).proposals).toEqual([]);
    const changed = compareSource(ours, answer('2027-03-20'), agreed.state, NOW).proposals;
    expect(changed).toMatchObject([{ field: 'startDate', isFirst: false }]);
  });

  test('a proposal that nobody has merged stays, under the same id', () => {
    const first = compareSource([file()], answer('2027-03-16'), EMPTY_STATE, NOW);
    const second = compareSource([file()], answer('2027-03-17'), first.state, NOW);
    expect(second.proposals.map(({ id, theirs }) => [id, theirs])).toEqual([[first.proposals[0]?.id, '2027-03-17']]);
  });

  test('a declined one comes back only with another value', () => {
    const { proposals, state } = compareSource([file()], answer('2027-03-16'), EMPTY_STATE, NOW);
    const declined = proposals.reduce(declineProposal, state);
    expect(compareSource([file()], answer('2027-03-16'), declined, NOW).proposals).toEqual([]);
    expect(compareSource([file()], answer('2027-03-17'), declined, NOW).proposals).toHaveLength(1);
  });
});

describe('what a source no longer has', () => {
  const known = file({ sources: [{ id: 'group', key: 'key-1' }] });
  const other = makeEntry({ key: 'other', title: 'Elsewhere', values: { startDate: '2026-12-01' }, isIncluded: false });
  const at = (day: string) => makeResponse([other], {}, `2026-11-${day}T12:00:00Z`);
  const run = (page: 'gone' | 'there' | 'cancelled' | 'unknown') => {
    const { state, proposals } = compareSource([known], at('20'), EMPTY_STATE, NOW);
    expect(proposals).toEqual([]);
    const asked = compareSource([known], at('27'), state, NOW);
    expect(asked.proposals).toEqual([]);
    expect(asked.asks).toEqual([URL_OF_EVENT]);
    return compareSource([known], at('27'), state, NOW, { pages: new Map([[URL_OF_EVENT, page]]) });
  };

  test.each(['gone', 'cancelled'] as const)(
    'is proposed as cancelled when it is missing twice and its page is %s',
    (page) => {
      expect(run(page).proposals).toMatchObject([{ field: 'status', theirs: 'cancelled' }]);
    },
  );

  test.each(['there', 'unknown'] as const)('is only reported when its page is %s', (page) => {
    const { proposals, reported } = run(page);
    expect(proposals).toEqual([]);
    expect(reported).toHaveLength(1);
  });

  test('nothing is concluded from a source that is unavailable', () => {
    const { state } = compareSource([known], at('20'), EMPTY_STATE, NOW);
    expect(compareSource([known], makeUnavailable(), state, NOW)).toMatchObject({ proposals: [], reported: [], state });
  });

  test('nor from days that the source wasn’t asked for', () => {
    const answer = { ...at('27'), covers: { from: '2026-11-01', to: '2027-01-01' } };
    expect(compareSource([known], answer, EMPTY_STATE, NOW).reported).toEqual([]);
  });
});
