import { mdxToMdast, type MdastNode } from 'satteri';

const UNFIT = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|[#/.])/i;

const toEntity = (sign: string) => `&#${String(sign.codePointAt(0))};`;

/** An address in angle brackets as GitHub's Markdown takes it without them as well. */
const withoutAngles = (text: string) => text.replaceAll(/<(https?:\/\/[^\s<>]+)>/g, '$1');

/** What begins code in MDX as what it looks like, apart from lines of code in fences. Signs are replaced, since a backslash could have one before it. */
function escapeOutsideFences(text: string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      const isEnd = fence !== undefined && mark?.startsWith(fence) === true && /^[ `~]*$/.test(line);
      const isCode = fence !== undefined || mark !== undefined;
      fence = isEnd ? undefined : (fence ?? mark);
      return isCode ? line : escapeAll(line);
    })
    .join('\n');
}

function escapeAll(text: string): string {
  return text
    .replaceAll(/[{}<]/g, toEntity)
    .replaceAll(/^(?:import|export)\b/gm, (word) => `${toEntity(word)}${word.slice(1)}`);
}

/** Without any markup but paragraphs. */
function escapeMarkup(text: string): string {
  return escapeAll(text).replaceAll(/[[\]`~]/g, toEntity);
}

function isSafe(node: MdastNode): boolean {
  if (node.type.startsWith('mdx') || node.type === 'html') return false;
  if ('url' in node && !SAFE_ADDRESS.test(node.url)) return false;
  return !('children' in node) || node.children.every(isSafe);
}

/** Whether the build's own parser finds nothing in a body but Markdown whose links lead to the web. */
function isSafeBody(body: string): boolean {
  try {
    return isSafe(mdxToMdast(body, { features: { gfm: true } }));
  } catch {
    return false;
  }
}

/**
 * Markdown of anyone as a body in MDX that runs nothing: tags, expressions and imports in it become text.
 * @returns `undefined` for what the parser finds unsafe however it is written
 */
export function toSafeMdx(markdown: string): string | undefined {
  const text = withoutAngles(markdown.replaceAll(UNFIT, ''));
  return [escapeOutsideFences, escapeAll, escapeMarkup].map((escape) => escape(text)).find(isSafeBody);
}
