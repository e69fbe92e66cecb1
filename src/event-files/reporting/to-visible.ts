/** What moves the cursor, ends the line, turns the direction of what follows or shows nothing. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Where it stands in a line, GitHub's runner takes what follows for a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
const COMMAND = /##(?=\[)/g;

/** A text of others in one line that a terminal and a log only show. */
export function toVisible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNFIT, '\uFFFD').replaceAll(COMMAND, '#\uFFFD');
}
