import { expect, test } from 'vitest';
import {
  checkSources,
  noDuplicateSourceKeys,
  noUnknownSources,
} from '../../../../src/event-files/checks/known-sources.ts';
import { readSources } from '../../../../src/event-files/sources/read-sources.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';

const context = { typeIds: [], site: { pages: [], publicFiles: [], components: [] } };
const SESSION = { kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T11:30' };

test.each([
  [['otel-group'], []],
  [undefined, []],
  [['otel-groups'], ['10 sources[0].id There is no source "otel-group". Did you mean "otel-groups"?']],
  [[], ['10 sources[0].id There is no source "otel-group". Add it to src/content/sources.yaml, or remove this entry.']],
])('of the sources %j', (sourceIds, expected) => {
  const files = [makeEventFile({ summary: undefined, draft: true, sources: [{ id: 'otel-group', key: '1' }] })];
  const found = noUnknownSources.check({ ...context, files, sourceIds });
  expect(found.map(({ field, message }) => `10 ${field} ${message}`)).toEqual(expected);
});

test('one entry of a source is one event', () => {
  const files = ['2027/a', '2027/b', '2027/c'].map((id, index) =>
    makeEventFile({ sources: [{ id: 'group', key: index === 1 ? 'other' : 'one' }] }, id),
  );
  expect(noDuplicateSourceKeys.check({ ...context, files })).toMatchObject([
    {
      file: 'src/content/events/2027/c.mdx',
      field: 'sources[0].key',
      message: 'src/content/events/2027/a.mdx has this entry of the source already. Remove one of them.',
    },
  ]);
});

test('one entry of a program is one session', () => {
  const file = makeEventFile({
    sessions: [
      { title: 'A', ...SESSION, source: 'x' },
      { title: 'B', ...SESSION },
      { title: 'C', ...SESSION },
      { title: 'D', ...SESSION, source: 'x' },
    ],
  });
  expect(file.problems).toEqual([]);
  expect(noDuplicateSourceKeys.check({ ...context, files: [file] })).toMatchObject([
    {
      field: 'sessions[3].source',
      message: 'sessions[0] has this key of the source already. Correct or remove one of them.',
    },
  ]);
});

test('sources have ids of their own, and name types and events that there are', () => {
  const text = `- id: a
  kind: ics
  type: kubekon
- id: a
  kind: youtube
  into: 2027/kubecon-eu
- id: b
  kind: nothing
- id: c
  kind: frab
  into: 2026/nowhere
`;
  const found = checkSources(readSources(text), { typeIds: ['kubecon'], eventIds: ['2027/kubecon-eu'] });
  expect(found.map(({ line, field, message }) => `${String(line)} ${field} ${message}`)).toEqual([
    '3 [0].type "kubekon" isn\'t an event type. Did you mean "kubecon"?',
    '4 [1].id Another source has the id "a". Write one of its own.',
    '11 [3].into There is no event "2026/nowhere".',
  ]);
});
