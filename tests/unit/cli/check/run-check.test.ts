import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { A, B, makeCheckedProject, type CheckedProject } from './make-checked-project.ts';

let project: CheckedProject;
const write: CheckedProject['write'] = (...file) => project.write(...file);
const check: CheckedProject['check'] = (...args) => project.check(...args);

beforeEach(async () => {
  project = await makeCheckedProject();
});

const breakBoth = async () => {
  await write(A, makeEventText({ title: '', startDate: '2027-03-15' }));
  await write(B, makeEventText({ title: 'Second', startDate: '2027-10-31', startTime: '02:30', endTime: '05:00' }));
};

test('when all is well one line says so', async () => {
  expect(await check()).toEqual({ stdout: '2 event files, 1 event type, no problems.', stderr: '', exitCode: 0 });
});

test('errors and warnings are reported with their places', async () => {
  await breakBoth();
  const { stdout, exitCode } = await check();
  expect(exitCode).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "1 error and 1 warning in 2 event files:

    src/content/events/2027/a.mdx:2:8
        title: is empty. Write a text.
        2 | title: ""
          |        ^

    src/content/events/2027/b.mdx:12:12
        Warning. startTime: 02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used.
        12 | startTime: 02:30
           |            ^"
  `);
});

test('on a terminal the report has colors, and else the same text', async () => {
  await breakBoth();
  const { stdout } = await check([], { isColored: true });
  expect(stdout.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
    "␛[1m1 error and 1 warning in 2 event files:␛[22m

    ␛[1m␛[36msrc/content/events/2027/a.mdx:2:8␛[39m␛[22m
        title: is empty. Write a text.
        ␛[2m2 |␛[22m title: ""
        ␛[2m  |␛[22m        ␛[1m␛[31m^␛[39m␛[22m

    ␛[1m␛[36msrc/content/events/2027/b.mdx:12:12␛[39m␛[22m
        ␛[1m␛[33mWarning. ␛[39m␛[22mstartTime: 02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used.
        ␛[2m12 |␛[22m startTime: 02:30
        ␛[2m   |␛[22m            ␛[1m␛[33m^␛[39m␛[22m"
  `);
  expect(stripVTControlCharacters(stdout)).toBe((await check()).stdout);
});

test.each([
  ['--no-color', true],
  ['--color', false],
])('%s decides, whatever the terminal', async (flag, isColored) => {
  await breakBoth();
  expect((await check([flag], { isColored })).stdout.includes('\u001b[')).toBe(!isColored);
});

test('warnings alone don’t fail the command', async () => {
  await breakBoth();
  const { stdout, exitCode } = await check([B]);
  expect(stdout).toContain('1 warning in 1 event file');
  expect(exitCode).toBe(0);
});

test('GitHub Actions gets annotations after the report, errors first', async () => {
  await breakBoth();
  await write('src/content/events/2027/c, 100%.mdx', makeEventText({ startDate: '2027-06-01' }));
  const { stdout } = await check([], { isAction: true });
  expect(stdout.slice(stdout.indexOf('::group::'))).toMatchInlineSnapshot(`
    "::group::The same as annotations
    ::error file=src/content/events/2027/a.mdx,line=2,col=8,title=schema::title: is empty. Write a text.
    ::error file=src/content/events/2027/c%2C 100%25.mdx,line=1,col=1,title=valid-path::The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, such as 2027/kubecon-eu.mdx; the name can have up to 100 lower-case letters, digits and hyphens.
    ::warning file=src/content/events/2027/b.mdx,line=12,col=12,title=no-ambiguous-times::startTime: 02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used.
    ::endgroup::"
  `);
});

test('programs get JSON, and nothing else', async () => {
  await breakBoth();
  const { stdout, exitCode } = await check(['--json'], { isAction: true });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "errors": 1,
      "files": 2,
      "fixed": [],
      "problems": [
        {
          "column": 8,
          "excerpt": "title: """,
          "field": "title",
          "file": "src/content/events/2027/a.mdx",
          "line": 2,
          "message": "is empty. Write a text.",
          "rule": "schema",
          "severity": "error",
        },
        {
          "column": 12,
          "excerpt": "startTime: 02:30",
          "field": "startTime",
          "file": "src/content/events/2027/b.mdx",
          "line": 12,
          "message": "02:30 happens twice on 2027-10-31 in Europe/Madrid, where clocks go back. The first is used.",
          "rule": "no-ambiguous-times",
          "severity": "warning",
        },
      ],
      "warnings": 1,
    }
  `);
});

test('paths of files and folders leave out the problems of others', async () => {
  await breakBoth();
  expect(
    (await check(['--json', '2027/b.mdx'], { from: [path.join(project.root, 'src/content/events')] })).stdout,
  ).not.toContain(A);
  expect((await check([path.join(project.root, 'src/content/events/2027')])).stdout).toContain('in 2 event files');
  expect((await check(['src/content/event-types'])).stdout).toBe('1 event type, no problems.');
});

test.each([
  [['README.md'], 'There is no event file at "README.md". They are at src/content/events/<year>/<name>.mdx.'],
  [['--fxi'], "Unknown option '--fxi'. See npm run check -- --help."],
  [['--timeout', 'soon'], '--timeout takes a number of seconds, such as 60, not "soon".'],
])('invalid arguments are reported: %j', async (args, stderr) => {
  expect(await check(args)).toEqual({ stdout: '', stderr, exitCode: 2 });
});

test('the help names every flag', async () => {
  const { stdout, exitCode } = await check(['--help']);
  expect(exitCode).toBe(0);
  for (const flag of ['--fix', '--links', '--timeout', '--json', '--no-color', '--help'])
    expect(stdout).toContain(flag);
});

test('--links reports dead links in fields and texts, with their places', async () => {
  await write(A, makeEventText({ title: 'First', url: 'https://a.example/' }, 'See [there](https://b.example/x).\n'));
  const { stdout, exitCode } = await check(['--links']);
  expect(exitCode).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "2 errors in 1 event file:

    src/content/events/2027/a.mdx:12:6
        url: This link is dead: its site answers 404. Correct or remove it; an old page may be kept at https://web.archive.org.
        12 | url: https://a.example/
           |      ^

    src/content/events/2027/a.mdx:15:13
        This link is dead: its site answers 404. Correct or remove it; an old page may be kept at https://web.archive.org.
        15 | See [there](https://b.example/x).
           |             ^

    2 links tried."
  `);
});

test("--links tries those of the site's own pages, too", async () => {
  const page = 'src/content/pages/events.mdx';
  await write(page, '---\ntitle: Events\n---\n\nSee [there](https://b.example/x) and [here](/events/).\n');
  const { stdout, exitCode } = await check(['--links', '--json', 'src/content/pages']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [{ file: page, line: 5, column: 13, severity: 'error' }] });
});

test('the command itself checks what the project has', async () => {
  const command = path.resolve(import.meta.dirname, '../../../../src/cli/check.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--json', 'src/content/event-types']);
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0, problems: [] });
});
