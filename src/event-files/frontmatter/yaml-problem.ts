/** Something that an author should know about how the frontmatter is written. */
export interface YamlProblem {
  /** From the start of the frontmatter, in UTF-16 code units. */
  offset: number;
  message: string;
}
