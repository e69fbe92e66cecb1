import rehypeParse from 'rehype-parse';
import type { Element, Nodes } from 'hast';
import { unified } from 'unified';

/** Stands for what an author wrote, or a date. */
const OTHERS_WORDS = '\uFFFC';

/** Attributes that readers see or hear. */
const ATTRIBUTES = ['ariaLabel', 'title', 'placeholder', 'alt', 'ariaRoleDescription', 'label'] as const;
/** Elements that show nothing. */
const SILENT = ['script', 'style', 'template', 'svg', 'noscript'];

const parser = unified().use(rehypeParse);

/** Whether an element holds what an author wrote, or a date or name that the language's own rules write. */
function isOthersWords({ tagName, properties }: Element, pageLanguage: string): boolean {
  const { dir, lang } = properties;
  return (
    dir === 'auto' ||
    ['bdi', 'time', 'code'].includes(tagName) ||
    (typeof lang === 'string' && tagName !== 'html' && lang !== pageLanguage)
  );
}

/**
 * What a page's readers see or hear, in its order: one text for each node or attribute that has some, and `OTHERS_WORDS` for what its authors wrote.
 */
export function listPageTexts(html: string): string[] {
  const texts: string[] = [];
  let pageLanguage = '';
  const visit = (node: Nodes, isOthers: boolean): void => {
    if (node.type === 'text') {
      if (isOthers) texts.push(OTHERS_WORDS);
      else if (node.value.trim() !== '') texts.push(node.value);
      return;
    }
    if (node.type !== 'element' && node.type !== 'root') return;
    let isInside = isOthers;
    if (node.type === 'element') {
      const { tagName, properties } = node;
      if (tagName === 'html') pageLanguage = String(properties.lang);
      if (SILENT.includes(tagName)) return;
      // What components show within an English text is in the page's language again.
      if (properties.lang === pageLanguage) isInside = false;
      else if (isOthersWords(node, pageLanguage)) isInside = true;
      if (tagName === 'meta' && /description$|image:alt$/.test(String(properties.name ?? properties.property)))
        texts.push(String(properties.content));
      if (!isInside) {
        for (const name of ATTRIBUTES) {
          const value = properties[name];
          if (typeof value === 'string' && value.trim() !== '') texts.push(value);
        }
      }
    }
    for (const child of node.children) visit(child, isInside);
  };
  visit(parser.parse(html), false);
  return texts;
}
