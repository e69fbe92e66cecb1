/** A space without width: the text on both sides reads as one, but is no longer a name, number, URL or emoji. */
export const BREAK = '\u200B';

/**
 * Text of anyone without what GitHub would take out of plain text: people to notify, issues to link or close, URLs, emoji's names, commits.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function breakReferences(text: string): string {
  return text
    .replaceAll(/[@#]/g, `$&${BREAK}`)
    .replaceAll(/:(?=\/\/)/g, `${BREAK}:`)
    .replaceAll(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replaceAll(/ww(?=w\.)/gi, `$&${BREAK}`)
    .replaceAll(/GH(?=-\d)/gi, `$&${BREAK}`)
    .replaceAll(/\b[\da-f]{7,40}\b/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`));
}
