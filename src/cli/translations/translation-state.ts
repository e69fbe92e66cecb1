import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listLanguages, type Language } from '../../strings/languages.ts';
import { hasStrings, listTranslations, listUnits, STRINGS_FOLDER, type Texts, type Unit } from './list-units.ts';

/** Where a language stands. */
export interface TranslationState {
  language: Language;
  translations: Texts;
  /** Keys of what isn't translated. */
  missing: string[];
  /** Keys of what was translated from another English text, or nobody said from which. */
  outdated: string[];
  /** Keys that English doesn't have. */
  unknown: string[];
}

type Digests = Readonly<Record<string, string>>;

/** The languages that can be translated into. */
export const listTargets = (): readonly Language[] => listLanguages(false).filter(({ prefix }) => prefix !== '');

const digestsFile = (root: string, { prefix }: Language) => path.join(root, STRINGS_FOLDER, `${prefix}.digests.json`);

async function readDigests(root: string, language: Language): Promise<Digests> {
  const text = await readFile(digestsFile(root, language), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Digests;
}

/** What is missing or out of date in a language. */
export async function readState(
  root: string,
  language: Language,
  units: ReadonlyMap<string, Unit>,
): Promise<TranslationState> {
  const [translations, digests] = await Promise.all([
    listTranslations(root, language.prefix),
    readDigests(root, language),
  ]);
  return {
    language,
    translations,
    missing: [...units.keys()].filter((key) => !translations.has(key)),
    outdated: [...units].flatMap(([key, { digest }]) => (translations.has(key) && digests[key] !== digest ? key : [])),
    unknown: [...translations.keys()].filter((key) => !units.has(key)),
  };
}

/** What is missing or out of date in each language; nothing, where a project has no texts. */
export async function readStates(root: string): Promise<TranslationState[]> {
  if (!(await hasStrings(root))) return [];
  const units = await listUnits(root);
  return Promise.all(listTargets().map((language) => readState(root, language, units)));
}

/** Writes down that translations were made from the present English texts. Keys that English no longer has are left out. */
export async function stampKeys(
  root: string,
  language: Language,
  units: ReadonlyMap<string, Unit>,
  keys: readonly string[],
): Promise<void> {
  const before = await readDigests(root, language);
  const stamped = new Set(keys);
  const digests = [...units].flatMap(([key, { digest }]) => {
    const kept = stamped.has(key) ? digest : before[key];
    return kept === undefined ? [] : [[key, kept] as const];
  });
  await writeFile(digestsFile(root, language), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
}
