import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '../../event-files/frontmatter/parse-frontmatter.ts';
import { listValidTypes, readEventTypes } from '../../event-files/read-event-types.ts';
import { isPluralMessage } from '../../strings/format-message.ts';
import { digestOfText, digestOfPage, EVENTS_PAGE } from '../../strings/digest-of.ts';

export const STRINGS_FOLDER = 'src/strings';
const PAGES_FOLDER = 'src/content/pages';
const TYPE_TEXTS = ['label', 'plural', 'summary'] as const;

/** The texts of a unit by their keys, such as `filters.q.hint`. */
export type Texts = ReadonlyMap<string, string>;

/** What is translated as a whole: a text, the source of a function, a page. */
export interface Unit {
  text: string;
  /** Of the text, and of what it is made with. */
  digest: string;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
const readIfThere = async (file: string) => ((await exists(file)) ? readFile(file, 'utf8') : undefined);

/** Code without the spaces that Node leaves where types were. */
const tidyCode = (code: string) => code.replaceAll(/ +(?=[),])|(?<=\)) +(?= =>| \{)/g, '').trim();
/** Without the indentation that its last line has. */
const dedent = (code: string) => code.replaceAll(`\n${/\n( *).*$/.exec(code)?.[1] ?? ''}`, '\n');
/** The digest of code, however it is laid out. */
const digestOfCode = (code: string) => digestOfText(code.replaceAll(/[ \n]+/g, ' '));

/** The texts in an object of strings. An empty one has nothing to translate. */
function listTexts(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return value === '' ? [] : [[key, value]];
  if (typeof value === 'function') return [[key, dedent(tidyCode(String(value)))]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [[key, value.join('\n')]];
  if (isPluralMessage(value)) {
    const forms = Object.entries(value).map(([category, text]) => `${category}: ${String(text)}`);
    return [[key, forms.join('\n')]];
  }
  return Object.entries(value).flatMap(([name, text]) => listTexts(text, key === '' ? name : `${key}.${name}`));
}

/** The functions and constants beside the texts of a strings file, by their names: each up to its first empty line. */
function listHelpers(source: string): Map<string, string> {
  const parts = source.split(/\n(?=(?:function|const) )/).slice(1);
  return new Map(parts.map((part) => [/^\w+ (\w+)/.exec(part)?.[1] ?? '', tidyCode(part.replace(/\n\n[^]*/, ''))]));
}

/** Those that a function's source calls, and those that these call; one that is only passed on, as in `map(every)`, isn't seen. */
function findHelpers(code: string, helpers: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const texts = [code];
  for (const text of texts) {
    for (const [name, helper] of helpers) {
      if (found.has(helper) || !new RegExp(`(?<![.\\w])${name}\\b[([.]`).test(text)) continue;
      found.add(helper);
      texts.push(helper);
    }
  }
  return [...found];
}

async function loadStrings(root: string, name: string): Promise<unknown> {
  const file = path.join(root, STRINGS_FOLDER, `${name}.ts`);
  if (!(await exists(file))) return {};
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return module[name];
}

const pageFile = (root: string, language: string) =>
  path.join(root, PAGES_FOLDER, language === '' ? EVENTS_PAGE : EVENTS_PAGE.replace('.', `.${language}.`));

/** Whether a project has texts that can be translated. */
export const hasStrings = (root: string): Promise<boolean> => exists(path.join(root, STRINGS_FOLDER, 'en.ts'));

/** What can be translated, by its key, in the order of `en.ts`. */
export async function listUnits(root: string): Promise<Map<string, Unit>> {
  const helpers = listHelpers(await readFile(path.join(root, STRINGS_FOLDER, 'en.ts'), 'utf8'));
  const units = listTexts(await loadStrings(root, 'en')).map(([key, code]): [string, Unit] => {
    const text = [code, ...(code.includes('=>') || code.includes('return ') ? findHelpers(code, helpers) : [])].join(
      '\n',
    );
    return [key, { text, digest: digestOfCode(text) }];
  });
  const types = listValidTypes(await readEventTypes(root)).flatMap((type) =>
    TYPE_TEXTS.map((name): [string, Unit] => [
      `eventTypes.${type.id}.${name}`,
      { text: type[name], digest: digestOfText(type[name]) },
    ]),
  );
  const page = await readIfThere(pageFile(root, ''));
  const { data, body } = parseFrontmatter(page ?? '');
  const fields = data as { title: string; description: string };
  const pages = page === undefined ? [] : [[EVENTS_PAGE, { text: page, digest: digestOfPage(fields, body) }] as const];
  return new Map([...units, ...types, ...pages]);
}

/** The texts that a language has, by the same keys. @param language its prefix */
export async function listTranslations(root: string, language: string): Promise<Texts> {
  const page = await readIfThere(pageFile(root, language));
  const texts = listTexts(await loadStrings(root, language));
  return new Map([...texts, ...(page === undefined ? [] : [[EVENTS_PAGE, page] as const])]);
}
