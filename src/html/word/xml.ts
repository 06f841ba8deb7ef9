import type { Element, Node } from "@xmldom/xmldom";

/** The child elements of this name in the parent's namespace, whatever the prefix. */
export function childrenOf(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(isElement).filter((child) => child.localName === name && child.namespaceURI === parent.namespaceURI);
}

/** The first element on a path of children. */
export function childOf(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((element: Element | undefined, name) => element && childrenOf(element, name)[0], parent);
}

/** All elements below of this name, in the order of the document. */
export const allOf = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagNameNS(root.namespaceURI ?? "", name));

/** `w:val`, or another attribute of the namespace. */
export const valueOf = (element: Element | undefined, name = "val"): string | undefined =>
  element?.getAttributeNS(element.namespaceURI, name) ?? undefined;

/** A property that is on unless it says otherwise; `undefined` where it is not there. */
export function isOn(element: Element | undefined): boolean | undefined {
  return element && !["0", "false", "off"].includes(valueOf(element) ?? "1");
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  for (const child of Array.from(element.childNodes)) element.parentNode?.insertBefore(child, element);
  remove(element);
}

export const remove = (element: Element): void => void element.parentNode?.removeChild(element);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
