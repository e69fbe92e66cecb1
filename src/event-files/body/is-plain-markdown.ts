const MDX_ONLY = /[<{]|^(?:import|export)\b/m;
/** At the start of a line, or after the marker of a quote or a list. */
const INDENTED_CODE = /^(?: {4}| *\t)|[>*+.)-](?: {5}| *\t)/m;

/** Whether a body means the same in Markdown as in MDX. It may err to `false`: then it becomes an MDX module, slower to build and else the same. */
export const isPlainMarkdown = (body: string): boolean => !MDX_ONLY.test(body) && !INDENTED_CODE.test(body);
