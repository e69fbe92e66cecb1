import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { readEventFiles, type EventFiles } from '../../event-files/read-event-files.ts';
import { formatReport } from '../../event-files/format-report.ts';
import { SOURCES_FILE } from '../../event-files/sources/read-sources.ts';
import { createPaint } from '../shared/create-paint.ts';
import { loadPrevious } from '../shared/git.ts';
import { UsageError } from '../shared/settings.ts';
import { checkTranslations } from '../translations/check-translations.ts';
import { fixFiles } from './fix-files.ts';
import { formatAnnotations, formatFixed, formatJson, formatSuccess, type Checked } from './format-output.ts';
import type { LinkTools } from './links/check-links.ts';
import { CHECK_HELP, readOptions, selectFiles } from './read-options.ts';

export interface CheckSettings {
  root: string;
  args: readonly string[];
  /** Folders that paths among the arguments may be relative to, the nearest first. */
  from: readonly string[];
  siteUrl?: string | undefined;
  /** Says the present instant (ms); without it, nothing is in the future. @throws UsageError */
  clock?: (() => number) | undefined;
  isColored: boolean;
  isAction: boolean;
  linkTools: LinkTools;
}

const STOPPED = 130;

async function loadLinkTools() {
  const [{ checkLinks }, { readPages }] = await Promise.all([
    import('./links/check-links.ts'),
    import('./links/read-pages.ts'),
  ]);
  return { checkLinks, readPages };
}

/** Reads and, where asked, tidies files and tries links; everything but the printing. */
async function check(options: ReturnType<typeof readOptions>, settings: CheckSettings): Promise<Checked> {
  const { root, siteUrl, clock, linkTools } = settings;
  const now = clock?.();
  const previous = await loadPrevious(root);
  const components = BODY_COMPONENT_NAMES;
  const read = (known: EventFiles['files'] = []) =>
    readEventFiles(root, {
      known: new Map(known.map((file) => [file.file, file])),
      previous,
      now,
      siteUrl,
      components,
    });

  let content = await read();
  // Most runs try no links.
  const links = options.links ? await loadLinkTools() : undefined;
  const pages = links === undefined ? [] : await links.readPages(root);
  const sources = content.sources.exists ? [{ file: SOURCES_FILE }] : [];
  const known = [...content.files, ...content.types, ...sources, ...content.problems, ...pages].map(({ file }) => file);
  const selected = selectFiles(options.paths, [...new Set(known)], settings);
  const isMeant = ({ file }: { file: string }) => selected.has(file);

  const { fixed, notes } = await fixFiles(root, options.fix ? content.files.filter(isMeant) : []);
  if (fixed.length > 0) content = await read(content.files);
  const files = content.files.filter(isMeant);
  const types = content.types.filter(isMeant);
  // They are for whoever translates, not for whoever asks about a file.
  const translations = options.paths.length === 0 ? await checkTranslations(root) : [];
  const problems = [...content.problems.filter(isMeant), ...translations];
  const found = { files: files.length, types: types.length, fixed, problems, notes };
  if (links === undefined) return found;

  const { timeoutMs } = options;
  const tried = await links.checkLinks(files, { ...linkTools, timeoutMs, types, pages: pages.filter(isMeant) });
  return { ...found, problems: [...problems, ...tried.problems], notes: [...notes, ...tried.notes] };
}

/** `npm run check`: what it prints, without a last line end (nothing of an empty text), and the code that it exits with. */
export async function runCheck(settings: CheckSettings) {
  try {
    const options = readOptions(settings.args);
    if (options.help) return { stdout: CHECK_HELP.trimEnd(), stderr: '', exitCode: 0 };
    const found = await check(options, settings);
    const hasErrors = found.problems.some(({ severity }) => severity === 'error');
    const exitCode = settings.linkTools.signal.aborted ? STOPPED : Number(hasErrors);
    const notes = found.notes.join('\n');
    if (options.json) return { stdout: formatJson(found), stderr: notes, exitCode };
    const parts = [
      formatFixed(found),
      formatReport(found.problems, createPaint(options.color ?? settings.isColored)),
      settings.isAction ? formatAnnotations(found.problems) : '',
      formatSuccess(found),
      notes,
    ];
    return { stdout: parts.filter((part) => part !== '').join('\n\n'), stderr: '', exitCode };
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: error.message, exitCode: 2 };
    throw error;
  }
}
