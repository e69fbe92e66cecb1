import type { Writable } from 'node:stream';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { EVENTS_FOLDER, readEventFiles } from '../../event-files/read-event-files.ts';
import { listSoundTypes } from '../../event-files/read-event-types.ts';
import type { EventDraft } from '../sources/finish-draft.ts';
import { completeDraft } from './add-without-asking.ts';
import { askQuestions } from './ask-questions.ts';
import { judgeDraft } from './judge-draft.ts';
import { newHelp } from './new-help.ts';
import { toPrintable } from './printable.ts';
import { CancelledError, createPrompter, type Terminal } from './prompter.ts';
import type { Surroundings } from './question.ts';
import { readArguments, type NewArguments } from './read-arguments.ts';
import { reviewDraft } from './review-draft.ts';
import { startDraft, type ReadSource, type Start } from './start-draft.ts';
import { CannotWriteError, writeNewFile } from './write-new-file.ts';

export interface NewCommand extends Terminal {
  /** The project's folder. */
  root: string;
  args: readonly string[];
  /** Where mistakes are told; with `--dry-run` also where questions are asked. */
  errors: Terminal['output'];
  /** ms since the epoch */
  now: number;
  /** The zone of the person at the keyboard. */
  readerZone: string;
  readSource: ReadSource;
  /** Where the site is, with its base, if that is known. */
  address?: string | undefined;
}

/** The exit codes that shells know: of a mistake, of a call that can't be understood, and of Ctrl-C. */
const FAILED = 1;
const MISUSED = 2;
const CANCELLED = 130;

const write = (output: Writable, text: string) => output.write(`${text}\n`);

async function lookAround({ root, address, now, readerZone }: NewCommand): Promise<Surroundings> {
  const { context, types } = await readEventFiles(root, { siteUrl: address, components: BODY_COMPONENT_NAMES });
  return { context, types: listSoundTypes(types), now, readerZone };
}

/** What was written and where it can be seen, and what comes next. */
function describeNext(file: string): string {
  const id = file.slice(EVENTS_FOLDER.length + 1, -'.mdx'.length);
  const branch = `add-${id.replace('/', '-')}`;
  return [
    `Wrote ${file}`,
    `See it:  npm run dev, then http://localhost:4321/events/${id}/`,
    `Send it: git switch -c ${branch}`,
    '         npm run check',
    `         git add ${file} && git commit -m "Add ${id}"`,
    `         git push -u origin ${branch}, then open a pull request`,
  ].join('\n');
}

/** Writes a file or, with `--dry-run`, prints it. */
function finish(command: NewCommand, file: string, text: string, isDryRun: boolean): void {
  if (isDryRun) {
    command.output.write(text);
    return;
  }
  try {
    writeNewFile(command.root, file, text);
  } catch (error) {
    // What has been answered isn't lost.
    if (error instanceof CannotWriteError) command.output.write(text);
    throw error;
  }
  write(command.output, describeNext(file));
}

function addWithoutAsking(command: NewCommand, start: Start, surroundings: Surroundings, isDryRun: boolean): number {
  const { judged, mistakes, warnings, taken } = completeDraft(start.draft, surroundings);
  const { errors } = command;
  for (const remark of start.remarks) write(errors, `Note. ${toPrintable(remark)}`);
  for (const warning of warnings) write(errors, `Warning. ${toPrintable(warning)}`);
  if (mistakes.length > 0) {
    write(errors, mistakes.map(toPrintable).join('\n'));
    return FAILED;
  }
  for (const answer of taken) write(errors, `Taken: ${answer}`);
  finish(command, judged.file.file, judged.file.text, isDryRun);
  return 0;
}

async function addByAsking(command: NewCommand, start: Start, surroundings: Surroundings, isDryRun: boolean) {
  const prompter = createPrompter({ input: command.input, output: isDryRun ? command.errors : command.output });
  prompter.intro('A new event. Ctrl-C leaves; nothing is written before you say so.');
  if (start.understood.length > 0) prompter.info(`Understood: ${start.understood.join(', ')}.`);
  for (const remark of start.remarks) prompter.warn(toPrintable(remark));
  try {
    const answered = await askQuestions(start.draft, { prompter, surroundings });
    const draft = await reviewDraft(answered, { prompter, surroundings });
    const { file } = judgeDraft(draft, surroundings.context);
    prompter.outro(isDryRun ? 'This is the file:' : 'Thank you.');
    finish(command, file.file, file.text, isDryRun);
    return 0;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    prompter.outro('Left. Nothing was written.');
    return CANCELLED;
  }
}

async function addEvent(command: NewCommand, args: NewArguments): Promise<number> {
  const { input, output, errors } = command;
  const screen = args.dryRun ? errors : output;
  if (!args.yes && (input.isTTY !== true || screen.isTTY !== true)) {
    write(
      errors,
      'Questions need a terminal, and this is none. Give the answers as options, with --yes; --help lists them.',
    );
    return FAILED;
  }
  const surroundings = await lookAround(command);
  let source: EventDraft | undefined;
  try {
    if (args.from !== undefined) source = await command.readSource(args.from, surroundings.types);
  } catch (error) {
    write(errors, `--from: ${toPrintable(error instanceof Error ? error.message : String(error))}`);
    return FAILED;
  }
  const start = startDraft(args, source, command.now);
  return args.yes
    ? addWithoutAsking(command, start, surroundings, args.dryRun)
    : addByAsking(command, start, surroundings, args.dryRun);
}

/** `npm run new`: adds an event file. @returns the exit code */
export async function runNew(command: NewCommand): Promise<number> {
  const args = readArguments(command.args);
  if (args.help) {
    command.output.write(newHelp());
    return 0;
  }
  if (args.mistakes.length > 0) {
    write(command.errors, args.mistakes.map(toPrintable).join('\n'));
    return MISUSED;
  }
  try {
    return await addEvent(command, args);
  } catch (error) {
    if (!(error instanceof CannotWriteError)) throw error;
    write(command.errors, error.message);
    return FAILED;
  }
}
