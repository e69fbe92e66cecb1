import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guessType, listNearestCities } from '../../../../src/cli/questions/proposals.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { KCD, KCD_STEPS } from './kcd.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

const { enter, down } = keys;
const online = { attendance: 'online', location: undefined, online: { url: 'https://example.org/' } };
const toType = (id: string, label: string) => ({
  id,
  label,
  plural: label,
  order: 1,
  color: 'blue' as const,
  summary: 'x',
});
const TYPES = [
  toType('kubecon', 'KubeCon + CloudNativeCon'),
  toType('kcd', 'KCD'),
  toType('sig', 'SIG event'),
  toType('other', 'Other'),
];
const files = [
  makeEventFile({ ...online, title: 'OTel in Practice: A', type: 'sig' }, '2027/a'),
  makeEventFile({ ...online, title: 'OTel Me: B', type: 'sig' }, '2027/b'),
  makeEventFile({ title: 'Observability Summit Europe', type: 'kubecon' }, '2027/c'),
];

test.each<[title: string, attendance: string | undefined, type: string | undefined]>([
  ['KCD Graz 2027', undefined, 'kcd'],
  ['OTel in Practice: The Collector', undefined, 'sig'],
  ['Observability Summit NA', undefined, 'kubecon'],
  ['Ask the maintainers', 'online', 'sig'],
  ['Ask the maintainers', 'in-person', 'other'],
  ['KubeCon + CloudNativeCon and KCD', undefined, 'other'],
])('%s, %s, is guessed to be of the type %s', (title, attendance, type) => {
  const context = { types: TYPES, context: { files, typeIds: [] }, now: 0 };
  expect(guessType({ fields: { title, attendance }, body: '' }, context)).toBe(type);
});

test('without a guess, the attendance is asked first, and Enter alone chooses no type', async () => {
  const root = makeProject();
  await answerQuestions({ root }, [
    ['What is the event called?', `Cloud gathering${enter}`],
    ['How do people take part?', enter],
    ['What kind of event', enter],
    ['Choose one of the list', ''],
    ['What kind of event', `${down}${down}${enter}`],
    ...KCD_STEPS.slice(3),
    ['Write src', enter],
  ]);
  const text = readFileSync(path.join(root, 'src/content/events/2027/cloud-gathering.mdx'), 'utf8');
  expect(text).toContain('type: kcd\n');
});

const nearest = (city: string, country?: string) =>
  listNearestCities({ fields: { location: { city, country } }, body: '' }).map(({ label }) => label);

test.each<[city: string, country: string | undefined, first: string | undefined]>([
  ['Barcelnoa', undefined, 'Barcelona, Spain'],
  ['Barcelnoa', 'VE', 'Barcelona, Venezuela'],
  ['Amsterdm', undefined, 'Amsterdam, Netherlands'],
  ['Porto', undefined, undefined],
  ['Las Palmas de Gran Canaria', 'ES', undefined],
  ['Xyzzyville', undefined, undefined],
  ['Ulm', undefined, undefined],
])('the city %s (%s) may be %s', (city, country, first) => {
  expect(nearest(city, country)[0]).toBe(first);
});

test('a misspelled city is offered the nearest ones with their countries', async () => {
  const root = makeProject();
  const { output } = await answerQuestions({ root }, [
    ...KCD_STEPS.slice(0, 3),
    ['In which city', `Barcelnoa${enter}`],
    ['Is it one of these?', enter],
    ['In which time zone', enter],
    ...KCD_STEPS.slice(6),
    ['Write src', enter],
  ]);
  expect(output).toContain('Barcelona, Spain');
  const text = readFileSync(path.join(root, 'src/content/events/2027/kcd-porto.mdx'), 'utf8');
  expect(text).toContain('city: Barcelona\n  country: ES\n');
});

test('without prompts it is said', async () => {
  const args = [...KCD, '--city', 'Lisbn', '--country', 'PT', '--time-zone', 'Europe/Lisbon', '--yes', '--dry-run'];
  const { errors, exitCode } = await runWithoutTerminal({ root: makeProject(), args });
  expect({ errors, exitCode }).toMatchInlineSnapshot(`
    {
      "errors": "Warning: --city: "Lisbn" isn't a city that is known here. Did you mean Lisbon (Portugal)?
    ",
      "exitCode": 0,
    }
  `);
});
