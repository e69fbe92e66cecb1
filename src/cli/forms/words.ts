import { breakReferences } from '../shared/break-references.ts';

export const ASK_TO_MEND =
  'Thank you. Something has to be mended before this can become a pull request. Edit the text of the issue above and leave its headings as they are; it is read again as soon as you save it.';

export const THANKS =
  'Thank you. A pull request is made of this, for a maintainer to look at. When you edit the issue, the pull request follows.';

export const LEFT =
  'Thank you. This is more than a program can write into the file, so it waits for a maintainer; there is nothing that you have to do.';

export const NO_FORM =
  'Thank you. This can no longer be read as a form, because its first heading is gone. Please open a new issue with the form, or put the headings back as they were.';

interface PullRequest {
  issue: number;
  /** What the program did of itself. */
  notes: readonly string[];
  /** A list in Markdown. */
  warnings: string;
  /** The question under which the issue says more. */
  more: string | undefined;
}

/** The text of a pull request. */
export function writePullRequest({ issue, notes, warnings, more }: PullRequest): string {
  const parts = [
    `Closes #${String(issue)}.`,
    'Made from the form in the issue; when its author edits it, this branch is written anew, until someone else commits to it. The checks of a pull request that a program opens start when a maintainer approves them.',
    ...notes,
    ...(more === undefined ? [] : [`The issue says more under “${more}”, which is to be added by hand.`]),
    ...(warnings === '' ? [] : [`To look at:\n\n${warnings}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The title of a pull request; GitHub takes 256 characters, and what a reader counts as one can be many. */
export function writeTitle(verb: string, title: string): string {
  return breakReferences(`${verb} ${title}`).slice(0, 200).toWellFormed();
}
