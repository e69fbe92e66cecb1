import type { Writable } from 'node:stream';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { EVENTS_FOLDER, readEventFiles } from '../../event-files/read-event-files.ts';
import { listValidTypes } from '../../event-files/read-event-types.ts';
import { completeDraft } from './add-without-asking.ts';
import { askQuestions } from './ask-questions.ts';
import { validateDraft } from '../questions/validate-draft.ts';
import { newHelp } from './flags.ts';
import { CancelledError, createPrompter, toPrintable, type Terminal } from './prompter.ts';
import type { PromptContext } from '../questions/question.ts';
import { readArguments } from './read-arguments.ts';
import { reviewDraft } from './review-draft.ts';
import { startDraft, type ReadSource } from './start-draft.ts';
import { CannotAddError, writeNewFile } from './write-new-file.ts';

export interface NewCommand extends Terminal {
  root: string;
  args: readonly string[];
  /** Where errors are printed; with `--dry-run` also where questions are asked. */
  errors: Terminal['output'];
  /** ms since the epoch */
  now: number;
  readerZone: string;
  readSource: ReadSource;
  /** The URL of the site with its base, if that is known. */
  siteUrl?: string | undefined;
}

/** The exit codes that shells know: for an error, for arguments that can't be understood, and for Ctrl-C. */
const FAILED = 1;
const MISUSED = 2;
const CANCELLED = 130;

type Start = ReturnType<typeof startDraft>;

const write = (output: Writable, text: string) => output.write(`${text}\n`);

function describeNext(file: string): string {
  const id = file.slice(EVENTS_FOLDER.length + 1, -'.mdx'.length);
  const branch = `add-${id.replace('/', '-')}`;
  return [
    `Wrote ${file}`,
    `See it:  npm run dev, then http://localhost:4321/events/${id}/`,
    `Submit it: git switch -c ${branch}`,
    '         npm run check',
    `         git add ${file} && git commit -m "Add ${id}"`,
    `         git push -u origin ${branch}, then open a pull request`,
  ].join('\n');
}

function finish(command: NewCommand, file: string, text: string, isDryRun: boolean): void {
  if (isDryRun) {
    command.output.write(text);
    return;
  }
  try {
    writeNewFile(command.root, file, text);
  } catch (error) {
    // What has been answered isn't lost.
    if (error instanceof CannotAddError) command.output.write(text);
    throw error;
  }
  write(command.output, describeNext(file));
}

function addWithoutAsking(command: NewCommand, start: Start, context: PromptContext, isDryRun: boolean): number {
  const { validated, errors, warnings, taken } = completeDraft(start.draft, context);
  const report = (lines: readonly string[], opening = '') => {
    for (const line of lines) write(command.errors, `${opening}${toPrintable(line)}`);
  };
  report(start.remarks, 'Note: ');
  report(warnings, 'Warning: ');
  report(errors);
  if (errors.length > 0) return FAILED;
  report(taken, 'Added: ');
  finish(command, validated.file.file, validated.file.text, isDryRun);
  return 0;
}

async function addByAsking(command: NewCommand, start: Start, context: PromptContext, isDryRun: boolean) {
  const prompter = createPrompter({ input: command.input, output: isDryRun ? command.errors : command.output });
  prompter.intro('A new event. Ctrl-B goes back one question, Ctrl-C cancels; nothing is written before you confirm.');
  if (start.understood.length > 0) prompter.info(`Found: ${start.understood.join(', ')}.`);
  for (const remark of start.remarks) prompter.warn(toPrintable(remark));
  try {
    const answered = await askQuestions(start.draft, { prompter, context });
    const draft = await reviewDraft(answered, { prompter, context });
    const { file } = validateDraft(draft, context.context);
    prompter.outro(isDryRun ? 'This is the file:' : 'Thank you.');
    finish(command, file.file, file.text, isDryRun);
    return 0;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    prompter.outro('Cancelled. Nothing was written.');
    return CANCELLED;
  }
}

async function addEvent(command: NewCommand, args: ReturnType<typeof readArguments>): Promise<number> {
  const { input, output, errors, root, siteUrl, now, readerZone } = command;
  const screen = args.dryRun ? errors : output;
  if (!args.yes && (input.isTTY !== true || screen.isTTY !== true)) {
    const advice = 'Without one, give the answers as options and add --yes; --help lists the options.';
    throw new CannotAddError(`Prompts need an interactive terminal. ${advice}`);
  }
  const content = await readEventFiles(root, { siteUrl, now, components: BODY_COMPONENT_NAMES });
  const context = { context: content.context, types: listValidTypes(content.types), now, readerZone };
  const refuse = (error: Error) => {
    throw new CannotAddError(`--from: ${toPrintable(error.message)}`);
  };
  const source = args.from === undefined ? undefined : await command.readSource(args.from, context.types).catch(refuse);
  const add = args.yes ? addWithoutAsking : addByAsking;
  return add(command, startDraft(args.draft, source, now), context, args.dryRun);
}

/** `npm run new`: adds an event file. @returns the exit code */
export async function runNew(command: NewCommand): Promise<number> {
  const args = readArguments(command.args);
  if (args.help) {
    command.output.write(newHelp());
    return 0;
  }
  if (args.errors.length > 0) {
    write(command.errors, args.errors.map(toPrintable).join('\n'));
    return MISUSED;
  }
  try {
    return await addEvent(command, args);
  } catch (error) {
    if (!(error instanceof CannotAddError)) throw error;
    write(command.errors, error.message);
    return FAILED;
  }
}
