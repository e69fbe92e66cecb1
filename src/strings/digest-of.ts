import { createHash } from 'node:crypto';

/** The unit of the Events page's MDX among the texts of `en.ts`. */
export const EVENTS_PAGE = 'events.mdx';

/** Identifies an English text, so that a translation can say which one it was made from. */
export const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The digest of a page in MDX, however its frontmatter is written. */
export const digestOfPage = ({ title, description }: { title: string; description: string }, body: string): string =>
  digestOfText([title, description, body.replaceAll('\r\n', '\n').trim()].join('\n'));
