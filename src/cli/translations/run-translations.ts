import { PLAIN, count, toVisible, type Paint } from '../../event-files/format-report.ts';
import { suggest } from '../../event-files/suggest.ts';
import type { Language } from '../../strings/languages.ts';
import { readOptionsOf, UsageError } from '../shared/settings.ts';
import { listUnits, type Unit } from './list-units.ts';
import { summarizeState } from './summarize-state.ts';
import { listTargets, readState, readStates, stampKeys, type TranslationState } from './translation-state.ts';

/** What `npm run translations -- --help` says. */
const TRANSLATIONS_HELP = `Says which texts a language lacks, and of which the English has changed since they were translated.

  npm run translations
  npm run translations -- ja
  npm run translations -- ja --done filters.q.hint view
  npm run translations -- ja --done all

Without a language it sums up all of them; with one it lists each text with its key, in English and
in the language. Missing texts are shown in English.

  --done <keys>  writes down that these translations are of the present English; a key of a group is
                 all that is in it, and "all" everything that is translated
  -h, --help     prints this

Exit code: 0, or 2 for arguments that aren't listed here.
`;

export interface TranslationsSettings {
  root: string;
  args: readonly string[];
  paint?: Paint;
}

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => `      ${toVisible(line)}`)
    .join('\n');

const headingOf = ({ prefix, name }: Language) => `${prefix} (${name})`;

function formatState(state: TranslationState, units: ReadonlyMap<string, Unit>, paint: Paint): string {
  const { language, translations, missing, outdated, unknown } = state;
  const { name, prefix } = language;
  const englishOf = (key: string) => `    English\n${indent(units.get(key)?.text ?? '')}`;
  const ownOf = (key: string) => `    ${name}\n${indent(translations.get(key) ?? '')}`;
  const list = (title: string, keys: readonly string[], write: (key: string) => string[]) =>
    keys.length === 0
      ? []
      : [paint.heading(`${title}:`), ...keys.map((key) => [`  ${paint.place(key)}`, ...write(key)].join('\n'))];
  const summary = summarizeState(state) || 'complete';
  return [
    paint.heading(`${headingOf(language)}: ${summary}, of ${count(units.size, 'text')}`),
    ...list('Missing', missing, (key) => [englishOf(key)]),
    ...list('Out of date, or never marked as done', outdated, (key) => [englishOf(key), ownOf(key)]),
    ...list('Not in English (any more)', unknown, (key) => [ownOf(key)]),
    ...(outdated.length > 0 ? [`When a translation is right: npm run translations -- ${prefix} --done <key>`] : []),
  ].join('\n\n');
}

function findLanguage(prefix: string): Language {
  const targets = listTargets();
  const language = targets.find((target) => target.prefix === prefix);
  if (language !== undefined) return language;
  const known = targets.map((target) => target.prefix);
  throw new UsageError(
    [`"${prefix}" is not one of the languages: ${known.join(', ')}.`, suggest(prefix, known)].join(' ').trim(),
  );
}

/** The keys of units that an argument names. */
function findKeys(given: string, state: TranslationState, units: ReadonlyMap<string, Unit>): string[] {
  const { translations, language } = state;
  if (given === 'all') return [...units.keys()].filter((key) => translations.has(key));
  const keys = [...units.keys()].filter((key) => key === given || key.startsWith(`${given}.`));
  const translated = keys.filter((key) => translations.has(key));
  if (translated.length > 0) return translated;
  if (keys.length > 0) throw new UsageError(`${given} isn't translated in ${headingOf(language)} yet.`);
  const groups = [...units.keys()].flatMap((key) =>
    key.split('.').map((_, at, names) => names.slice(0, at + 1).join('.')),
  );
  throw new UsageError([`There is no text with the key "${given}".`, suggest(given, groups)].join(' ').trim());
}

async function runForLanguage(root: string, language: Language, keys: readonly string[] | undefined, paint: Paint) {
  const units = await listUnits(root);
  const state = await readState(root, language, units);
  if (keys === undefined) return formatState(state, units, paint);
  const found = [...new Set(keys.flatMap((key) => findKeys(key, state, units)))];
  await stampKeys(root, language, units, found);
  const left = summarizeState(await readState(root, language, units));
  return `${headingOf(language)}: ${count(found.length, 'text')} marked as done; ${left === '' ? 'all is up to date' : `${left} left`}.`;
}

/** `npm run translations`: what it prints, without a last line end, and the code that it exits with. */
export async function runTranslations({ root, args, paint = PLAIN }: TranslationsSettings) {
  try {
    const { values, positionals } = readOptionsOf('translations', {
      args: [...args],
      allowPositionals: true,
      options: { done: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const [prefix, ...keys] = positionals;
    if (values.help) return { stdout: TRANSLATIONS_HELP.trimEnd(), stderr: '', exitCode: 0 };
    if (values.done && keys.length === 0)
      throw new UsageError('--done takes a language and keys: npm run translations -- ja --done filters.q.hint');
    if (!values.done && keys.length > 0)
      throw new UsageError('Keys are for --done: npm run translations -- ja --done filters.q.hint');
    if (prefix === undefined) {
      const lines = (await readStates(root)).map(
        (state) => `${headingOf(state.language)}: ${summarizeState(state) || 'complete'}`,
      );
      return { stdout: lines.join('\n'), stderr: '', exitCode: 0 };
    }
    const stdout = await runForLanguage(root, findLanguage(prefix), values.done ? keys : undefined, paint);
    return { stdout, stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: error.message, exitCode: 2 };
    throw error;
  }
}
