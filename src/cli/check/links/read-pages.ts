import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBody } from '../../../event-files/body/read-body.ts';
import { splitFrontmatter } from '../../../event-files/frontmatter/split-frontmatter.ts';
import { positionAt } from '../../../event-files/position.ts';
import { lineAt } from '../../../event-files/problem.ts';
import type { CheckedLink } from './check-links.ts';

const PAGES = 'src/content/pages/*.mdx';

export interface MdxPage {
  /** From the root, with forward slashes. */
  file: string;
  links: CheckedLink[];
}

function readPage(file: string, text: string): MdxPage {
  const { body } = splitFrontmatter(text);
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  const links = readBody(body, bodyLine).links.map(({ url, offset }): CheckedLink => {
    const position = positionAt(offset, body, bodyLine);
    const excerpt = lineAt(text, position.line);
    return { url, report: (message, severity) => ({ file, ...position, severity, field: '', message, excerpt }) };
  });
  return { file, links };
}

/** The pages of the site that are written in MDX, and their links. */
export async function readPages(root: string): Promise<MdxPage[]> {
  const pages: MdxPage[] = [];
  for await (const found of glob(PAGES, { cwd: root })) {
    pages.push(readPage(found.split(path.sep).join('/'), await readFile(path.join(root, found), 'utf8')));
  }
  return pages.toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
}
