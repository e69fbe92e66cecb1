import type { BodyCode } from '../body/body-content.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAtOffset, type Check, type Finding } from './check.ts';

/** Comments and literals. */
const LITERAL =
  /^(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n\r\u2028\u2029]*|true|false|null|-?\d+(?:\.\d+)?|"[^"\\\n]*"|'[^'\\\n]*'|`[^`\\$]*`)?$/;

const MAX_SHOWN = 30;

/** An expression as a message repeats it: `{name}`. */
function formatExpression(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? '{…}' : `{${line}}`;
}

function checkExpression({ text, offset }: BodyCode, file: EventFile): Finding[] {
  if (LITERAL.test(text.trim())) return [];
  const message = `Text in braces is code in MDX, and event files can't contain code: ${formatExpression(text)}. If the braces are meant as text, write \\{ and \\}.`;
  return [problemAtOffset(file, offset, message)];
}

function checkStatement({ offset }: BodyCode, file: EventFile): Finding {
  const message =
    "Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.";
  return problemAtOffset(file, offset, message);
}

/** Code that doesn't compile is reported already. */
function compiles({ content: { errors } }: EventFile) {
  return ({ text, offset }: BodyCode) =>
    !errors.some((error) => error.offset >= offset && error.offset <= offset + text.length + '{}'.length);
}

/**
 * Bodies are text. Code in them would fail when the page is shown, where nobody can fix it, and would run on the machine of
 * whoever looks at a proposed event. Components need no import: the site passes those that bodies may use.
 */
export const noCodeInBody: Check = {
  name: 'no-code-in-body',
  check: ({ files }) =>
    files.flatMap((file) => {
      const { statements, expressions } = file.content;
      return [
        ...statements.filter(compiles(file)).map((statement) => checkStatement(statement, file)),
        ...expressions.filter(compiles(file)).flatMap((expression) => checkExpression(expression, file)),
      ];
    }),
};
