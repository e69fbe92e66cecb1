import { wrapAnsi } from 'fast-wrap-ansi';
import { descriptionAt, fieldsAt, kindAt, type FieldKind } from '../../event-files/fields-at.ts';
import type { AnswerPath } from '../questions/draft.ts';

export interface Flag {
  /** Without its dashes: `start-date`, `cfp-closes`. */
  name: string;
  path: AnswerPath;
  kind: FieldKind;
  description: string;
}

function toName(path: AnswerPath): string {
  // Its fields are called by their own names: an event has one city.
  return path
    .filter((key) => key !== 'location')
    .map((key) => String(key).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .join('-');
}

function flagsAt(path: AnswerPath): Flag[] {
  const kind = kindAt(path);
  if (kind === undefined) return [];
  if (kind === 'group') return fieldsAt(path).flatMap((field) => flagsAt([...path, field]));
  return [{ name: toName(path), path, kind, description: descriptionAt(path) ?? '' }];
}

/** Every field of an event as a flag, in the order in which a tidy file has them. */
export function listFlags(): Flag[] {
  return fieldsAt([]).flatMap((field) => flagsAt([field]));
}

/** Options that aren't fields, with their help. */
export const OTHER_FLAGS = {
  from: { type: 'string', help: 'Start from an .ics file, or from the page of an event: a file or a URL.' },
  programme: {
    type: 'string',
    help: "Add sessions to an event that is there (--into) from a conference's programme, a file or a URL: a calendar of talks (.ics, such as Sched's all.ics), schedule.xml or schedule.json of pretalx and frab, JSON of Sessionize.",
  },
  into: { type: 'string', help: 'The event that gets the sessions of --programme. Example: 2027/kubecon-eu' },
  match: {
    type: 'string',
    multiple: true,
    help: 'Of --programme, the sessions with these words in title, speakers, track or type. Example: OpenTelemetry',
  },
  pick: {
    type: 'string',
    multiple: true,
    help: 'Where --from has several events, or of --programme: one of them, by its UID or its number from 1.',
  },
  all: { type: 'boolean', help: 'All of them: of --from, one file each.' },
  body: { type: 'string', help: 'A few sentences about the event, as Markdown.' },
  slug: { type: 'string', help: "The file's name, without .mdx; by default from the title. Example: kcd-porto" },
  yes: { type: 'boolean', help: 'Ask nothing; write the file, or report everything that is missing or wrong.' },
  'dry-run': { type: 'boolean', help: 'Print the file instead of writing it.' },
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
} as const;

const INDENT = 24;
const WIDTH = 100;

function describe(flag: string, text: string): string {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - INDENT).split('\n');
  const name = `  ${flag}`;
  const lines = name.length < INDENT - 1 ? [`${name.padEnd(INDENT)}${first}`] : [name, `${' '.repeat(INDENT)}${first}`];
  return [...lines, ...rest.map((line) => `${' '.repeat(INDENT)}${line}`)].join('\n');
}

const helpOf = (option: { help: string; multiple?: boolean }) =>
  `${option.help}${option.multiple === true ? ' (repeatable)' : ''}`;

const VALUES: Readonly<Record<string, string>> = {
  list: ' (with commas between, or repeatable)',
  groups: ' (a list, or repeatable, as { name: value })',
};

/** What `npm run new -- --help` prints; what it says of fields is what the schema says. */
export function newHelp(): string {
  const fields = listFlags().map(({ name, kind, description }) =>
    describe(`--${name}`, `${description}${VALUES[kind] ?? ''}`),
  );
  return [
    'Adds an event: npm run new',
    '',
    'It asks for what it needs, shows the result and writes src/content/events/<year>/<name>.mdx.',
    'Every answer can be given as an option as well; it is then not asked for:',
    '',
    '  npm run new -- --from https://example.org/event',
    "  npm run new -- --title 'KCD Porto 2027' --type kcd --attendance in-person --city Porto --country PT \\",
    "    --start-date 2027-11-18 --summary 'Two days of cloud native in Porto.' --yes",
    '  npm run new -- --programme all.ics --into 2027/kubecon-eu --match OpenTelemetry',
    '',
    ...Object.entries(OTHER_FLAGS).map(([name, option]) => describe(`--${name}`, helpOf(option))),
    '',
    'Fields of an event file:',
    '',
    ...fields,
    '',
  ].join('\n');
}
