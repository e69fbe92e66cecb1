import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { CheckContext } from '../../../event-files/checks/check.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import { suggest } from '../../../event-files/suggest.ts';
import { precisionOf } from '../../../events/dates/local-date.ts';
import type { EventData, SessionData } from '../../../events/event-data.ts';
import { describeProblem, isError, validateFile } from '../../questions/validate-draft.ts';
import { readEventId } from '../../shared/read-event-id.ts';
import { replaceFile } from '../../shared/replace-file.ts';
import { loadProgramme } from '../../sources/programme/load-programme.ts';
import { BackError, CancelledError, createPrompter, toPrintable, type Terminal } from '../prompter.ts';
import { CannotAddError } from '../write-new-file.ts';
import { addSessions, prepareSessions } from './add-sessions.ts';
import { chooseByAsking, chooseWithoutAsking, type SessionChoice } from './choose-sessions.ts';

interface ProgrammeCommand extends Terminal {
  root: string;
  errors: Terminal['output'];
  /** ms since the epoch */
  now: number;
}

export interface ProgrammeArguments extends SessionChoice {
  programme: string;
  into: string;
  yes: boolean;
  dryRun: boolean;
}

/** The event that sessions are added to. @throws CannotAddError if it isn't there, or can't have any */
function findEvent(into: string, { files }: CheckContext): { file: EventFile; event: EventData } {
  const id = readEventId(into);
  const file =
    files.find((one) => one.id === id) ?? files.find(({ fields }) => fields.formerIds?.includes(id) === true);
  if (file === undefined) {
    const meant = suggest(
      id,
      files.map((one) => one.id),
    );
    throw new CannotAddError(
      `--into: there is no event "${toPrintable(into)}". ${meant || 'Write it like 2027/kubecon-eu.'}`,
    );
  }
  if (file.data === undefined) {
    throw new CannotAddError(`--into: ${file.file} has errors. Fix what npm run check reports, then add sessions.`);
  }
  if (precisionOf(file.data.startDate) !== 'day') {
    throw new CannotAddError(
      `--into: the days of ${file.id} aren't known yet (startDate: ${file.data.startDate}), so it can't have sessions.`,
    );
  }
  return { file, event: file.data };
}

/** The file's text with sessions added. @throws CannotAddError if npm run check wouldn't take it */
function writeValid(file: EventFile, added: readonly SessionData[], context: CheckContext, now: number) {
  const text = addSessions(file, added, now);
  const files = context.files.filter(({ id }) => id !== file.id);
  const { problems } = validateFile(file.id, text, { ...context, files });
  const errors = problems.filter(isError);
  if (errors.length > 0) {
    throw new CannotAddError(
      `Nothing was written, since ${file.file} would have errors:\n${errors.map((error) => describeProblem(error)).join('\n')}`,
    );
  }
  const warnings = problems.filter(({ field }) => field.startsWith('sessions'));
  return { text, warnings: warnings.map((problem) => describeProblem(problem)) };
}

const count = (number: number, what: string) => `${String(number)} ${what}${number === 1 ? '' : 's'}`;

function describeAdded(file: string, added: readonly SessionData[], isDryRun: boolean): string {
  const lines = added.map(({ startsAt, title }) => `  ${startsAt.replace('T', ' ')}  ${toPrintable(title)}`);
  return [`${isDryRun ? 'Would add' : 'Added'} ${count(added.length, 'session')} to ${file}`, ...lines].join('\n');
}

/** Chooses sessions of a programme and adds those that an event doesn't have yet to its file. @returns the exit code */
export async function addFromProgramme(
  command: ProgrammeCommand,
  args: ProgrammeArguments,
  context: CheckContext,
): Promise<number> {
  const { file, event } = findEvent(args.into, context);
  const refuse = (error: Error) => {
    throw new CannotAddError(`--programme: ${toPrintable(error.message)}`);
  };
  const programme = await loadProgramme(args.programme, event.timeZone).catch(refuse);
  const screen = args.dryRun ? command.errors : command.output;
  const prompter = args.yes ? undefined : createPrompter({ input: command.input, output: screen });
  const say = (text: string) => {
    if (prompter === undefined) command.errors.write(`${text}\n`);
    else prompter.info(text);
  };
  prompter?.intro(`Sessions for ${toPrintable(event.title)}. Ctrl-C cancels; nothing is written before you confirm.`);
  for (const note of programme.notes) say(`Note: ${toPrintable(note)}`);
  for (;;) {
    try {
      const { chosen, notes } =
        prompter === undefined ? chooseWithoutAsking(programme, args) : await chooseByAsking(programme, args, prompter);
      const prepared = prepareSessions(chosen, event);
      for (const note of [...notes, ...prepared.notes]) say(`Note: ${toPrintable(note)}`);
      if (prepared.known > 0)
        say(`${count(prepared.known, 'session')} of these ${prepared.known === 1 ? 'is' : 'are'} in the file already.`);
      if (prepared.added.length === 0) {
        say('There is nothing to add.');
        return 0;
      }
      const { text, warnings } = writeValid(file, prepared.added, context, command.now);
      for (const warning of warnings) say(`Warning: ${toPrintable(warning)}`);
      if (prompter !== undefined) {
        const message = `Add ${count(prepared.added.length, 'session')} to ${file.file}?`;
        if (!(await prompter.confirm({ message, initialValue: true }))) throw new CancelledError();
      }
      if (args.dryRun) {
        command.errors.write(`${describeAdded(file.file, prepared.added, true)}\n`);
        command.output.write(text);
        return 0;
      }
      const place = path.join(command.root, file.file);
      await replaceFile(place, text, (await stat(place)).mode);
      command.output.write(
        `${describeAdded(file.file, prepared.added, false)}\nSee what changed: git diff ${file.file}\n`,
      );
      return 0;
    } catch (error) {
      if (error instanceof BackError) continue;
      if (!(error instanceof CancelledError)) throw error;
      prompter?.outro('Cancelled. Nothing was written.');
      return 130;
    }
  }
}
