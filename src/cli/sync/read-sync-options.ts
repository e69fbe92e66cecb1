import { readOptionsOf, UsageError } from '../shared/settings.ts';

/** What `npm run sync -- --help` says. */
export const SYNC_HELP = `Compares event files with what their organizers' sources say (src/content/sources.yaml), and proposes
changes, with the evidence for each. See docs/sync.md.

  npm run sync
  npm run sync -- --write
  npm run sync -- --from all.ics --source kubecon-eu-2026
  npm run sync -- --decline kubecon-eu-2026-1f0c9a3b

  --write         writes what is proposed into the files, and what is agreed on into .sync/state.json;
                  without it nothing changes but what is known of unavailable sources
  --source <id>   asks only this source; can be given several times
  --from <path>   reads a source from a file or folder instead of asking it; without --source, the
                  files are named after sources, such as kubecon-eu-2026.ics
  --decline <id>  doesn't propose this again until the source says something else; can be given several times
  --soon          goes on only if an event within three weeks is known to a source
  --report        prints the report as Markdown
  --json          prints the result as JSON: { proposals, unavailable }, each proposal { id, file, line,
                  field, ours, theirs, source, fetched, excerpt, confidence }, each source { source, reason }
  --color, --no-color
                  prints colors, or none, whatever the terminal
  -h, --help      prints this

SYNC_ALLOW=host:port,… names hosts of a private network that may be asked, SITE_NOW sets the clock.

Exit code: 0 when there is nothing to propose, 1 with proposals, 2 for an error, or when sources are
unavailable and there is nothing to propose.
`;

/** Reads the arguments of `npm run sync`. @throws UsageError */
export function readSyncOptions(args: readonly string[]) {
  const { values } = readOptionsOf('sync', {
    args: [...args],
    allowNegative: true,
    options: {
      write: { type: 'boolean', default: false },
      source: { type: 'string', multiple: true, default: [] },
      from: { type: 'string' },
      decline: { type: 'string', multiple: true, default: [] },
      soon: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      color: { type: 'boolean' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.from !== undefined && values.source.length > 1) {
    throw new UsageError('--from takes one --source: the id in src/content/sources.yaml of what the file has.');
  }
  if (values.report && values.json) throw new UsageError('--report and --json are two formats. Give one of them.');
  return values;
}
