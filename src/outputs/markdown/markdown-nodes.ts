import type { BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';

/** Text, as it is; its writer escapes what means something in Markdown. Breaks of lines would end a heading or a list. */
export function text(value: string): Text {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

export function link(label: string, url: string): Link {
  return { type: 'link', url, children: [text(label)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

/** A list of bullets without empty lines between them. */
export function list(items: readonly BlockContent[][]): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }));
  return { type: 'list', ordered: false, spread: false, children };
}
