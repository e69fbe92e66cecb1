import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkTranslations } from '../../../../src/cli/translations/check-translations.ts';
import { runTranslations } from '../../../../src/cli/translations/run-translations.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';

const PAGE = '---\ntitle: Events\ndescription: What is next.\n---\n\n## Upcoming\n';
const ENGLISH = `
const ORDINALS = ['first', 'second'];

function nthWord(nth: number): string {
  return ORDINALS[nth - 1] ?? 'last';
}

export const en = {
  menu: 'Menu',
  none: '',
  page: (page: number) => \`Page \${String(page)}\`,
  filters: { q: { label: 'Search', hint: 'Title …' } },
  eventCount: { one: '{count} event', other: '{count} events' },
  details: ['One.', 'Two.'],
  monthly: (nth: number) => \`on the \${nthWord(nth)}\`,
};
`;
const JAPANESE = `
export const ja = {
  menu: 'メニュー',
  filters: { q: { label: '検索' } },
  eventCount: { other: '{count} 件' },
  monthly: (nth: number) => \`第\${String(nth)}\`,
};
`;

let root: string;

/** Strings are modules, which Node loads but once: each version of a project is in a folder of its own. */
async function makeProject(english = ENGLISH, japanese = JAPANESE, pages: Record<string, string> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'translations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  root = folder;
  const files = {
    'src/strings/en.ts': english,
    'src/strings/ja.ts': japanese,
    'src/content/event-types/kubecon.yaml': makeEventTypeText(),
    'src/content/pages/events.mdx': PAGE,
    ...pages,
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

const run = (...args: string[]) => runTranslations({ root, args });
const digests = async (): Promise<Record<string, string>> =>
  JSON.parse(await readFile(path.join(root, 'src/strings/ja.digests.json'), 'utf8')) as Record<string, string>;

/** The project after a change of its texts, with what was marked as done before. */
async function change(english: string, pages: Record<string, string> = {}) {
  const stamped = await readFile(path.join(root, 'src/strings/ja.digests.json'), 'utf8');
  await makeProject(english, JAPANESE, { 'src/strings/ja.digests.json': stamped, ...pages });
}

beforeEach(() => makeProject());

test('without a language all are summed up', async () => {
  const { stdout, exitCode } = await run();
  expect(exitCode).toBe(0);
  expect(stdout.split('\n')).toContain('ja (日本語): 7 missing, 4 out of date');
  expect(stdout.split('\n')).toContain('fr (Français): 11 missing');
});

test('a language’s list has what is missing, and what isn’t marked as done with both texts', async () => {
  const { stdout } = await run('ja');
  expect(stdout).toContain('ja (日本語): 7 missing, 4 out of date, of 11 texts');
  expect(stdout).toContain('  filters.q.hint\n    English\n      Title …');
  expect(stdout).toContain('  menu\n    English\n      Menu\n    日本語\n      メニュー');
  expect(stdout).toContain(
    '  eventCount\n    English\n      one: {count} event\n      other: {count} events\n    日本語',
  );
  expect(stdout).toContain('  details\n    English\n      One.\n      Two.');
  expect(stdout).toContain('eventTypes.kubecon.summary');
  expect(stdout).toContain('events.mdx');
  expect(stdout).not.toContain('none');
});

test('what is marked as done is up to date until its English changes', async () => {
  expect(await run('ja', '--done', 'menu', 'eventCount', 'monthly')).toEqual({
    stdout: 'ja (日本語): 3 texts marked as done; 7 missing, 1 out of date left.',
    stderr: '',
    exitCode: 0,
  });
  expect(Object.keys(await digests())).toEqual(['menu', 'eventCount', 'monthly']);
  await change(ENGLISH.replace("'Menu'", "'Main menu'"));
  const { stdout } = await run('ja');
  expect(stdout).toMatch(/Out of date[^]*menu\n {4}English\n {6}Main menu\n {4}日本語\n {6}メニュー/);
  expect(stdout).toContain('7 missing, 2 out of date');
});

test('a function changes with what it calls, and not with its layout', async () => {
  await run('ja', '--done', 'all');
  await change(ENGLISH.replace('(nth: number) => `on', '(nth: number) =>\n    `on'));
  expect((await run('ja')).stdout).toContain('7 missing, of');
  await change(ENGLISH.replace("'second'", "'next'"));
  expect((await run('ja')).stdout).toMatch(/7 missing, 1 out of date[^]*monthly\n {4}English/);
});

test('a page is a unit, and so are the texts of a type', async () => {
  const translated = { 'src/content/pages/events.ja.mdx': PAGE.replace('Events', 'イベント') };
  await makeProject(
    ENGLISH,
    JAPANESE.replace(
      'menu',
      "eventTypes: { kubecon: { label: 'K' }, other: { label: 'O' }, gone: { label: 'G' } },\n  menu",
    ),
    translated,
  );
  expect((await run('ja', '--done', 'events.mdx', 'eventTypes')).stdout).toContain('2 texts marked as done');
  expect(Object.keys(await digests())).toEqual(['eventTypes.kubecon.label', 'events.mdx']);
  expect((await run('ja')).stdout).toContain('2 not in English');
  await change(ENGLISH, { ...translated, 'src/content/pages/events.mdx': `${PAGE}\nMore.\n` });
  expect((await run('ja')).stdout).toMatch(/Out of date[^]*events\.mdx\n/);
});

test.each([
  [['ja', '--done', 'meun'], 'There is no text with the key "meun". Did you mean "menu"?'],
  [['ja', '--done', 'filter'], 'There is no text with the key "filter". Did you mean "filters"?'],
  [['ja', '--done', 'page'], "page isn't translated in ja (日本語) yet."],
  [['ja', '--done'], '--done takes a language and keys: npm run translations -- ja --done filters.q.hint'],
  [['ja', 'menu'], 'Keys are for --done: npm run translations -- ja --done filters.q.hint'],
  [['jp'], '"jp" is not one of the languages: es, fr, ja, pt, uk, zh. Did you mean "ja"?'],
  [['--nope'], "Unknown option '--nope'. See npm run translations -- --help."],
])('%j is answered with what is wrong', async (args, stderr) => {
  expect(await run(...args)).toEqual({ stdout: '', stderr, exitCode: 2 });
});

test('one wrong key among several marks none', async () => {
  expect((await run('ja', '--done', 'menu', 'meun')).exitCode).toBe(2);
  await expect(digests()).rejects.toThrow();
});

test('a check warns of each language that isn’t complete, and is silent where there are no texts', async () => {
  const problems = await checkTranslations(root);
  expect(problems.find(({ file }) => file === 'src/strings/ja.ts')).toMatchObject({
    severity: 'warning',
    message: 'Texts: 7 missing, 4 out of date. npm run translations -- ja lists them.',
  });
  expect(await checkTranslations(path.join(root, 'src/strings'))).toEqual([]);
});
