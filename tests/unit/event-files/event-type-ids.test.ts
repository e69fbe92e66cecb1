import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noBrokenLinks } from '../../../src/event-files/checks/links.ts';
import { noLostUrls } from '../../../src/event-files/checks/no-lost-urls.ts';
import { noUnknownTypes } from '../../../src/event-files/checks/no-unknown-references.ts';
import { EVENT_TYPES_FOLDER, listValidTypes, readEventTypes } from '../../../src/event-files/read-event-types.ts';
import { makeEventFile } from '../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';
import { reportOfCheck } from './checks/report-of-check.ts';
import { SITE } from './checks/say-of.ts';

/** Reads types by their ids, with the former ids that each has. */
async function readTypes(types: Readonly<Record<string, string[] | undefined>>) {
  const root = await mkdtemp(path.join(tmpdir(), 'types-'));
  const folder = path.join(root, EVENT_TYPES_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [id, formerIds] of Object.entries(types)) {
    await writeFile(path.join(folder, `${id}.yaml`), makeEventTypeText({ formerIds }));
  }
  return readEventTypes(root);
}

const messagesOf = async (types: Parameters<typeof readTypes>[0]) =>
  (await readTypes(types)).flatMap(({ id, problems }) => problems.map(({ message }) => `${id}: ${message}`));

test('a type has the ids that it had before', async () => {
  const types = listValidTypes(await readTypes({ kcd: ['kubernetes-day', 'k8s-day'], kubecon: undefined }));
  expect(types.find(({ id }) => id === 'kcd')?.formerIds).toEqual(['kubernetes-day', 'k8s-day']);
});

test('a former id leads to one type, and is no type’s own', async () => {
  expect(await messagesOf({ kcd: ['kcd'], kubecon: ['meetup', 'kcd'], meetup: ['old', 'old'], summit: ['old'] }))
    .toMatchInlineSnapshot(`
    [
      "kcd: formerIds has "kcd", the type's current id. Remove it.",
      "kubecon: formerIds has "meetup", which belongs to src/content/event-types/meetup.yaml. Remove it from one of them.",
      "kubecon: formerIds has "kcd", which belongs to src/content/event-types/kcd.yaml. Remove it from one of them.",
      "meetup: formerIds has "old", which belongs to src/content/event-types/meetup.yaml. Remove it from one of them.",
      "summit: formerIds has "old", which belongs to src/content/event-types/meetup.yaml. Remove it from one of them.",
    ]
  `);
});

test.each(['Old', 'old name', '', '2027/old'])('a former id isn’t %j', async (former) => {
  expect((await messagesOf({ kcd: [former] }))[0]).toContain('is not the id of a type');
});

const context = { typeIds: ['kubecon'], formerTypes: new Map([['big-conference', 'kubecon']]) };

test('an event of a renamed type is told the new id', () => {
  const file = makeEventFile({ type: 'big-conference' }, '2027/a');
  expect(reportOfCheck(noUnknownTypes, [file], context)).toContain(
    'The type "big-conference" was renamed. Write kubecon.',
  );
});

test('a link to a renamed type is told the new path', () => {
  const file = makeEventFile({}, '2027/a', '[All](/types/big-conference/)');
  expect(reportOfCheck(noBrokenLinks, [file], { ...context, site: SITE })).toContain('/types/kubecon/');
});

test('a type whose file is gone is reported with the line to add, unless another has its id', () => {
  const previous = new Map([[`${EVENT_TYPES_FOLDER}/meetup.yaml`, makeEventTypeText()]]);
  const report = (formerTypes: [string, string][]) =>
    reportOfCheck(noLostUrls, [], { typeIds: ['kubecon'], formerTypes: new Map(formerTypes), previous });
  expect(report([])).toContain('write formerIds: [meetup]');
  expect(report([['meetup', 'kubecon']])).toBe('');
});
