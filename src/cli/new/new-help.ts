import { listFlags } from './list-flags.ts';
import { OTHER_FLAGS } from './read-arguments.ts';
import { wrapAnsi } from 'fast-wrap-ansi';

const INDENT = 24;
const WIDTH = 100;

function describe(flag: string, text: string): string {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - INDENT).split('\n');
  const name = `  ${flag}`;
  const lines = name.length < INDENT - 1 ? [`${name.padEnd(INDENT)}${first}`] : [name, `${' '.repeat(INDENT)}${first}`];
  return [...lines, ...rest.map((line) => `${' '.repeat(INDENT)}${line}`)].join('\n');
}

/** How flags of several kinds are written. */
const VALUES: Readonly<Record<string, string>> = { list: ' (repeatable)', groups: ' (repeatable, as { name: value })' };

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
    '',
    ...Object.entries(OTHER_FLAGS).map(([name, { help }]) => describe(`--${name}`, help)),
    '',
    'Fields of an event file:',
    '',
    ...fields,
    '',
  ].join('\n');
}
