import { offsetOf } from '../position.ts';
import { describeClosingTag, describeUnclosedTag } from './describe-unpaired-tag.ts';
import { rangeOfClosing, type MdxError, type MdxPlace } from './mdx-error.ts';

const MAX_COMMENT = 40;

const COMMENT = /^<!--([\s\S]*?)(?:-->|$)/;
const AUTOLINK = /^<((?:[a-z][a-z0-9+.-]+:\S+?)|(?:[^\s<>@]+@[^\s<>@]+))>/i;
const VALUE_WITHOUT_QUOTES = /\s([\w:-]+)=([^\s"'{}>]+)/;

/** What the parser throws: `3:5: Unexpected token (mdx-jsx:unexpected-character)`. */
const THROWN = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

function describeTag({ offset, rest, body }: MdxPlace): MdxError {
  const tag = /^<[^<>\n]*/.exec(rest)?.[0] ?? '';
  const name = /^<\/?([\w.:-]+)/.exec(tag)?.[1] ?? '';
  const [, attribute, value] = VALUE_WITHOUT_QUOTES.exec(tag) ?? [];
  const message =
    attribute !== undefined && value !== undefined
      ? `In a tag, a value needs quotes around it: ${attribute}="${value}".`
      : `The tag <${name} isn't complete. Close its quotes and write > at its end; if < is meant as text, write \\<.`;
  return { offset, message, ranges: [[offset, offset + 1], ...rangeOfClosing(name, body, offset)] };
}

/** A `<` after which MDX finds no tag: text, a link, a comment of HTML, or a tag that isn't complete. */
function describeAngle(place: MdxPlace): MdxError {
  const { offset, rest } = place;
  const at = (length: number, message: string) => ({ offset, message, ranges: [[offset, offset + length] as const] });
  const comment = COMMENT.exec(rest);
  if (comment !== null) {
    const text = (comment[1] ?? '').replace(/\s+/g, ' ').trim();
    const shown = text === '' || text.length > MAX_COMMENT ? '…' : text;
    return at(comment[0].length, `MDX doesn't support <!-- -->. Write the comment as {/* ${shown} */}.`);
  }
  const [written, target = ''] = AUTOLINK.exec(rest) ?? [];
  if (written !== undefined) {
    const url = target.includes(':') ? target : `mailto:${target}`;
    return at(written.length, `MDX reads <…> as a tag. Write the link without < and >, or as [text](${url}).`);
  }
  if (/^<\/?[a-z]/i.test(rest)) return describeTag(place);
  return at(1, 'MDX reads < as the beginning of a tag. If it is meant as text, write \\<.');
}

function describeStatement({ offset, body }: MdxPlace, reason: string): MdxError {
  // The parser may notice only after the statement.
  const read = body.slice(0, offset + 1).trimEnd();
  const start = [...read.matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? 0;
  const [line = ''] = body.slice(start).split('\n', 1);
  const word = line.slice(0, 6);
  if (/["'={*]|\bfrom\b/.test(line)) {
    const end = body.slice(0, offset).trimEnd().length;
    return { offset: Math.min(offset, end), message: `This ${word} isn't valid JavaScript: ${reason}.`, ranges: [] };
  }
  const message = `A line that begins with "${word}" is code in MDX. If this is text, begin the line with another word.`;
  return { offset: start, message, ranges: [] };
}

/** Describes an error of the MDX parser for authors. */
export function describeMdxError(error: string, body: string, bodyLine: number): MdxError {
  const [, line, column, said = error] = THROWN.exec(error) ?? [];
  const offset = line === undefined ? 0 : offsetOf({ line: Number(line), column: Number(column) }, body);
  const place: MdxPlace = { offset, rest: body.slice(offset), body, bodyLine };

  const unclosed = /^Expected a closing tag for `<([^`]*)>`/.exec(said)?.[1];
  if (unclosed !== undefined) return describeUnclosedTag(place, unclosed, said.includes('before the end of'));
  if (said.startsWith('Unexpected closing tag')) {
    const [, name, openLine, openColumn] = /tag for `<([^`]*)>` \((\d+):(\d+)\)/.exec(said) ?? [];
    const at = { line: Number(openLine), column: Number(openColumn) };
    return describeClosingTag(place, name === undefined ? undefined : { name, at });
  }
  if (said.startsWith('Unexpected end of file in expression')) {
    const message = "{ begins code in MDX and isn't closed. Write } after the code; if { is meant as text, write \\{.";
    return { offset, message, ranges: [[offset, offset + 1]] };
  }
  const [, kind, reason = said] = /^Could not parse (expression|esm) with \w+: ([\s\S]*?)\.?$/.exec(said) ?? [];
  if (kind === 'esm') return describeStatement(place, reason);
  if (kind === undefined && place.rest.startsWith('<')) return describeAngle(place);
  const message =
    kind === 'expression'
      ? `Text in braces is code in MDX, and this code isn't valid: ${reason}. If the braces are meant as text, write \\{ and \\}.`
      : `This isn't valid MDX: ${said.replace(/\.?$/, '.')}`;
  return { offset, message, ranges: [] };
}
