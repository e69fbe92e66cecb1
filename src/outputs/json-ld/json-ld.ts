import type { ItemList, WithContext } from 'schema-dts';

type Unknown<Node> = { [Property in keyof Node]: Node[Property] | undefined };

/** A node with the properties that have a value: what a file doesn't say is left out, not written as nothing. */
export function onlyKnown<Node extends object>(node: Unknown<Node>): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;
}

/**
 * Data as JSON that is safe in a `<script>`: without `<`, no text in it can end the element or open a comment
 * (HTML, Restrictions for contents of script elements).
 */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** A list of pages in schema.org's vocabulary. @param urls absolute, in the list's order */
export function toListJsonLd(urls: readonly string[]): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: urls.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
}
