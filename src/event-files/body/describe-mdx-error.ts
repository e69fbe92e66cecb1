import { describeAngle } from './describe-angle.ts';
import { describeClosingTag, describeUnclosedTag } from './describe-unpaired-tag.ts';
import type { MdxError, MdxPlace } from './mdx-error.ts';
import { offsetInBody } from './position-in-body.ts';

/** What the parser throws: `3:5: Unexpected token (mdx-jsx:unexpected-character)`. */
const THROWN = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

/** A statement, or a sentence that begins its line like one. */
function describeStatement({ offset, body }: MdxPlace, reason: string): MdxError {
  // The parser may notice only after the statement.
  const read = body.slice(0, offset + 1).trimEnd();
  const start = [...read.matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? 0;
  const [line = ''] = body.slice(start).split('\n', 1);
  const word = line.slice(0, 6);
  if (/["'={*]|\bfrom\b/.test(line)) {
    return {
      offset: Math.min(offset, body.slice(0, offset).trimEnd().length),
      message: `This ${word} isn't valid JavaScript: ${reason}.`,
      ranges: [],
    };
  }
  return {
    offset: start,
    message: `A line that begins with "${word}" is code in MDX. If this is text, begin the line with another word.`,
    ranges: [],
  };
}

function describeUnclosedBrace({ offset }: MdxPlace): MdxError {
  return {
    offset,
    message: "{ begins code in MDX and isn't closed. Write } after the code; if { is meant as text, write \\{.",
    ranges: [[offset, offset + 1]],
  };
}

function describeExpression({ offset }: MdxPlace, reason: string): MdxError {
  return {
    offset,
    message: `Text in braces is code in MDX, and this code isn't valid: ${reason}. If the braces are meant as text, write \\{ and \\}.`,
    ranges: [],
  };
}

/** Describes an error of the MDX parser for authors. */
export function describeMdxError(error: string, body: string, bodyLine: number): MdxError {
  const [, line, column, said = error] = THROWN.exec(error) ?? [];
  const offset = line === undefined ? 0 : offsetInBody({ line: Number(line), column: Number(column) }, body);
  const place: MdxPlace = { offset, rest: body.slice(offset), body, bodyLine };

  const unclosed = /^Expected a closing tag for `<([^`]*)>`/.exec(said)?.[1];
  if (unclosed !== undefined) return describeUnclosedTag(place, unclosed, said.includes('before the end of'));
  if (said.startsWith('Unexpected closing tag')) {
    const [, name, openLine, openColumn] = /tag for `<([^`]*)>` \((\d+):(\d+)\)/.exec(said) ?? [];
    const at = { line: Number(openLine), column: Number(openColumn) };
    return describeClosingTag(place, name === undefined ? undefined : { name, at });
  }
  if (said.startsWith('Unexpected end of file in expression')) return describeUnclosedBrace(place);
  const [, kind, reason = said] = /^Could not parse (expression|esm) with \w+: ([\s\S]*?)\.?$/.exec(said) ?? [];
  if (kind === 'esm') return describeStatement(place, reason);
  if (kind === 'expression') return describeExpression(place, reason);
  if (place.rest.startsWith('<')) return describeAngle(place);
  return { offset, message: `This isn't valid MDX: ${said.replace(/\.?$/, '.')}`, ranges: [] };
}
