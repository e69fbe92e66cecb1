/** What comes of an issue. All texts but that of the file are Markdown that nobody's answer can break out of. */
export type Outcome =
  | {
      kind: 'file';
      /** From the project's root: `src/content/events/2027/kcd-porto.mdx`. */
      path: string;
      text: string;
      /** Of the pull request. */
      title: string;
      /** Of the pull request. */
      body: string;
      comment: string;
    }
  /** The author is told what to mend. */
  | { kind: 'answer'; comment: string }
  /** A maintainer has to do it. */
  | { kind: 'left'; comment: string };
