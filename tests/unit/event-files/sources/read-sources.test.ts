import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { SOURCES_SCHEMA_FILE, writeSourcesSchema } from '../../../../src/cli/guide/sources-schema.ts';
import { formatReport } from '../../../../src/event-files/format-report.ts';
import { readSources } from '../../../../src/event-files/sources/read-sources.ts';

const VALID = '- id: a\n  kind: ics\n  url: https://example.org/all.ics\n';

/** What is reported, with its lines. */
const problemsOf = (text: string) =>
  readSources(text).problems.map(({ line, field, message }) => `${String(line)} ${field} ${message}`);

test('a source has a role and a license, and is on its line', () => {
  const { sources, problems } = readSources(`# Sources\n\n${VALID}\n- id: b\n  kind: json-ld\n`);
  expect(problems).toEqual([]);
  expect(sources).toMatchObject([
    { id: 'a', kind: 'ics', role: 'hint', license: 'unknown', file: 'src/content/sources.yaml', line: 3 },
    { id: 'b', line: 7 },
  ]);
});

test.each(['', '# Nothing yet.\n', '---\n# Nothing yet.\n', '[]\n'])('%j has no sources', (text) => {
  expect(readSources(text)).toMatchObject({ sources: [], problems: [] });
});

test.each(['\uFEFF', '---\n', '# First\n---\n'.slice(8)])('after %j it is read as well', (before) => {
  expect(readSources(before + VALID)).toMatchObject({ sources: [{ id: 'a' }], problems: [] });
});

test('windows count days', () => {
  const { sources } = readSources(`${VALID}  window: { before: 7 }\n`);
  expect(sources[0]?.window).toEqual({ before: 7, after: 730 });
});

test.each([
  [
    '- id: A b\n  kind: ics\n',
    '1 [0].id "A b" is not the id of a source. Write it in lower-case letters, digits and hyphens, such as kubecon-eu-2027.',
  ],
  [
    '- id: a\n',
    '1 [0].kind is required. What it is: open-community-groups, ics, json-ld, sessionize, pretalx, frab, youtube. Example: ics',
  ],
  [
    `${VALID}- id: b\n  kind: isc\n`,
    '5 [1].kind "isc" isn\'t one of open-community-groups, ics, json-ld, sessionize, pretalx, frab, youtube. Did you mean "ics"?',
  ],
  [`${VALID}  urll: x\n`, '4 [0].urll isn\'t a field. Did you mean "url"?'],
  [
    '- id: a\n  kind: ics\n  url: webcal://example.org/a.ics\n',
    '3 [0].url "webcal://example.org/a.ics" isn\'t a web URL. Write it in full, such as https://example.org/event.',
  ],
  [
    '- id: a\n  kind: ics\n  url: https://me:secret@example.org/\n',
    '3 [0].url contains a user name or a password, which everyone could read. Remove everything from // to @.',
  ],
  [
    `${VALID}  timeZone: CET\n`,
    '4 [0].timeZone "CET" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York.',
  ],
  [`${VALID}  include: OpenTelemetry\n`, '4 [0].include is a text, but must be a list. Write [OpenTelemetry].'],
  [
    `${VALID}  exclude: ["*"]\n`,
    '4 [0].exclude[0] matches every title. Write words of a title, with * for whatever is between them.',
  ],
  [`${VALID}  role: boss\n`, '4 [0].role "boss" isn\'t one of authority, hint.'],
  [
    `${VALID}  license: non-commercial\n  role: authority\n`,
    '5 [0].role must be hint, since the data is for non-commercial use only: this site takes no more of it than a link.',
  ],
  [
    '- id: a\n  kind: youtube\n',
    '1 [0].into is required: youtube has sessions. Write the id of their event, such as 2027/kubecon-eu.',
  ],
  [
    '- id: a\n  kind: json-ld\n  into: 2027/kubecon-eu\n',
    "3 [0].into doesn't go with kind: json-ld, which has events of their own. Remove it.",
  ],
  [
    `${VALID}  into: 2027/kubecon-eu\n  type: kubecon\n`,
    '5 [0].type is for sources of events, and this one has the sessions of an event. Remove it.',
  ],
  [`${VALID}  window: { before: -1 }\n`, '4 [0].window.before is -1, but must be at least 0.'],
  [
    'id: a\nkind: ics\n',
    '1  The file is a list of sources. Begin each with "- id: …", and indent its other fields below that.',
  ],
  [
    'sources:\n  - id: a\n',
    '1  The file is a list of sources. Begin each with "- id: …", and indent its other fields below that.',
  ],
])('%j', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('all that is wrong is reported at once, with the line of the file', () => {
  expect(formatReport(readSources(`${VALID}  role: boss\n- kind: sessionize\n  id: "b\n`).problems)).toMatch(
    /^1 error in 1 file:\n\nsrc\/content\/sources\.yaml:6:7\n/,
  );
  expect(problemsOf(`${VALID}  role: boss\n- kind: sessionize\n  id: B\n`)).toHaveLength(3);
});

test('a source on an intranet, or this machine, can be named', () => {
  expect(problemsOf('- id: a\n  kind: ics\n  url: http://localhost:4321/a.ics\n')).toEqual([]);
});

describe('the schema for editors', () => {
  test('is what the guide writes', async () => {
    expect(await readFile(SOURCES_SCHEMA_FILE, 'utf8')).toBe(await writeSourcesSchema());
  });

  test('takes the sources of this community', async () => {
    const schema = JSON.parse(await writeSourcesSchema()) as Record<string, unknown>;
    const text = await readFile('src/content/sources.yaml', 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/sources\.schema\.json\n/);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(parse(text))).toBe(true);
    expect(validate([{ id: 'a', kind: 'nothing' }])).toBe(false);
  });
});
