const MDX_ONLY = /[<{]|^(?:import|export)\b/m;
/** At the start of a line, or after the marker of a quote or a list. */
const INDENTED_CODE = /^(?: {4}| *\t)|[>*+.)-](?: {5}| *\t)/m;

/**
 * Whether a body means the same in Markdown as in MDX: no JSX, expression, import, export or indented code.
 * It may err to `false`: then the body becomes an MDX module, which is slower to build and otherwise the same.
 */
export function isPlainMarkdown(body: string): boolean {
  return !MDX_ONLY.test(body) && !INDENTED_CODE.test(body);
}
