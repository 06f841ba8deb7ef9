import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Numbering } from "./numbering";
import { StyleChain } from "./styleChain";
import { writeNumbers } from "./writeNumbers";
import { allOf, childOf, childrenOf, isOn, remove, unwrap } from "./xml";

/** Elements that only say something about their content; mammoth leaves out both. */
const WRAPPERS = ["fldSimple", "customXml", "moveTo", "dir", "bdo", "rubyBase", "ruby"] as const;

/** The parts that hold text of the page itself, by the names of their roots: programs name their files otherwise. */
const TEXT: ReadonlySet<string> = new Set(["document", "footnotes", "endnotes"]);

/**
 * A .docx of what its reader sees, for mammoth, which knows nothing of it: the results of fields as text, the numbers of lists as Word counts
 * them, and no hidden text.
 * @throws Error where the bytes are no package of XML
 */
export function shownDocument(document: Uint8Array): Uint8Array {
  const entries = unzipSync(document);
  const styles = new StyleChain(rootOf(entries["word/styles.xml"]));
  const numbering = rootOf(entries["word/numbering.xml"]);
  for (const [name, bytes] of Object.entries(entries)) {
    const root = /^word\/[^/]*\.xml$/u.test(name) ? rootOf(bytes) : undefined;
    if (root === undefined || !TEXT.has(root.localName ?? "")) continue;
    showText(root, styles);
    writeNumbers(root, new Numbering(numbering, styles));
    entries[name] = strToU8(new XMLSerializer().serializeToString(root));
  }
  return zipSync(entries, { level: 0 });
}

function rootOf(bytes: Uint8Array | undefined): Element | undefined {
  return bytes && (new DOMParser().parseFromString(strFromU8(bytes), "text/xml").documentElement ?? undefined);
}

function showText(root: Element, styles: StyleChain): void {
  for (const reading of allOf(root, "rt")) remove(reading);
  for (const name of WRAPPERS) allOf(root, name).forEach(unwrap);
  for (const row of allOf(root, "tr")) if (childOf(row, "trPr", "hidden")) remove(row);
  for (const run of allOf(root, "r")) {
    const paragraph = paragraphOf(run);
    if (!styles.hides(run, paragraph)) continue;
    remove(run);
    if (paragraph && allOf(paragraph, "r").length === 0 && isOn(childOf(paragraph, "pPr", "rPr", "vanish"))) leaveOut(paragraph);
  }
}

/** A cell must have a paragraph; any other without text and mark is none, and no list counts it. */
function leaveOut(paragraph: Element): void {
  const properties = childOf(paragraph, "pPr");
  if (childOf(properties, "sectPr")) return;
  if (paragraph.parentNode?.localName === "tc") childrenOf(properties ?? paragraph, "numPr").forEach(remove);
  else remove(paragraph);
}

function paragraphOf(run: Element): Element | undefined {
  let parent = run.parentNode as Element | null;
  while (parent !== null && parent.localName !== "p") parent = parent.parentNode as Element | null;
  return parent ?? undefined;
}
