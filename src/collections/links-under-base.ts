import type { HastPluginDefinition, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What leads to this site in authors' texts: `/events/2027/kubecon-eu/`, as if the site had no base. */
const OWN_PATH = /^\/(?!\/)/;
const LINKS = ['href', 'src'] as const;

/** Puts the base before paths of this site in Markdown and MDX, so that texts stay as they are wherever the site moves. */
export function linksUnderBase(base: string): HastPluginDefinition {
  const root = base.replace(/\/*$/, '/');
  const toLink = (path: string) => path.replace(OWN_PATH, root);
  const shiftTag = <Node extends Tag>(tag: Readonly<Node>): Node => ({
    ...tag,
    attributes: tag.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      LINKS.some((name) => name === attribute.name) &&
      typeof attribute.value === 'string'
        ? { ...attribute, value: toLink(attribute.value) }
        : attribute,
    ),
  });
  const filter = ['a', 'img'];
  return {
    name: 'links-under-base',
    element: {
      filter,
      visit(node, context) {
        for (const name of LINKS) {
          const value = node.properties[name];
          // Each change costs time, and most links lead elsewhere.
          if (typeof value === 'string' && toLink(value) !== value) context.setProperty(node, name, toLink(value));
        }
      },
    },
    mdxJsxFlowElement: { filter, visit: shiftTag },
    mdxJsxTextElement: { filter, visit: shiftTag },
  };
}
