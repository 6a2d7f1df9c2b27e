/** The element that has the focus, seen from a node: within the shadow tree that it stands in, too. */
export const focusedNear = (node: Node): Element | null => (node.getRootNode() as Document | ShadowRoot).activeElement;
