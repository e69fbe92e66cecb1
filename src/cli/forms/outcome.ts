import { breakReferences } from '../shared/break-references.ts';

/** What becomes of an issue. All texts but that of the file are Markdown that no answer can break out of. */
export type Outcome =
  | {
      kind: 'file';
      /** From the project's root: `src/content/events/2027/kcd-porto.mdx`. */
      path: string;
      text: string;
      /** Of the pull request, as is `body`. */
      title: string;
      body: string;
      comment: string;
    }
  /** The author has to fix something. */
  | { kind: 'answer'; comment: string }
  /** A maintainer has to do it. */
  | { kind: 'left'; comment: string };

export const ASK_TO_FIX =
  'Thank you. Something has to be fixed before this can become a pull request. Edit the text of the issue above and keep its headings as they are; it is read again as soon as you save it.';

const THANKS =
  'Thank you. A pull request was made from this, for a maintainer to review. When you edit the issue, the pull request is updated.';

export const LEFT =
  "Thank you. A program can't write this into the file, so a maintainer will do it. You don't have to do anything.";

export const NO_FORM =
  "Thank you. This can't be read as a form anymore, because its first heading is missing. Please open a new issue with the form, or restore the headings.";

interface PullRequest {
  issue: number;
  notes?: readonly string[];
  warnings: string;
  /** The question under which the issue says more. */
  more: string | undefined;
}

/** A pull request that adds or changes a file. @param title GitHub takes 256 characters, and what a reader counts as one can be many */
export function proposeFile(path: string, text: string, title: string, pullRequest: PullRequest): Outcome {
  const { issue, notes = [], warnings, more } = pullRequest;
  const parts = [
    `Closes #${String(issue)}.`,
    'Made from the form in the issue. When its author edits the issue, this branch is overwritten, unless someone else has committed to it. A maintainer has to approve the checks of a pull request that a program opens before they start.',
    ...notes,
    ...(more === undefined ? [] : [`The issue says more under “${more}”. Please add that by hand.`]),
    ...(warnings === '' ? [] : [`To review:\n\n${warnings}`]),
  ];
  return {
    kind: 'file',
    path,
    text,
    title: breakReferences(title).slice(0, 200).toWellFormed(),
    body: `${parts.join('\n\n')}\n`,
    comment: `${THANKS}\n`,
  };
}
