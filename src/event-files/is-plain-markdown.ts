/**
 * Whether a body means the same in Markdown as in MDX: no JSX, expression, import, export or indented code.
 * It may err to `false`: then the body becomes an MDX module, which is slower to build and otherwise the same.
 */
export function isPlainMarkdown(body: string): boolean {
  return !/[<{]|^(?:import|export)\b|^(?: {4}|\t)/m.test(body);
}
