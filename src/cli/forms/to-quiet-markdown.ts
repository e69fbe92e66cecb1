/** What shows nothing, or turns the direction of all that follows. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;
/** As long as a message of ours with a title in it. */
const MAX_LENGTH = 400;
/** A blank without width: what stands on both sides of it reads as one and is no name, number or address. */
const BREAK = '\u200B';

/** Text of anyone without what GitHub would take for a person to notify, an issue to link or close, or an address. */
export function withoutReferences(text: string): string {
  return text
    .replaceAll(/[@#]/g, `$&${BREAK}`)
    .replaceAll(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replaceAll(/:\/\/(?!example\.org\b)/g, `:${BREAK}//`)
    .replaceAll(/\bwww\./gi, `$&${BREAK}`);
}

/** Text of anyone as Markdown that reads the same, in one line: nothing in it is markup or a reference. */
export function toQuietMarkdown(text: string): string {
  const line = text.replaceAll(UNFIT, ' ').trim();
  const short = line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH).replaceAll(UNFIT, ' ')}…`;
  return withoutReferences(short).replaceAll(MARKUP, String.raw`\$&`);
}
