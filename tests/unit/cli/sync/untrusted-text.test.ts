import { describe, expect, test } from 'vitest';
import { compareAll } from '../../../../src/cli/sync/compare/compare-all.ts';
import { formatSync } from '../../../../src/cli/sync/report/format-sync.ts';
import { formatSyncJson } from '../../../../src/cli/sync/report/format-sync-json.ts';
import { writeSyncReport } from '../../../../src/cli/sync/report/write-sync-report.ts';
import { EMPTY_STATE, serializeState } from '../../../../src/cli/sync/state.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeResponse, makeEntry, NOW, syncAndWrite } from '../../../fixtures/sync-sources.ts';

const ESCAPE = '\u001B[2J\u001B]0;owned\u0007';
const HOSTILE = `\`x\` | **b** <img src=x onerror=alert(1)> [l](javascript:alert(1)) @everyone #1 $(id) ##[error]no \u202Egnp.exe ${ESCAPE}`;
const PASSWORD = 'https://zoom.us/j/123456789?pwd=letmein';

const BASE = { startDate: '2027-03-15', timeZone: 'Europe/Madrid', location: { city: 'Barcelona', country: 'ES' } };
const ours = makeEventFile({
  sessions: [
    { title: 'A talk for tests', kind: 'talk', startsAt: '2027-03-15T10:00', endsAt: '2027-03-15T10:30', room: 'Hall' },
  ],
});
const event = makeEntry({
  title: 'A test event',
  url: 'javascript:alert(1)',
  excerpt: `${HOSTILE} ${PASSWORD}`,
  notes: [HOSTILE],
  values: { ...BASE, location: { ...BASE.location, venue: '`$(reboot)` @all {"a": *x} # no' } },
});
const fresh = makeEntry({ key: '__proto__', title: `New ${HOSTILE}`, values: { ...BASE, startDate: '2027-06-01' } });
const { proposals, state, reported } = compareAll([ours], [makeResponse([event, fresh])], EMPTY_STATE, NOW);
const unavailable = [{ source: 'other', reason: HOSTILE }];
const result = {
  proposals,
  unavailable,
  reported: [...reported, { source: 'x', text: HOSTILE, url: 'javascript:alert(1)' }],
  written: [],
};

const INVISIBLE = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

describe('what sources say can do nothing', () => {
  test('there is something to show', () => {
    expect(proposals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['place', 'event']));
  });

  test.each([
    ['in a terminal', formatSync(result)],
    ['in Markdown', writeSyncReport(result)],
    ['in JSON', formatSyncJson(result)],
    ['in the state', serializeState(state)],
  ])('%s', (_, text) => {
    expect(text).not.toMatch(INVISIBLE);
    expect(text).not.toContain('letmein');
  });

  test('in a log of GitHub’s runner', () => {
    const lines = formatSync(result).split('\n');
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  test('in Markdown there is no link but to the web, no markup and nobody is mentioned', () => {
    const report = writeSyncReport(result);
    // Outside of code, nothing is left that means something.
    const outside = report.replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/(?<!\\)<img|@everyone|(?<!\\)\[l\]|(?<!\\)\]\(javascript:/);
  });

  test('in YAML', () => {
    const { files } = syncAndWrite([ours], [makeResponse([event, fresh])], EMPTY_STATE);
    const errors = files.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
    expect(errors).toEqual([]);
    expect(files[0]?.data).toMatchObject({ location: { venue: '`$(reboot)` @all {"a": *x} # no' } });
  });

  test('keys that every object has are keys like others', () => {
    expect(Object.keys(state.baselines)).toEqual(['group']);
    const known = makeEventFile({ sources: [{ id: 'group', key: '__proto__' }] });
    const again = compareAll(
      [known],
      [makeResponse([makeEntry({ key: '__proto__', values: BASE })])],
      EMPTY_STATE,
      NOW,
    );
    expect(Object.hasOwn(again.state.baselines.group ?? {}, '__proto__')).toBe(true);
    expect(
      compareAll([], [makeResponse([makeEntry({ key: 'constructor', title: 'X', values: {} })])], again.state, NOW)
        .proposals,
    ).toEqual([]);
  });
});
