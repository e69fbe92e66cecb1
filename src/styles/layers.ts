/**
 * The order of the style sheets' layers, weakest first; what a component says of its own is in no layer and wins over all. It comes
 * first in every page's head, since the order in which a bundler puts the sheets themselves is nobody's to rely on.
 */
export const LAYERS = '@layer reset,tokens,base,prose,components,utilities;';
