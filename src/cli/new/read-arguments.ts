import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../../event-files/suggest.ts';
import { listAt, withAnswer, type Draft } from '../questions/draft.ts';
import { readGroups, readList } from '../questions/read-list.ts';
import { listFlags, OTHER_FLAGS, type Flag } from './flags.ts';

const FLAGS = listFlags();
const byName = new Map(FLAGS.map((flag) => [flag.name, flag]));

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(
    FLAGS.map(({ name, kind }) => [name, { type: kind === 'yes' ? 'boolean' : 'string' }] as const),
  ),
  ...OTHER_FLAGS,
};

/** An answer from a flag's text, of a list its items; what isn't a number stays the text, which the schema reports. */
function toValue({ kind }: Flag, text: string): unknown {
  if (kind === 'groups') return readGroups(text);
  if (kind === 'list') return text.trim() === '' ? [text] : readList(text);
  if (kind === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return text;
}

function answer(draft: Draft, { kind, path }: Flag, value: unknown): Draft {
  const isList = kind === 'list' || kind === 'groups';
  return withAnswer(draft, path, isList ? [...listAt(draft, path), ...(value as unknown[])] : value);
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Whether it is an unknown option, and what follows it is meant as its value. */
function isUnknown(token: Token | undefined): boolean {
  return token?.kind === 'option' && token.value === undefined && !Object.hasOwn(OPTIONS, token.name);
}

interface Sources {
  from: string | undefined;
  programme: string | undefined;
  into: string | undefined;
  match: string[];
  pick: string[];
  all: boolean;
}

/** What can't be given together, or alone. @param hasAnswers whether fields of a new event are given */
function findConflicts({ from, programme, into, match, pick, all }: Sources, hasAnswers: boolean): string[] {
  if (programme === undefined) {
    const isChosen = pick.length > 0 || all;
    return [
      ...(into === undefined ? [] : ['--into: needs --programme, a file or URL with the sessions to add.']),
      ...(match.length === 0 ? [] : ['--match: chooses sessions of a --programme, which is missing.']),
      ...(isChosen && from === undefined
        ? [`--${all ? 'all' : 'pick'}: chooses from --from or --programme, which is missing.`]
        : []),
    ];
  }
  return [
    ...(into === undefined
      ? ['--programme: needs --into, the event that gets its sessions, such as 2027/kubecon-eu.']
      : []),
    ...(from === undefined ? [] : ["--from: starts a new event, and can't be given with --programme."]),
    ...(hasAnswers
      ? ['--programme: adds sessions only. Leave out the options that answer questions about a new event.']
      : []),
  ];
}

/** Reads a draft of what flags answer, a file or URL to start from (`from`), and sentences about what can't be understood (`errors`). */
export function readArguments(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true, allowNegative: true });
  const errors: string[] = [];
  const others: Record<string, string | true> = {};
  const lists = { match: [] as string[], pick: [] as string[] };
  let draft: Draft = { fields: {}, body: '' };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'positional' && !isUnknown(tokens[index - 1])) {
      errors.push(`"${token.value}" doesn't belong to an option. Put quotes around texts with spaces.`);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    const flag = byName.get(name);
    if (option === undefined) {
      const meant = suggest(name, Object.keys(OPTIONS)).replace('"', '"--');
      errors.push(`${rawName}: is not an option. ${meant === '' ? '--help lists them.' : meant}`);
    } else if (option.type === 'string' && value === undefined) {
      errors.push(`${rawName}: needs a value. ${flag?.description ?? ''}`.trim());
    } else if (option.type === 'boolean' && value !== undefined) {
      errors.push(`${rawName}: takes no value. Write --${name} or --no-${name}.`);
    } else if (flag !== undefined) {
      const given = flag.kind === 'yes' ? !rawName.startsWith('--no-') : toValue(flag, value ?? '');
      if (given === undefined) errors.push(`${rawName}: is not a group of fields. Write it like '{ name: value }'.`);
      else draft = answer(draft, flag, given);
    } else if (name === 'match' || name === 'pick') lists[name].push(value ?? '');
    else others[name] = value ?? true;
  }
  const textOf = (name: keyof typeof OTHER_FLAGS) => (typeof others[name] === 'string' ? others[name] : undefined);
  const hasFields = Object.keys(draft.fields).length > 0;
  draft = { ...draft, body: textOf('body') ?? '', slug: textOf('slug') };
  const { yes = false, 'dry-run': dryRun = false, help = false, all = false } = others;
  const sources = {
    from: textOf('from'),
    programme: textOf('programme'),
    into: textOf('into'),
    ...lists,
    all: all === true,
  };
  errors.push(...findConflicts(sources, hasFields || draft.body !== '' || draft.slug !== undefined));
  return { draft, ...sources, yes: yes === true, dryRun: dryRun === true, help: help === true, errors };
}
