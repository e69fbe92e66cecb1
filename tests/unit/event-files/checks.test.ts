import { describe, expect, test } from 'vitest';
import { CHECKS, runChecks } from '../../../src/event-files/checks.ts';
import type { EventFile } from '../../../src/event-files/read-event-file.ts';
import { makeEventFile } from '../../fixtures/make-event-file.ts';
import { formatLine } from './report-of.ts';

const TYPES = ['community-day', 'kcd', 'kubecon'];

/** What the checks say, with the last part of the file's name before each line; not that all these files mention one time and place. */
function reportOf(...files: EventFile[]): string {
  return runChecks({ files, typeIds: TYPES })
    .filter(({ rule }) => rule !== 'no-duplicate-events')
    .map((problem) => `${problem.file.replace('src/content/events/', '')}:${formatLine(problem)}`)
    .join('\n');
}

test('files that fit together have no problem', () => {
  expect(reportOf(makeEventFile({ related: ['2027/b'] }, '2027/a'), makeEventFile({}, '2027/b'))).toBe('');
});

test('every check has a name of its own', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

describe('the path', () => {
  test.each([
    '2027/KubeCon',
    '2027/kube_con',
    'kubecon',
    '2027/eu/kubecon',
    '27/kubecon',
    '2027/-kubecon',
    '2027/kube con',
  ])('is not %s', (id) => {
    expect(reportOf(makeEventFile({}, id))).toContain(`${id}.mdx:1:1 : The path becomes the URL.`);
  });

  test('gets an example', () => {
    expect(reportOf(makeEventFile({}, '2027/KubeCon'))).toMatchInlineSnapshot(
      `"2027/KubeCon.mdx:1:1 : The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to 100 lower-case letters, digits and hyphens."`,
    );
  });

  test('is reported even when the file has other errors', () => {
    expect(reportOf(makeEventFile({ title: '' }, '2027/KubeCon'))).toContain('The path becomes the URL.');
  });
});

test('the folder is the year of the start', () => {
  expect(reportOf(makeEventFile({}, '2026/a'))).toMatchInlineSnapshot(
    `"2026/a.mdx:4:12 startDate: is in 2027, but the file is in the folder 2026. Move it to the folder 2027, or correct startDate."`,
  );
  expect(reportOf(makeEventFile({ startDate: '2027' }, '2027/a'))).toBe('');
  expect(reportOf(makeEventFile({ startDate: '2027-12-31', endDate: '2028-01-01' }, '2027/a'))).toBe('');
});

test('the type exists', () => {
  expect(reportOf(makeEventFile({ type: 'kubecom' }))).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:3:7 type: "kubecom" isn't an event type. Did you mean "kubecon"? The types are community-day, kcd, kubecon."`,
  );
  expect(reportOf(makeEventFile({ type: 'conference' }))).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:3:7 type: "conference" isn't an event type. The types are community-day, kcd, kubecon."`,
  );
});

describe('while a file has another error', () => {
  test('its unknown type is reported as well', () => {
    expect(reportOf(makeEventFile({ title: '', type: 'kubecom' }))).toContain('type: ');
  });

  test('its wrong folder is reported as well', () => {
    expect(reportOf(makeEventFile({ title: '' }, '2026/a'))).toContain('startDate: ');
  });

  test('others may still be related to it', () => {
    expect(reportOf(makeEventFile({ related: ['2027/b'] }, '2027/a'), makeEventFile({ title: '' }, '2027/b'))).toBe('');
  });
});

test('related events exist and are others', () => {
  const file = makeEventFile({ related: ['2027/kubecon', '2027/nowhere-near', '2027/a'] }, '2027/a');
  expect(reportOf(file, makeEventFile({}, '2027/kubecon-eu'))).toMatchInlineSnapshot(`
    "2027/a.mdx:13:5 related[0]: There is no event "2027/kubecon". Did you mean "2027/kubecon-eu"?
    2027/a.mdx:14:5 related[1]: There is no event "2027/nowhere-near".
    2027/a.mdx:15:5 related[2]: An event isn't related to itself. Remove it."
  `);
});

describe('identities', () => {
  test('a former id is not the id of another event', () => {
    expect(
      reportOf(makeEventFile({ formerIds: ['2027/b'] }, '2027/a'), makeEventFile({}, '2027/b')),
    ).toMatchInlineSnapshot(
      `"2027/a.mdx:13:5 formerIds[0]: "2027/b" belongs to src/content/events/2027/b.mdx, so its URL can't redirect here as well. Remove it from one of them."`,
    );
  });

  test('a former id belongs to one event only', () => {
    const files = ['2027/a', '2027/b'].map((id) => makeEventFile({ formerIds: ['2027/old'] }, id));
    expect(reportOf(...files)).toMatchInlineSnapshot(
      `"2027/b.mdx:13:5 formerIds[0]: "2027/old" belongs to src/content/events/2027/a.mdx, so its URL can't redirect here as well. Remove it from one of them."`,
    );
  });

  test('a former id that the event still has is reported as such', () => {
    expect(reportOf(makeEventFile({ formerIds: ['2027/a'] }, '2027/a'))).toMatchInlineSnapshot(
      `"2027/a.mdx:13:5 formerIds[0]: This is the event's current id. Remove it."`,
    );
  });

  test('a calendar identity belongs to one event only', () => {
    const files = ['2027/a', '2027/b'].map((id) => makeEventFile({ uid: 'x@example.org' }, id));
    expect(reportOf(...files)).toMatchInlineSnapshot(
      `"2027/b.mdx:12:6 uid: is used by src/content/events/2027/a.mdx as well. Each event needs its own; without the field, one is generated."`,
    );
  });

  test('two files do not differ by capital letters alone', () => {
    const files = ['2027/Kubecon-eu', '2027/kubecon-eu'].map((id) => makeEventFile({}, id));
    expect(reportOf(...files)).toMatchInlineSnapshot(`
      "2027/Kubecon-eu.mdx:1:1 : The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to 100 lower-case letters, digits and hyphens.
      2027/kubecon-eu.mdx:1:1 : src/content/events/2027/Kubecon-eu.mdx has the same name except for capital letters, and many computers can't store both. Keep one, or rename it."
    `);
  });

  test('a calendar identity is asked about in the file that was added later', () => {
    const [older, newer] = ['2026-11-20', '2026-11-22'].map((added) => ({ uid: 'x@example.org', added }));
    expect(reportOf(makeEventFile(newer, '2027/a'), makeEventFile(older, '2027/b'))).toMatch(/^2027\/a\.mdx/);
  });

  test('two files do not make the same id', () => {
    const [one, other] = [makeEventFile({}, '2027/a'), makeEventFile({}, '2027/a')];
    expect(reportOf(one, { ...other, file: 'src/content/events/2027/b.mdx' })).toMatchInlineSnapshot(
      `"2027/b.mdx:1:1 : src/content/events/2027/a.mdx is the same event. Keep one of the files."`,
    );
  });
});

describe('a time that happens twice', () => {
  const autumn = { startDate: '2027-10-31', startTime: '02:30', endTime: '04:00' };

  test('is noted as its first', () => {
    expect(reportOf(makeEventFile(autumn))).toMatchInlineSnapshot(
      `"2027/a-test-event.mdx:12:12 startTime: 02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used."`,
    );
  });

  test('is a warning, not an error', () => {
    const problems = CHECKS.flatMap(({ check }) => check({ files: [makeEventFile(autumn)], typeIds: TYPES }));
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('is reported at the end and in sessions, each at its place', () => {
    const session = { title: 'A talk', kind: 'talk', startsAt: '2027-10-31T02:00', endsAt: '2027-10-31T03:00' };
    const file = makeEventFile({ ...autumn, startTime: '01:00', endTime: '02:59', sessions: [session] });
    expect(reportOf(file)).toMatchInlineSnapshot(`
      "2027/a-test-event.mdx:13:10 endTime: 02:59 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used.
      2027/a-test-event.mdx:17:15 sessions[0].startsAt: 02:00 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used."
    `);
  });

  test('is not noted an hour later, nor in a zone without summer time', () => {
    expect(reportOf(makeEventFile({ ...autumn, startTime: '03:00' }))).toBe('');
    expect(
      reportOf(makeEventFile({ ...autumn, timeZone: 'Asia/Kolkata', location: { city: 'Pune', country: 'IN' } })),
    ).toBe('');
  });
});
