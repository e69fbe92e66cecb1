import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { runNew, type NewCommand } from '../../../../src/cli/new/run-new.ts';

/** Keys as a terminal sends them. */
export const keys = {
  enter: '\r',
  down: '\u001B[B',
  tab: '\t',
  space: ' ',
  end: '\u0003',
  erase: '\u007F',
  clear: '\u0015',
};

/** What a text looks like without colors and moves of the cursor. */
function collect(): { stream: PassThrough & { isTTY: boolean; columns: number }; text: () => string } {
  const chunks: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 60 });
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { stream, text: () => stripVTControlCharacters(chunks.join('')) };
}

/** One key after the other, as they come from a keyboard: an arrow is three characters. */
function splitKeys(typed: string): string[] {
  const codes = typed.split('');
  return codes.flatMap((code, index) => {
    if (code === '\u001B') return codes.slice(index, index + 3).join('');
    return codes.slice(Math.max(0, index - 2), index).includes('\u001B') ? [] : [code];
  });
}

/** A question that is waited for, by words of it, and the keys that answer it. */
export type Step = readonly [question: string, typed: string];

export interface Outcome {
  exitCode: number;
  output: string;
  errors: string;
}

type Options = Partial<NewCommand> & Pick<NewCommand, 'root'>;

/** Runs the command with its questions answered one after the other, each when it is asked. */
export async function answerQuestions(options: Options, steps: readonly Step[]): Promise<Outcome> {
  const [input, output, errors] = [
    Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined }),
    collect(),
    collect(),
  ];
  const screen = options.args?.includes('--dry-run') === true ? errors : output;
  let seen = 0;
  const waiting = [...steps];
  const answer = () => {
    const [question, typed] = waiting[0] ?? [];
    const at = question === undefined ? -1 : screen.text().indexOf(question, seen);
    if (at < 0 || typed === undefined) return;
    waiting.shift();
    seen = screen.text().length;
    setImmediate(() => {
      for (const key of splitKeys(typed)) input.write(key);
    });
  };
  screen.stream.on('data', answer);
  // A question that never comes ends the command, and the error below names it.
  const end = setTimeout(() => input.write(keys.end), 20_000);
  const exitCode = await runNew({
    args: [],
    input,
    output: output.stream,
    errors: errors.stream,
    now: Date.parse('2026-11-23T12:00:00Z'),
    readerZone: 'Asia/Kolkata',
    readSource: () => Promise.reject(new Error('There is no source.')),
    ...options,
  }).finally(() => {
    clearTimeout(end);
  });
  if (waiting.length > 0) throw new Error(`Not asked: ${waiting.map(([question]) => question).join(', ')}`);
  return { exitCode, output: output.text(), errors: errors.text() };
}

/** Runs the command where there is no terminal. */
export async function runWithoutTerminal(options: Options): Promise<Outcome> {
  const [output, errors] = [collect(), collect()];
  const input = new PassThrough();
  const streams = { input, output: Object.assign(output.stream, { isTTY: false }), errors: errors.stream };
  const exitCode = await runNew({
    args: [],
    ...streams,
    now: Date.parse('2026-11-23T12:00:00Z'),
    readerZone: 'Asia/Kolkata',
    readSource: () => Promise.reject(new Error('There is no source.')),
    ...options,
  });
  return { exitCode, output: output.text(), errors: errors.text() };
}
