import type { ItemList, WithContext } from 'schema-dts';

/** A list of pages in schema.org's vocabulary. @param urls absolute, in the list's order */
export function toListJsonLd(urls: readonly string[]): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: urls.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
}
