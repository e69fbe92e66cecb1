/** How an element looks: CSS in camel case, lengths in pixels. */
export type ElementStyle = Readonly<Record<string, string | number>>;

/** An element of an image, in the shape that satori reads. */
export interface Element {
  type: 'div';
  key?: string;
  props: { style: ElementStyle; children?: string | Element[] };
}

/** A box, which stacks what it holds. @param key by which measuring finds it */
export function box(style: ElementStyle, children: Element[] = [], key?: string): Element {
  return {
    type: 'div',
    ...(key !== undefined && { key }),
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
  };
}

/** A text, in composed characters, which are those that fonts have. */
export function textBox(style: ElementStyle, content: string, key?: string): Element {
  return { type: 'div', ...(key !== undefined && { key }), props: { style, children: content.normalize('NFC') } };
}
