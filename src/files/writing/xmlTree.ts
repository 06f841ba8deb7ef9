import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";

/** The child elements of this name and of the namespace of their parent, whatever the prefix. */
export function childrenOf(parent: Element, localName: string): Element[] {
  return Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => child.localName === localName && child.namespaceURI === parent.namespaceURI);
}

export function childOf(parent: Element, localName: string): Element | undefined {
  return childrenOf(parent, localName)[0];
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new SyntaxError("No root element");
  return document.documentElement;
}

/** Adds a new element of the parent's namespace and prefix, as its last child or in front of another one. */
export function addChild(parent: Element, localName: string, attributes: Readonly<Record<string, string>> = {}, before: Node | null = null): Element {
  const child = newElement(parent, localName);
  for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
  parent.insertBefore(child, before);
  return child;
}

/** The only child of this name; where there is none it is added where the schema wants it: behind all that `order` names before it. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const found = childOf(parent, localName);
  if (found) return found;
  return addChild(parent, localName, {}, nextBehind(parent, order.slice(order.indexOf(localName) + 1)));
}

/** The first child that has one of these names: what they must stand behind goes in front of it. */
export function nextBehind(parent: Element, later: readonly string[]): Element | null {
  const names = new Set(later);
  return (
    Array.from(parent.childNodes)
      .filter(isElement)
      .find((child) => names.has(child.localName ?? "")) ?? null
  );
}

/** Adds a copy of an element of another document, in the namespace and under the prefix of its new parent. */
export function adopt(parent: Element, source: Element): Element {
  const copy = addChild(parent, source.localName ?? source.nodeName);
  for (const { name, value } of Array.from(source.attributes)) if (!/^xmlns(:|$)/.test(name)) copy.setAttribute(name, value);
  for (const node of Array.from(source.childNodes)) {
    if (isElement(node)) adopt(copy, node);
    else if (node.nodeType === TEXT) copy.appendChild(ownerOf(copy).createTextNode(node.nodeValue ?? ""));
  }
  return copy;
}

/** An element that was written within a root, as one of its tree. */
export function parseAlone(markup: string, root: Element): Element {
  const alone = markupOf(root.cloneNode(false) as Element).replace(/\/>$/u, ">");
  const tree = new DOMParser({ locator: false }).parseFromString(`${alone}${markup}</${root.tagName}>`, "text/xml");
  const [element] = Array.from(rootOf(tree).childNodes).filter(isElement);
  if (!element) throw new SyntaxError("No element");
  return ownerOf(root).importNode(element, true);
}

/** An element as it is written; a carriage return in a text would be read back as a line feed. */
export const markupOf = (element: Element): string => new XMLSerializer().serializeToString(element).replaceAll("\r", "&#13;");

/** Whether an attribute of the kind xsd:boolean is set. */
export function isSet(element: Element, attribute: string): boolean {
  return /^(1|true|on)$/.test(element.getAttribute(attribute) ?? "");
}

const ELEMENT = 1;
const TEXT = 3;

export const isText = (node: Node): boolean => node.nodeType === TEXT;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

function newElement(parent: Element, localName: string): Element {
  const { namespaceURI, prefix } = parent;
  return ownerOf(parent).createElementNS(namespaceURI, prefix ? `${prefix}:${localName}` : localName);
}

export function ownerOf({ ownerDocument }: Element): Document {
  if (!ownerDocument) throw new SyntaxError("An element without a document");
  return ownerDocument;
}
