import type { HastPluginDefinition } from 'satteri';

const ALIGNMENT = /^text-align:\s*(\w+);?$/;

/** Aligns the cells of tables by an attribute, since the security policy of the site blocks `style`. */
export const alignCells: HastPluginDefinition = {
  name: 'align-cells',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const alignment = ALIGNMENT.exec(String(node.properties.style))?.[1];
      if (alignment === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'dataAlign', alignment);
    },
  },
};
