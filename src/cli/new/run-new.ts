import type { Writable } from 'node:stream';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { EVENTS_FOLDER, readEventFiles } from '../../event-files/read-event-files.ts';
import { listValidTypes } from '../../event-files/read-event-types.ts';
import { addFromProgramme } from './programme/add-from-programme.ts';
import { completeDraft } from './add-without-asking.ts';
import { askQuestions } from './ask-questions.ts';
import { chooseEvents, type ChosenEvent } from './choose-events.ts';
import { slugOf, validateDraft } from '../questions/validate-draft.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import type { EventDraft } from '../sources/draft/finish-draft.ts';
import { SeveralEventsError } from '../sources/several-events.ts';
import { quote } from '../sources/source-text.ts';
import { pick } from './pick.ts';
import { newHelp } from './flags.ts';
import { CancelledError, createPrompter, toPrintable, type Prompter, type Terminal } from './prompter.ts';
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

/** What becomes of a file: written, or only printed; one of several without advice on each. */
interface Finish {
  isDryRun: boolean;
  isOne: boolean;
}

/** @returns the exit code, and the file if there is one now */
interface Added {
  code: number;
  file?: EventFile;
}

function finish(command: NewCommand, { file, text }: EventFile, { isDryRun, isOne }: Finish): void {
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
  write(command.output, isOne ? describeNext(file) : `Wrote ${file}`);
}

function addWithoutAsking(command: NewCommand, start: Start, context: PromptContext, how: Finish): Added {
  const { validated, errors, warnings, taken } = completeDraft(start.draft, context);
  const report = (lines: readonly string[], opening = '') => {
    for (const line of lines) write(command.errors, `${opening}${toPrintable(line)}`);
  };
  report(start.remarks, 'Note: ');
  report(warnings, 'Warning: ');
  report(errors);
  if (errors.length > 0) return { code: FAILED };
  report(taken, 'Added: ');
  finish(command, validated.file, how);
  return { code: 0, file: validated.file };
}

async function addByAsking(
  { command, prompter }: { command: NewCommand; prompter: Prompter },
  start: Start,
  context: PromptContext,
  how: Finish,
): Promise<Added> {
  prompter.intro('A new event. Ctrl-B goes back one question, Ctrl-C cancels; nothing is written before you confirm.');
  if (start.understood.length > 0) prompter.info(`Found: ${start.understood.join(', ')}.`);
  for (const remark of start.remarks) prompter.warn(toPrintable(remark));
  try {
    const answered = await askQuestions(start.draft, { prompter, context });
    const draft = await reviewDraft(answered, { prompter, context });
    const { file } = validateDraft(draft, context.context);
    prompter.outro(how.isDryRun ? 'This is the file:' : 'Thank you.');
    finish(command, file, how);
    return { code: 0, file };
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    prompter.outro('Cancelled. Nothing was written.');
    return { code: CANCELLED };
  }
}

type Arguments = ReturnType<typeof readArguments>;

/** Refuses to take the only event of a source for another one. @throws CannotAddError */
function refuseOthers({ key = '' }: EventDraft, picks: readonly string[]): void {
  const { unknown } = pick([{ key }], picks);
  if (unknown.length === 0) return;
  const known = key === '' ? '' : `, ${quote(key)}`;
  throw new CannotAddError(
    `--pick: the source has no event ${unknown.map(quote).join(', ')}. It has one${toPrintable(known)}: leave --pick out to take it.`,
  );
}

/** The events that a source has, or those of them that were chosen. */
async function loadEvents(
  command: NewCommand,
  { from = '', ...choice }: Arguments,
  context: PromptContext,
  prompter: Prompter | undefined,
): Promise<ChosenEvent[]> {
  try {
    const draft = await command.readSource(from, context.types);
    refuseOthers(draft, choice.pick);
    return [{ name: '', draft }];
  } catch (error) {
    if (error instanceof CannotAddError) throw error;
    if (error instanceof SeveralEventsError) return chooseEvents(error, choice, prompter);
    throw new CannotAddError(`--from: ${toPrintable((error as Error).message)}`);
  }
}

/** A draft that goes to a file of its own: of several events with one title, the later ones get a number. */
function withOwnSlug(start: Start, taken: readonly EventFile[], context: PromptContext): Start {
  const idOf = (slug: string | undefined) => validateDraft({ ...start.draft, slug }, context.context).file.id;
  const isTaken = (slug: string | undefined) => taken.some(({ id }) => id === idOf(slug));
  let { slug } = start.draft;
  for (let number = 2; isTaken(slug); number += 1) slug = `${slugOf(start.draft)}-${String(number)}`;
  return { ...start, draft: { ...start.draft, slug } };
}

async function addEvents(command: NewCommand, args: Arguments, context: PromptContext): Promise<number> {
  const { input, output, errors, now } = command;
  const prompter = args.yes ? undefined : createPrompter({ input, output: args.dryRun ? errors : output });
  const events =
    args.from === undefined ? [{ name: '', draft: undefined }] : await loadEvents(command, args, context, prompter);
  const how = { isDryRun: args.dryRun, isOne: events.length === 1 };
  const files: EventFile[] = [];
  let exitCode = 0;
  for (const { name, draft } of events) {
    const contextThen = { ...context, context: { ...context.context, files: [...context.context.files, ...files] } };
    const start = withOwnSlug(startDraft(args.draft, draft, now), files, context);
    if (!how.isOne) write(errors, `${toPrintable(name)}:`);
    const added =
      prompter === undefined
        ? addWithoutAsking(command, start, contextThen, how)
        : await addByAsking({ command, prompter }, start, contextThen, how);
    if (added.file !== undefined) files.push(added.file);
    if (added.code === CANCELLED) return CANCELLED;
    exitCode ||= added.code;
  }
  if (!how.isOne && exitCode !== 0) {
    write(
      errors,
      `${String(files.length)} of ${String(events.length)} events are complete; the others are listed above.`,
    );
  }
  return exitCode;
}

async function addEvent(command: NewCommand, args: Arguments): Promise<number> {
  const { input, output, errors, root, siteUrl, now, readerZone } = command;
  const screen = args.dryRun ? errors : output;
  if (!args.yes && (input.isTTY !== true || screen.isTTY !== true)) {
    const advice = 'Without one, give the answers as options and add --yes; --help lists the options.';
    throw new CannotAddError(`Prompts need an interactive terminal. ${advice}`);
  }
  const content = await readEventFiles(root, { siteUrl, now, components: BODY_COMPONENT_NAMES });
  if (args.programme !== undefined && args.into !== undefined) {
    return addFromProgramme(command, { ...args, programme: args.programme, into: args.into }, content.context);
  }
  return addEvents(command, args, { context: content.context, types: listValidTypes(content.types), now, readerZone });
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
