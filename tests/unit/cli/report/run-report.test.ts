import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeGitError, runReport, type ReportSettings } from '../../../../src/cli/report/run-report.ts';
import { GitError } from '../../../../src/cli/shared/git.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';
import { GIT_ENV, makeRepository } from '../../../fixtures/make-repository.ts';

const EVENTS = 'src/content/events';
const COMMAND = path.resolve(import.meta.dirname, '../../../../src/cli/report.ts');

const PROJECT = {
  'src/content/event-types/kubecon.yaml': makeEventTypeText({ label: 'KubeCon' }),
  [`${EVENTS}/2027/a.mdx`]: makeEventText(),
  [`${EVENTS}/2027/broken.mdx`]: makeEventText({ title: undefined }),
  [`${EVENTS}/2027/stray.txt`]: 'A stray file.\n',
};

const run = (root: string, settings: Partial<ReportSettings> = {}) =>
  runReport({ root, args: ['--base', 'main'], env: { SITE_NOW: '2026-11-23T00:00:00Z' }, ...settings });

test('the process prints the report of a real branch, and says in its exit code whether there is one', async () => {
  const { root, git, write, commit } = await makeRepository(PROJECT);
  await git('switch', '--quiet', '--create', 'branch');
  await write({ [`${EVENTS}/2027/a.mdx`]: makeEventText({ title: 'Another title' }) });
  await commit();
  await write({
    [`${EVENTS}/2027/new.mdx`]: makeEventText({ title: 'Not saved in Git yet', startDate: '2027-09-01' }),
  });
  const env = { ...GIT_ENV, SITE_URL: '', SITE_BASE: '', SITE_NOW: '2026-11-23T00:00:00Z' };
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args], { cwd: root, env, encoding: 'utf8' });

  const { stdout, stderr, status } = start('--comment');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  // What was wrong before is no matter of the branch.
  expect(stdout).toMatch(/^1 event added, 1 changed; no problems\.\n\n## Another title\n/);
  expect(stdout).toContain('| `title` | `A test event` | `Another title` |');
  expect(stdout).toContain('UID:2027/new@localhost');

  const failed = start('--base', 'nowhere');
  expect({ stdout: failed.stdout, status: failed.status }).toEqual({ stdout: '', status: 2 });
  expect(failed.stderr).toMatch(/^Git knows no "nowhere"\. [^\n]+\n$/);
  const badClock = spawnSync(process.execPath, [COMMAND], {
    cwd: root,
    env: { ...env, SITE_NOW: 'soon' },
    encoding: 'utf8',
  });
  expect({ status: badClock.status, lines: badClock.stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
}, 30_000);

test('a broken type is an error in the report', async () => {
  const { root, write } = await makeRepository(PROJECT);
  await write({ 'src/content/event-types/kubecon.yaml': 'label: [\n' });
  const { stdout, exitCode } = await run(root);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^No event has changed; 1 type of events changed; 1 error in 1 file\.\n/);
  expect(stdout).toContain('src/content/event-types/kubecon.yaml:1:');
});

test('a link in another event that a deleted file breaks is an error of the branch', async () => {
  const linking = makeEventText({ title: 'Linking', startDate: '2027-09-01' }, 'See [the plan](/plan.pdf).\n');
  const { root, write } = await makeRepository({
    ...PROJECT,
    [`${EVENTS}/2027/b.mdx`]: linking,
    'public/plan.pdf': 'x',
  });
  await expect(run(root)).resolves.toMatchObject({ stdout: 'No event has changed; no problems.\n' });
  await write({ 'public/plan.pdf': undefined });
  const { stdout } = await run(root);
  expect(stdout).toMatch(/^No event has changed; 1 \w+ in 1 event file\.\n/);
  expect(stdout).toContain('2027/b.mdx:');
});

describe('what keeps it from reporting is said in a sentence', () => {
  test.each<[name: string, settings: Partial<ReportSettings>, sentence: string]>([
    ['an unknown option', { args: ['--foo'] }, "Unknown option '--foo'. See npm run report -- --help."],
    ['a word too many', { args: ['main'] }, "Unexpected argument 'main'. See npm run report -- --help."],
    [
      'no ref',
      { args: ['--base='] },
      'Git knows no "". Fetch it (git fetch origin), or name another branch: npm run report -- --base <branch>',
    ],
    [
      'a ref like an option',
      { args: ['--base=--all'] },
      'Git knows no "--all". Fetch it (git fetch origin), or name another branch: npm run report -- --base <branch>',
    ],
    [
      'a text that isn’t a URL',
      { env: { SITE_URL: 'example.org' } },
      'SITE_URL is "example.org". Write a complete URL, such as https://example.org.',
    ],
  ])('%s', async (_, settings, sentence) => {
    const { root } = await makeRepository(PROJECT);
    await expect(run(root, settings)).resolves.toEqual({ stdout: '', stderr: `${sentence}\n`, exitCode: 2 });
  });

  test('no repository', async () => {
    const { root } = await makeRepository(PROJECT);
    await rm(path.join(root, '.git'), { recursive: true });
    const stderr = "This folder isn't in a Git repository, so there is nothing to compare with.\n";
    await expect(run(root)).resolves.toEqual({ stdout: '', stderr, exitCode: 2 });
  });

  test('no main branch', async () => {
    const { root, git } = await makeRepository(PROJECT);
    await git('branch', '--move', 'trunk');
    await expect(run(root, { args: [] })).resolves.toMatchObject({
      stderr: expect.stringContaining('Git knows neither "origin/main" nor "main". ') as string,
    });
  });

  test.each([
    [{ code: 'ENOENT' }, "Git is needed to see what has changed, and isn't installed here."],
    [
      { code: 1, stderr: '' },
      'This branch and "main" have no commit in common that is here. Fetch the whole history: git fetch --unshallow',
    ],
    [
      { code: 128, stderr: "fatal: detected dubious ownership in repository at '/p'\n" },
      'Git doesn\'t read this folder, since it belongs to someone else. Allow it: git config --global --add safe.directory "/p"',
    ],
    [
      { code: 128, stderr: 'fatal: bad \u001B[31mobject\nmore\n' },
      String.raw`Git can't say what has changed: fatal: bad \u001b[31mobject`,
    ],
  ])('%o', (error, sentence) => {
    expect(describeGitError(new GitError({ message: 'Command failed', ...error }), '/p', ['main'])).toBe(sentence);
  });
});

test('where the site will be is in the entries; the help needs no repository', async () => {
  const { root, write } = await makeRepository(PROJECT);
  await write({ [`${EVENTS}/2027/a.mdx`]: makeEventText({ title: 'B' }) });
  const { stdout } = await run(root, { env: { SITE_URL: 'https://example.org', SITE_BASE: '/community' } });
  expect(stdout).toContain('https://example.org/community/events/2027/a/');
  const help = await run('/nowhere', { args: ['--help'] });
  expect(help).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--comment') as string });
});
