/** What moves the cursor, ends the line, turns the direction of what follows or shows nothing. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** GitHub's runner reads what follows it in a line as a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
const COMMAND = /##(?=\[)/g;

/** Makes a text of others safe to show in one line of a terminal or log. */
export function toVisible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNFIT, '\uFFFD').replaceAll(COMMAND, '#\uFFFD');
}
