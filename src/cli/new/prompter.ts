import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import * as clack from '@clack/prompts';
import { wrapAnsi } from 'fast-wrap-ansi';
import { UNFIT_CHARACTERS } from '../../event-files/schema/text.ts';
import type { Choice } from '../questions/question.ts';

export interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number };
}

/** The author has cancelled: Ctrl-C, Ctrl-D, Escape, or the end of the input. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

/** The author wants to go back to the question before. */
export class BackError extends Error {
  override name = 'BackError';
}

/** A text from elsewhere in one line, as a terminal can show it. */
export function toPrintable(text: string): string {
  return text.replaceAll(UNFIT_CHARACTERS, '\uFFFD');
}

const BACK = styleText('dim', ' · Ctrl-B: back');

/** The prompts of `@clack/prompts` on one terminal. All of them end with a `CancelledError` when the author leaves, with a `BackError` at Ctrl-B. */
export function createPrompter({ input, output }: Terminal) {
  const ended = new AbortController();
  let back = new AbortController();
  input.once('end', () => {
    ended.abort();
  });
  // At Ctrl-D a line on a terminal ends, and a prompt would wait for ever.
  input.on('keypress', (_: unknown, { ctrl = false, name }: { ctrl?: boolean; name?: string }) => {
    if (ctrl && name === 'd') ended.abort();
    if (ctrl && name === 'b') back.abort();
  });
  // What a guide line and its spaces leave.
  const width = (output.columns ?? 80) - 4;
  const orLeave = async <Value>(
    ask: (common: {
      input: Readable;
      output: Writable;
      signal: AbortSignal;
    }) => Promise<Value | typeof clack.CANCEL_SYMBOL>,
  ): Promise<Value> => {
    const leave = new AbortController();
    back = leave;
    const value = await ask({ input, output, signal: AbortSignal.any([ended.signal, leave.signal]) });
    if (!clack.isCancel(value)) return value;
    throw leave.signal.aborted ? new BackError() : new CancelledError();
  };
  const withBack = <Options extends { message: string }>(options: Options) => ({
    ...options,
    message: `${options.message}${BACK}`,
  });
  const wrapped = (error: string | undefined) =>
    error === undefined ? undefined : wrapAnsi(toPrintable(error), width).replaceAll('\n', '\n   ');
  const lines = (text: string) => wrapAnsi(text.split('\n').map(toPrintable).join('\n'), width);
  const logger = (kind: 'info' | 'warn' | 'error') => (text: string) => {
    clack.log[kind](lines(text), { output });
  };

  return {
    text: ({ validate, ...options }: TextPrompt) =>
      orLeave((common) =>
        clack.text({ ...withBack(options), ...common, validate: (value = '') => wrapped(validate(value)) }),
      ),
    paragraphs: ({ validate, ...options }: TextPrompt) =>
      orLeave((common) =>
        clack.multiline({
          ...withBack(options),
          ...common,
          showSubmit: true,
          validate: (value = '') => wrapped(validate(value)),
        }),
      ),
    choose: (options: ChoicePrompt) => orLeave((common) => clack.select<string>({ ...withBack(options), ...common })),
    search: ({ validate, options, initialValue, unmatched, ...others }: SearchPrompt) => {
      let typed = '';
      return orLeave((common) =>
        clack.autocomplete<string>({
          ...withBack(others),
          ...common,
          ...(initialValue !== undefined && { initialValue }),
          options() {
            // What was in focus while one typed would stay there when all of it has been deleted.
            if (this.userInput === '' && typed !== '') this.focusedValue = initialValue ?? options[0]?.value;
            typed = this.userInput;
            return options;
          },
          maxItems: 8,
          validate: (value) =>
            wrapped(typeof value === 'string' ? validate(value) : (unmatched ?? 'Choose an entry of the list.')),
        }),
      );
    },
    chooseSeveral: (options: Omit<ChoicePrompt, 'initialValue'> & { initialValues?: string[] }) =>
      orLeave((common) => clack.multiselect<string>({ ...withBack(options), ...common, required: false })),
    searchSeveral: (options: SeveralPrompt) =>
      orLeave((common) =>
        clack.autocompleteMultiselect<string>({ ...withBack(options), ...common, required: false, maxItems: 12 }),
      ),
    confirm: (options: { message: string; initialValue: boolean }) =>
      orLeave((common) => clack.confirm({ ...withBack(options), ...common })),
    intro(text: string): void {
      clack.intro(text, { output });
    },
    note(text: string, title: string): void {
      clack.note(lines(text), title, { output });
    },
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
    outro(text: string): void {
      clack.outro(text, { output });
    },
  };
}

export type Prompter = ReturnType<typeof createPrompter>;

interface ChoicePrompt {
  message: string;
  options: Choice[];
  initialValue?: string;
}

interface SeveralPrompt extends Omit<ChoicePrompt, 'initialValue'> {
  initialValues?: string[];
  filter: (search: string, option: Partial<Choice>) => boolean;
}

interface TextPrompt extends Omit<ChoicePrompt, 'options'> {
  placeholder?: string;
  validate: (value: string) => string | undefined;
}

interface SearchPrompt extends ChoicePrompt, Pick<TextPrompt, 'validate'> {
  /** What to do where nothing matches what has been typed. */
  unmatched?: string | undefined;
  filter: (search: string, option: Partial<Choice>) => boolean;
}
