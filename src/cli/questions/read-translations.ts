/** `ja | Title | Summary`: also with the full-width bar that Japanese keyboards write. */
const LINE = /^[-*]?\s*([\w-]+)\s*[|｜]\s*([^|｜]+?)\s*[|｜]\s*([^|｜]+?)\s*$/;

/** The translations of an event in the lines of a form, by their language; `undefined` for a text that has another line. */
export function readTranslations(text: string): Record<string, { title: string; summary: string }> | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const found = lines.map((line) => LINE.exec(line.trim()));
  const entries = found.flatMap((match) => {
    const [, language = '', title = '', summary = ''] = match ?? [];
    return match === null ? [] : [[language, { title, summary }] as const];
  });
  return entries.length === lines.length ? Object.fromEntries(entries) : undefined;
}
