import path from 'node:path';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { readOptionsOf, UsageError } from '../shared/settings.ts';

/** What `npm run check -- --help` says. */
export const CHECK_HELP = `Checks all event files and event types, and reports where an error is and what to write instead.
The build fails by the same rules.

  npm run check
  npm run check -- src/content/events/2027/kubecon-eu.mdx
  npm run check -- --fix
  npm run check -- --links

With paths of files or folders, only problems of those are reported; all files are read nevertheless.

  --fix          puts fields into their usual order, removes quotes and spaces that
                 aren't needed, and checks the result; comments and bodies stay as they are
  --links        tries the links to other sites as well, and reports those that are dead;
                 first those to sites in src/cli/check/links/moving-sites.ts
  --timeout <s>  how many seconds that may take in total (300)
  --json         prints the result as JSON: { files, errors, warnings, fixed, problems },
                 each problem { file, line, column, severity, rule, field, message, excerpt }
  --color, --no-color
                 prints colors, or none, whatever the terminal
  -h, --help     prints this

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 for arguments that aren't
listed here, 130 when interrupted.
`;

function readSeconds(text: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0) throw new UsageError(`--timeout takes a number of seconds, such as 60, not "${text}".`);
  return seconds * 1000;
}

/** Reads the arguments of `npm run check`; without `color` the terminal decides about it. @throws UsageError */
export function readOptions(args: readonly string[]) {
  const { values, positionals } = readOptionsOf('check', {
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      fix: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
      timeout: { type: 'string', default: '300' },
      json: { type: 'boolean', default: false },
      color: { type: 'boolean' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, paths: positionals, timeoutMs: readSeconds(values.timeout) };
}

const isAtOrIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/**
 * Those of the files that are meant by paths of files and folders (relative to a folder of `from`); all of them, without any.
 * @param known paths from the root, with forward slashes @throws UsageError for a path at which none of them is
 */
export function selectFiles(
  paths: readonly string[],
  known: readonly string[],
  { root, from }: { root: string; from: readonly string[] },
): Set<string> {
  if (paths.length === 0) return new Set(known);
  const selected = paths.flatMap((given) => {
    const candidates = from.map((folder) => {
      const relative = path.relative(root, path.resolve(folder, given)).split(path.sep).join('/');
      return relative === '' ? known : known.filter((file) => isAtOrIn(file, relative));
    });
    const meant = candidates.find((files) => files.length > 0);
    if (meant !== undefined) return meant;
    throw new UsageError(`There is no event file at "${given}". They are at ${EVENTS_FOLDER}/<year>/<name>.mdx.`);
  });
  return new Set(selected);
}
