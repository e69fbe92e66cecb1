import { rangeOfClosing, type MdxError, type MdxPlace } from './mdx-error.ts';

/** As much of a comment as a message repeats. */
const MAX_COMMENT = 40;

const COMMENT = /^<!--([\s\S]*?)(?:-->|$)/;
const AUTOLINK = /^<((?:[a-z][a-z0-9+.-]+:\S+?)|(?:[^\s<>@]+@[^\s<>@]+))>/i;
const VALUE_WITHOUT_QUOTES = /\s([\w:-]+)=([^\s"'{}>]+)/;

function describeTag({ offset, rest, body }: MdxPlace): MdxError {
  const tag = /^<[^<>\n]*/.exec(rest)?.[0] ?? '';
  const name = /^<\/?([\w.:-]+)/.exec(tag)?.[1] ?? '';
  const ranges = [[offset, offset + 1] as const, ...rangeOfClosing(name, body, offset)];
  const [, attribute, value] = VALUE_WITHOUT_QUOTES.exec(tag) ?? [];
  if (attribute !== undefined && value !== undefined) {
    return { offset, message: `In a tag, a value needs quotes around it: ${attribute}="${value}".`, ranges };
  }
  return {
    offset,
    message: `The tag <${name} isn't complete. Close its quotes and write > at its end; if < is meant as text, write \\<.`,
    ranges,
  };
}

/** A `<` behind which MDX finds no tag: a sign, an target, a comment of HTML, or a tag that isn't complete. */
export function describeAngle(place: MdxPlace): MdxError {
  const { offset, rest } = place;
  const comment = COMMENT.exec(rest);
  if (comment !== null) {
    const text = (comment[1] ?? '').replace(/\s+/g, ' ').trim();
    const shown = text === '' || text.length > MAX_COMMENT ? '…' : text;
    return {
      offset,
      message: `MDX doesn't support <!-- -->. Write the comment as {/* ${shown} */}.`,
      ranges: [[offset, offset + comment[0].length]],
    };
  }
  const [written, target = ''] = AUTOLINK.exec(rest) ?? [];
  if (written !== undefined) {
    const url = target.includes(':') ? target : `mailto:${target}`;
    return {
      offset,
      message: `MDX reads <…> as a tag. Write the link without < and >, or as [text](${url}).`,
      ranges: [[offset, offset + written.length]],
    };
  }
  if (/^<\/?[a-z]/i.test(rest)) return describeTag(place);
  return {
    offset,
    message: 'MDX reads < as the beginning of a tag. If it is meant as text, write \\<.',
    ranges: [[offset, offset + 1]],
  };
}
