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
  --links        tries the links to other sites as well, and reports those that are dead
  --timeout <s>  how many seconds that may take in total (300)
  --json         prints the result as JSON: { files, errors, warnings, fixed, problems },
                 each problem { file, line, column, severity, rule, field, message, excerpt }
  --color, --no-color
                 prints colors, or none, whatever the terminal
  -h, --help     prints this

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 for arguments that aren't
listed here, 130 when interrupted.
`;
