/**
 * The order of the style sheets' layers, weakest first; what a component says of its own is in no layer and wins over all. Every sheet of
 * this folder begins with it, since the order in which a bundler puts them is nobody's to rely on.
 */
export const LAYERS = '@layer reset,tokens,base,prose,components,utilities;';
