type Unknown<Node> = { [Property in keyof Node]: Node[Property] | undefined };

/** A node with the properties that have a value: what a file doesn't say is left out, not written as nothing. */
export function onlyKnown<Node extends object>(node: Unknown<Node>): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;
}
