import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAll } from '../../../../src/cli/sync/compare/compare-all.ts';
import { declineProposal } from '../../../../src/cli/sync/proposals/decline-proposal.ts';
import { EMPTY_STATE, serializeState, parseState, type SyncState } from '../../../../src/cli/sync/state.ts';
import type { AvailableSource, EventValues, SourceEntry } from '../../../../src/cli/sync/source-answer.ts';
import type { EventFile } from '../../../../src/event-files/read-event-file.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeResponse, makeEntry, NOW, syncAndWrite } from '../../../fixtures/sync-sources.ts';

const NAMES = ['Alpha', 'Bravo', 'Cesar', 'Delta', 'Emil'];
const CITIES = [
  { city: 'Barcelona', country: 'ES' },
  { city: 'Porto', country: 'PT' },
  { city: 'Zürich', country: 'CH' },
];
const ZONES = ['Europe/Madrid', 'Europe/Lisbon', 'Europe/Zurich'];

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-03-${String(number).padStart(2, '0')}`);
const text = fc.oneof(
  fc.constantFrom('Fira', 'Hall: "8" #1', '* & ! | > %', '{x}', '---', 'Ünï ☕'),
  fc.string({ minLength: 1, maxLength: 20 }),
);

const values = (place: number) =>
  fc
    .record(
      {
        startDate: day,
        venue: text,
        cfp: fc.record({
          url: fc.constant('https://cfp.example.org/'),
          closes: day.map((date) => date.replace('2027-03', '2027-01')),
        }),
        registration: fc.record({ url: fc.constantFrom('https://example.org/a', 'https://example.org/b') }),
        times: fc.constantFrom(['09:00', '17:00'], ['10:00', '18:30']),
        status: fc.constantFrom('cancelled' as const, undefined, undefined, undefined),
      },
      { requiredKeys: ['startDate'] },
    )
    .map(({ venue, times, status, ...rest }): EventValues => ({
      ...rest,
      ...(status !== undefined && { status }),
      ...(times !== undefined && { startTime: times[0], endTime: times[1] }),
      timeZone: ZONES[place] ?? '',
      attendance: 'in-person',
      location: { ...CITIES[place], ...(venue !== undefined && { venue }) },
    }));

/** An entry for one of the names, each in a city of its own, so that its title tells it apart. */
const entry = fc
  .integer({ min: 0, max: NAMES.length - 1 })
  .chain((name) =>
    values(name % CITIES.length).map((value): SourceEntry =>
      makeEntry({ key: `key of ${NAMES[name] ?? ''}`, title: `${NAMES[name] ?? ''} gathering`, values: value }),
    ),
  );

const entries = fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: NAMES.length });

const files = fc
  .uniqueArray(entry, { selector: ({ key }) => key, maxLength: NAMES.length })
  .map((some) =>
    some.map(({ title, values: { startDate, timeZone, location } }) =>
      makeEventFile(
        { title, startDate, timeZone, location: { city: location?.city, country: location?.country } },
        `2027/${title.split(' ')[0]?.toLowerCase() ?? ''}`,
      ),
    ),
  );

const sync = (ours: readonly EventFile[], answers: readonly AvailableSource[], state: SyncState) =>
  syncAndWrite(ours, answers, parseState(serializeState(state)));

describe('whatever a source says', () => {
  test('what is written is valid, and proposes nothing more', () => {
    fc.assert(
      fc.property(files, entries, (ours, theirs) => {
        const answers = [makeResponse(theirs)];
        const first = sync(ours, answers, EMPTY_STATE);
        expect([...first.refused]).toEqual([]);
        expect(first.files.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual(
          [],
        );
        const second = sync(first.files, answers, first.state);
        expect(second.proposals.map(({ field, ours: mine, theirs: other }) => [field, mine, other])).toEqual([]);
        // Now all is agreed on, so that the state doesn't change any more.
        expect(sync(second.files, answers, second.state).state).toEqual(second.state);
      }),
      { numRuns: 60 },
    );
  });

  test('what is declined stays declined until the source says something else', () => {
    fc.assert(
      fc.property(files, entries, (ours, theirs) => {
        const answers = [makeResponse(theirs)];
        const { proposals, state } = compareAll(ours, answers, EMPTY_STATE, NOW);
        let known = proposals.reduce(declineProposal, state);
        for (let round = 0; round < 3; round += 1) {
          const again = compareAll(ours, answers, known, NOW);
          expect(again.proposals).toEqual([]);
          known = again.state;
        }
        const moved = theirs.map((one) => ({ ...one, values: { ...one.values, startDate: '2027-03-30' } }));
        const after = compareAll(ours, [makeResponse(moved)], known, NOW);
        const aboutDates = (list: typeof proposals) => list.filter(({ field }) => field === 'startDate').length;
        expect(aboutDates(after.proposals)).toBeGreaterThanOrEqual(aboutDates(proposals));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of sources, and of what they have, doesn’t matter', () => {
    fc.assert(
      fc.property(files, fc.array(entries, { minLength: 2, maxLength: 4 }), (ours, all) => {
        const answers = all.map((some, index) => makeResponse(some, { id: `source-${String(index)}` }));
        const turned = answers.toReversed().map((one) => ({ ...one, entries: one.entries.toReversed() }));
        const [a, b] = [sync(ours, answers, EMPTY_STATE), sync(ours.toReversed(), turned, EMPTY_STATE)];
        expect(b.proposals).toEqual(a.proposals);
        expect(serializeState(b.state)).toBe(serializeState(a.state));
        const texts = ({ files: some }: typeof a) => some.map((one) => [one.id, one.text]).sort();
        expect(texts(b)).toEqual(texts(a));
      }),
      { numRuns: 40 },
    );
  });

  test('a maintainer’s value survives 50 rounds of unrelated changes', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 50, maxLength: 50 }), day, (venues, better) => {
        const theirs = (venue: string) =>
          makeEntry({
            title: 'Alpha gathering',
            values: {
              startDate: '2027-03-15',
              timeZone: 'Europe/Madrid',
              location: { city: 'Barcelona', country: 'ES', venue },
            },
          });
        let ours = [makeEventFile({ title: 'Alpha gathering' }, '2027/alpha')];
        let { state } = sync(ours, [makeResponse([theirs('Fira')])], EMPTY_STATE);
        ours = [makeEventFile({ title: 'Alpha gathering', startDate: better }, '2027/alpha')];
        for (const venue of venues) {
          const result = sync(ours, [makeResponse([theirs(venue)])], state);
          expect(result.files[0]?.data?.startDate).toBe(better);
          expect(result.proposals.filter(({ field }) => field === 'startDate')).toEqual([]);
          ({ state } = result);
          ours = [...result.files];
        }
      }),
      { numRuns: 3 },
    );
  });
});

test('two authorities that say different things are both reported, and nobody chooses', () => {
  const ours = [makeEventFile({ title: 'Alpha gathering' }, '2027/alpha')];
  const answers = ['2027-03-16', '2027-03-17'].map((startDate, index) =>
    makeResponse(
      [makeEntry({ title: 'Alpha gathering', values: { startDate, location: { city: 'Barcelona', country: 'ES' } } })],
      { id: `s${String(index)}` },
    ),
  );
  const { proposals, files: after } = sync(ours, answers, EMPTY_STATE);
  expect(proposals.map(({ theirs, byHand }) => [theirs, byHand])).toEqual([
    ['2027-03-16', 's1 says something else'],
    ['2027-03-17', 's0 says something else'],
  ]);
  expect(after).toEqual(ours);
});

test('a new event of two sources is one draft', () => {
  const entryOfBoth = makeEntry({
    title: 'Alpha gathering',
    values: { startDate: '2027-03-16', timeZone: 'Europe/Madrid', location: { city: 'Barcelona', country: 'ES' } },
  });
  const answers = ['b', 'a'].map((id) => makeResponse([{ ...entryOfBoth, key: `of ${id}` }], { id }));
  const { proposals, reported, files: after } = sync([], answers, EMPTY_STATE);
  expect(proposals.map(({ sourceId }) => sourceId)).toEqual(['a']);
  expect(reported.map(({ source }) => source)).toEqual(['b']);
  expect(after.map(({ id }) => id)).toEqual(['2027/alpha-gathering']);
});
