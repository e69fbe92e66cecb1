import type { RootContent } from 'mdast';
import { heading, link, list, paragraph, text } from './markdown-nodes.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A page or file of the site, and what it is for. */
export interface SiteLink {
  label: string;
  /** Absolute. */
  url: string;
  note: string;
}

/** A guide to a site for assistants, as https://llmstxt.org/ describes it. */
export interface SiteGuide {
  title: string;
  summary: string;
  /** What a reader must know before the links. */
  details: readonly string[];
  sections: readonly { title: string; links: readonly SiteLink[] }[];
}

/** The text of `/llms.txt`: the title, a summary as a quotation, and sections of links. */
export function toLlmsText({ title, summary, details, sections }: SiteGuide): string {
  const toSection = (section: SiteGuide['sections'][number]): RootContent[] => [
    heading(2, section.title),
    list(section.links.map(({ label, url, note }) => [paragraph(link(label, url), text(`: ${note}`))])),
  ];
  return writeMarkdown([
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(summary))] },
    ...details.map((detail) => paragraph(text(detail))),
    ...sections.flatMap(toSection),
  ]);
}
