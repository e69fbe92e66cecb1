import { breakReferences } from '../shared/break-references.ts';

/** What shows nothing, or turns the direction of all that follows. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;
/** As long as a message of ours with a title in it. */
const MAX_LENGTH = 400;

/** Text of anyone as Markdown that reads the same, in one line: nothing in it is markup or a reference. */
export function toQuietMarkdown(text: string): string {
  const line = text.replaceAll(UNFIT, ' ').trim();
  const short = line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH).replaceAll(UNFIT, ' ')}…`;
  return breakReferences(short).replaceAll(MARKUP, String.raw`\$&`);
}
