import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** An id that must stand once in the document, and where. */
interface Id {
  readonly kind: string;
  readonly id: string;
}

const STORIES = new Set(["document", "hdr", "ftr", "footnotes", "endnotes", "comments"]);
const CHANGES = /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/u;
const RANGE = /^(bookmark|perm|\w+Range)(Start|End)$/u;

/**
 * What stands twice in a .docx and must not, and ranges without their other end: read from its XML by another way than the one that made it.
 * Nothing where all is well.
 */
export function standsTwice(document: Uint8Array): string[] {
  const stories = Object.entries(unzipSync(document)).flatMap(([name, bytes]) => {
    if (!name.endsWith(".xml") || name.includes("/glossary/")) return [];
    const root = new DOMParser().parseFromString(withPrefixes(strFromU8(bytes)), "text/xml").documentElement;
    return root && STORIES.has(root.localName ?? "") ? [{ name, elements: Array.from(root.getElementsByTagName("*")) }] : [];
  });
  const ids = stories.flatMap(({ name, elements }) => elements.flatMap((element) => idsOf(element, name)));
  const count = new Map<string, number>();
  for (const { kind, id } of ids) count.set(`${kind} ${id}`, (count.get(`${kind} ${id}`) ?? 0) + 1);
  const has = (kind: string, id: string): boolean => count.has(`${kind} ${id}`);
  return [
    ...[...count].filter(([, times]) => times > 1).map(([key]) => `twice: ${key}`),
    ...ids.flatMap(({ kind, id }) => {
      const [, range = "", end] = RANGE.exec(kind) ?? [];
      const other = end === "Start" ? "End" : "Start";
      if (end !== undefined && !has(`${range}${other}`, id)) return [`no ${other}: ${range} ${id}`];
      if (kind === "commentReference" && !has("comment", id)) return [`no comment: ${id}`];
      if (kind === "comment" && !has("commentReference", id)) return [`a comment about nothing: ${id}`];
      if ((kind === "footnoteReference" || kind === "endnoteReference") && !has(kind.replace("Reference", ""), id)) return [`no note: ${kind} ${id}`];
      return [];
    }),
  ];
}

/** The fixtures of tests leave namespaces out. */
function withPrefixes(xml: string): string {
  const used = new Set(Array.from(xml.matchAll(/[<\s]([A-Za-z]\w*):/gu), ([, prefix = ""]) => prefix));
  const missing = [...used].filter((prefix) => prefix !== "xml" && prefix !== "xmlns" && !xml.includes(`xmlns:${prefix}=`));
  return xml.replace(/<[A-Za-z][^\s<>/]*/u, (root) => root + missing.map((prefix) => ` xmlns:${prefix}="${prefix}"`).join(""));
}

function idsOf(element: Element, story: string): Id[] {
  const { namespaceURI: namespace } = element;
  const local = element.localName ?? "";
  const paragraph = Array.from(element.attributes).find((attribute) => attribute.localName === "paraId");
  const found: Id[] = paragraph ? [{ kind: "paraId", id: paragraph.value }] : [];
  const id = Array.from(element.attributes).find((attribute) => attribute.localName === "id")?.value;
  if (namespace === "urn:schemas-microsoft-com:vml" || element.prefix === "v") {
    const own = Array.from(element.attributes).filter((attribute) => attribute.name === "id" || attribute.name === "o:spid");
    return [...found, ...own.map((attribute) => ({ kind: `${story} ${attribute.name}`, id: attribute.value }))];
  }
  if (local === "docPr" && id !== undefined) return [...found, { kind: "docPr", id }];
  if (local === "id" && element.parentNode?.localName === "sdtPr") return [...found, { kind: "control", id: element.getAttribute("w:val") ?? "" }];
  if (element.prefix !== "w" || id === undefined) return found;
  if (CHANGES.test(local)) return [...found, { kind: "change", id }];
  if (!RANGE.test(local) && !/^(?:comment|footnote|endnote|(?:comment|footnote|endnote)Reference)$/u.test(local)) return found;
  const bookmark = local === "bookmarkStart" ? [{ kind: "bookmark's name", id: element.getAttribute("w:name") ?? "" }] : [];
  return [...found, { kind: local, id }, ...bookmark];
}
