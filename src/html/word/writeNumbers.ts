import type { Element } from "@xmldom/xmldom";
import type { ListNumber, Numbering } from "./numbering";
import { allOf, childOf, childrenOf, isElement, remove } from "./xml";

/**
 * Writes the numbers that Word counts (一、二、) before the texts of their paragraphs, which are no items of lists then. Bullets stay, and so
 * does what a page would count the same: 1. 2. 3. without anything in between.
 */
export function writeNumbers(root: Element, numbering: Numbering): void {
  let before: { readonly paragraph: Element; readonly number: ListNumber; readonly left: boolean } | undefined;
  for (const paragraph of allOf(root, "p")) {
    const number = numbering.next(paragraph);
    if (number === undefined || number.isBullet) continue;
    const goesOn = before !== undefined && before.left && before.number.list === number.list && nextElement(before.paragraph) === paragraph;
    const left = number.level === 0 && number.text === `${number.value}.` && (goesOn ? number.value === (before?.number.value ?? 0) + 1 : number.value === 1);
    if (!left) writeNumber(paragraph, number.text);
    before = { paragraph, number, left };
  }
}

function writeNumber(paragraph: Element, text: string): void {
  const properties = childOf(paragraph, "pPr") ?? like(paragraph, "pPr");
  // xmldom 0.9.12 never ends where a node is put before itself.
  if (properties.parentNode === null) paragraph.insertBefore(properties, paragraph.firstChild);
  for (const one of childrenOf(properties, "numPr")) remove(one);
  properties.appendChild(noList(paragraph));
  if (text === "") return;
  const written = like(paragraph, "t");
  written.setAttribute("xml:space", "preserve");
  written.textContent = /[.)\d\p{L}]$/u.test(text) && !/\p{Script=Han}$/u.test(text) ? `${text} ` : text;
  const run = like(paragraph, "r");
  run.appendChild(written);
  paragraph.insertBefore(run, properties.nextSibling);
}

/** What takes a paragraph out of the list that its style puts it into. */
function noList(paragraph: Element): Element {
  const none = like(paragraph, "numPr");
  for (const name of ["ilvl", "numId"]) {
    const value = like(paragraph, name);
    value.setAttributeNS(paragraph.namespaceURI, `${paragraph.prefix ?? "w"}:val`, "0");
    none.appendChild(value);
  }
  return none;
}

function like(element: Element, name: string): Element {
  const { ownerDocument, namespaceURI, prefix } = element;
  if (ownerDocument === null) throw new TypeError("An element without a document");
  return ownerDocument.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
}

const nextElement = (element: Element): Element | undefined => {
  let next = element.nextSibling;
  while (next !== null && !isElement(next)) next = next.nextSibling;
  return next ?? undefined;
};

