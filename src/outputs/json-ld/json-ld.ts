import type { ItemList, WithContext } from 'schema-dts';

type Unknown<Node> = { [Property in keyof Node]: Node[Property] | undefined };

/** A node with the properties that have a value: what a file doesn't say is left out, not written as nothing. */
export const onlyKnown = <Node extends object>(node: Unknown<Node>): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;

/** JSON without `<`, so that it can't end its `<script>` (HTML, Restrictions for contents of script elements). */
export const toScriptText = (data: unknown): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

/** A list of pages in schema.org's vocabulary. @param urls absolute, in the list's order */
export const toListJsonLd = (urls: readonly string[]): WithContext<ItemList> => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: urls.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
});
