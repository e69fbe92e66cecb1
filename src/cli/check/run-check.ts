import { count, formatReport, toVisible } from '../../event-files/format-report.ts';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { readEventFiles, type EventFiles } from '../../event-files/read-event-files.ts';
import { createPaint } from '../shared/create-paint.ts';
import { fixFiles } from './fix-files.ts';
import { formatAnnotations } from './format-annotations.ts';
import { formatJson, type Checked } from './format-json.ts';
import { CHECK_HELP } from './help.ts';
import type { LinkTools } from './links/check-links.ts';
import { loadPrevious } from './load-previous.ts';
import { readOptions, type CheckOptions } from './read-options.ts';
import { UsageError } from '../shared/usage-error.ts';
import { selectFiles } from './select-files.ts';

export interface CheckSettings {
  /** The project's folder. */
  root: string;
  args: readonly string[];
  /** Folders that paths among the arguments may be relative to, the nearest first. */
  from: readonly string[];
  /** Where the site is, with its base. */
  siteUrl?: string | undefined;
  isColored: boolean;
  /** Whether GitHub Actions runs it. */
  isAction: boolean;
  linkTools: LinkTools;
}

/** What to print, without a last line end; nothing is printed of an empty text. */
export interface CheckOutput {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** Signals end with 128 and their number. */
const STOPPED = 130;

interface Found extends Checked {
  /** What is to say besides the problems. */
  notes: string[];
  types: number;
}

/** Reads and, where asked, tidies files and tries links; everything but the printing. */
async function check(options: CheckOptions, settings: CheckSettings): Promise<Found> {
  const { root, from, siteUrl, linkTools } = settings;
  const previous = await loadPrevious(root);
  const read = (known?: EventFiles['files']) =>
    readEventFiles(root, {
      known: new Map(known?.map((file) => [file.file, file])),
      previous,
      siteUrl,
      components: BODY_COMPONENT_NAMES,
    });

  let content = await read();
  const known = [...content.files, ...content.types, ...content.problems].map(({ file }) => file);
  const selected = selectFiles(options.paths, [...new Set(known)], { root, from });
  const isMeant = ({ file }: { file: string }) => selected.has(file);

  const toFix = options.fix ? content.files.filter(isMeant) : [];
  const { fixed, notes } = await fixFiles(root, toFix);
  if (fixed.length > 0) content = await read(content.files);
  const files = content.files.filter(isMeant);
  const types = content.types.filter(isMeant).length;
  const problems = content.problems.filter(isMeant);
  const found = { files: files.length, types, fixed, problems, notes };
  if (!options.links) return found;

  // Most runs try no links.
  const { checkLinks } = await import('./links/check-links.ts');
  const links = await checkLinks(files, { ...linkTools, timeoutMs: options.timeoutMs });
  return { ...found, problems: [...problems, ...links.problems], notes: [...notes, ...links.notes] };
}

function formatSuccess({ files, types, problems }: Found): string {
  if (problems.length > 0) return '';
  const parts = [
    ...(files > 0 || types === 0 ? [count(files, 'event file')] : []),
    ...(types > 0 ? [count(types, 'event type')] : []),
  ];
  return `${parts.join(', ')}, no problems.`;
}

function formatFixed(fixed: readonly string[]): string {
  return fixed.length === 0
    ? ''
    : [`Tidied ${count(fixed.length, 'event file')}:`, ...fixed.map(toVisible)].join('\n  ');
}

/** `npm run check`: what it prints, and the code that it exits with. */
export async function runCheck(settings: CheckSettings): Promise<CheckOutput> {
  try {
    const options = readOptions(settings.args);
    if (options.help) return { stdout: CHECK_HELP.trimEnd(), stderr: '', exitCode: 0 };
    const found = await check(options, settings);
    const hasErrors = found.problems.some(({ severity }) => severity === 'error');
    const exitCode = settings.linkTools.signal.aborted ? STOPPED : hasErrors ? 1 : 0;
    if (options.json) return { stdout: formatJson(found), stderr: found.notes.join('\n'), exitCode };
    const parts = [
      formatFixed(found.fixed),
      formatReport(found.problems, createPaint(options.color ?? settings.isColored)),
      settings.isAction ? formatAnnotations(found.problems) : '',
      formatSuccess(found),
      found.notes.join('\n'),
    ];
    return { stdout: parts.filter((part) => part !== '').join('\n\n'), stderr: '', exitCode };
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: error.message, exitCode: 2 };
    throw error;
  }
}
