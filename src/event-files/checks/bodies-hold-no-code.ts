import type { BodyCode } from '../body/body-content.ts';
import { readImports } from '../body/read-imports.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAtOffset, type Check, type Finding } from './check.ts';
import { importPathOf } from './imports-are-allowed.ts';

/** Comments, and what stands for itself. */
const LITERAL =
  /^(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n\r\u2028\u2029]*|true|false|null|-?\d+(?:\.\d+)?|"[^"\\\n]*"|'[^'\\\n]*'|`[^`\\$]*`)?$/;

const MAX_SHOWN = 30;

/** An expression as a message repeats it: `{name}`. */
function show(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? '{…}' : `{${line}}`;
}

function checkExpression({ text, offset }: BodyCode, file: EventFile): Finding[] {
  if (LITERAL.test(text.trim())) return [];
  const message = `What stands in braces is code in MDX, and event files hold none: ${show(text)} can't be shown. If the braces are meant as signs, write \\{ and \\}.`;
  return [problemAtOffset(file, offset, message)];
}

function checkStatement(statement: BodyCode, file: EventFile): Finding[] {
  const odd = readImports([statement]).find(({ parts }) => parts === undefined);
  if (odd === undefined) return [];
  const example = `import Name from "${importPathOf(file, '<Name>.astro')}"`;
  const message = `Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: ${example}. If this is text, begin the line with another word.`;
  return [problemAtOffset(file, odd.offset, message)];
}

/** Code that doesn't compile is told already. */
function isSound({ content: { mistakes } }: EventFile) {
  return ({ text, offset }: BodyCode) =>
    !mistakes.some((mistake) => mistake.offset >= offset && mistake.offset <= offset + text.length + '{}'.length);
}

/**
 * Bodies are text. Code in them would fail where nobody can mend it, when the page is shown, and would run on the
 * machine of whoever looks at a proposed event.
 */
export const bodiesHoldNoCode: Check = {
  name: 'bodies-hold-no-code',
  check: ({ files }) =>
    files.flatMap((file) => {
      const { statements, expressions } = file.content;
      return [
        ...statements.filter(isSound(file)).flatMap((statement) => checkStatement(statement, file)),
        ...expressions.filter(isSound(file)).flatMap((expression) => checkExpression(expression, file)),
      ];
    }),
};
