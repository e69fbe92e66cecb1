import type { BodyCode } from '../body/body-content.ts';
import { checkEach, problemAtOffset } from './check.ts';

export const noInvalidMdx = checkEach('no-invalid-mdx', (file) =>
  file.content.errors.map(({ offset, message }) => problemAtOffset(file, offset, message)),
);

const LITERAL =
  /^(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n\r\u2028\u2029]*|true|false|null|-?\d+(?:\.\d+)?|"[^"\\\n]*"|'[^'\\\n]*'|`[^`\\$]*`)?$/;

const MAX_SHOWN = 30;

function describeExpression(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const shown = line.length > MAX_SHOWN ? '{…}' : `{${line}}`;
  return `Text in braces is code in MDX, and event files can't contain code: ${shown}. If the braces are meant as text, write \\{ and \\}.`;
}

const STATEMENT =
  "Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.";

/** Code in a body would fail when its page is shown, and run on the machine of whoever looks at a proposed event. Components need no import. */
export const noCodeInBody = checkEach('no-code-in-body', (file) => {
  const { statements, expressions, errors } = file.content;
  // Code that doesn't compile is reported already.
  const compiles = ({ text, offset }: BodyCode) =>
    !errors.some((error) => error.offset >= offset && error.offset <= offset + text.length + '{}'.length);
  return [
    ...statements.filter(compiles).map(({ offset }) => problemAtOffset(file, offset, STATEMENT)),
    ...expressions
      .filter((code) => compiles(code) && !LITERAL.test(code.text.trim()))
      .map(({ offset, text }) => problemAtOffset(file, offset, describeExpression(text))),
  ];
});
