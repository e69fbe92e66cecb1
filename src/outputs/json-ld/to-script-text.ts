/**
 * Data as JSON that is safe in a `<script>`: without `<`, no text in it can end the element or open a comment
 * (HTML, Restrictions for contents of script elements).
 */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
