/** What `npm run check -- --help` says. */
export const HELP = `Checks all event files and event types, and says where a mistake is and what to write instead.
The build fails by the same rules.

  npm run check
  npm run check -- src/content/events/2027/kubecon-eu.mdx
  npm run check -- --fix
  npm run check -- --links

Paths of files or folders leave out what is to say of others; all are read nevertheless.

  --fix          puts fields into their usual order, takes out quotes and blanks that aren't
                 needed, and checks the result; comments and texts below stay as they are
  --links        tries the links to other sites as well, and tells those that are dead
  --timeout <s>  how many seconds that may take in all (300)
  --json         prints the result as JSON: { files, errors, warnings, fixed, problems },
                 each problem { file, line, column, severity, rule, field, message, excerpt }
  --color, --no-color
                 prints colours, or none, whatever the terminal
  -h, --help     prints this

Exit code: 0 without mistakes (there may be warnings), 1 with mistakes, 2 for a call like none
of these, 130 when stopped.
`;
