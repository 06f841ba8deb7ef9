import { strFromU8, unzipSync } from "fflate";
import { XmlReader } from "../../src/ooxml";

/** An id that must stand once in the document, and where. */
interface Id {
  readonly kind: string;
  readonly id: string;
}

const STORIES = new Set(["document", "hdr", "ftr", "footnotes", "endnotes", "comments"]);
const CHANGES = /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/u;
const VML = "urn:schemas-microsoft-com:vml";
const RANGE = /^(bookmark|perm|\w+Range)(Start|End)$/u;

/**
 * What stands twice in a .docx and must not, and ranges without their other end: read from its XML by another way than the one that made it.
 * Nothing where all is well.
 */
export function standsTwice(document: Uint8Array): string[] {
  const ids = Object.entries(unzipSync(document)).flatMap(([name, bytes]) =>
    name.endsWith(".xml") && !name.includes("/glossary/") ? idsIn(strFromU8(bytes), name) : [],
  );
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

/** The ids of a part, which is read to its end whatever it is: so it is well-formed. */
function idsIn(xml: string, story: string): Id[] {
  const reader = new XmlReader(xml);
  const open: string[] = [];
  const ids: Id[] = [];
  for (let token = reader.next(); token !== "done"; token = reader.next()) {
    if (token === "end") open.pop();
    if (token !== "start") continue;
    if (STORIES.has(open[0] ?? reader.name)) ids.push(...idsOf(reader, open.at(-1), story));
    open.push(reader.name);
  }
  return ids;
}

/** The ids of the element that was opened last. Prefixes are taken as they are written: the fixtures of tests leave namespaces out. */
function idsOf(reader: XmlReader, parent: string | undefined, story: string): Id[] {
  const tag = reader.xml.slice(reader.from, reader.to);
  if (!/[:\s](?:id|paraId|spid|val)\s*=/u.test(tag)) return [];
  const [, prefix = ""] = /^<(?:([^\s:/>]+):)?/u.exec(tag) ?? [];
  const attributes = Array.from(tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu), ([, name = ""]) => ({ name, value: reader.attribute(name) ?? "" }));
  const valueOf = (local: string): string | undefined => attributes.find(({ name }) => name.replace(/^.*:/u, "") === local)?.value;
  const paragraph = valueOf("paraId");
  const found: Id[] = paragraph === undefined ? [] : [{ kind: "paraId", id: paragraph }];
  const id = valueOf("id");
  if (reader.namespace === VML || prefix === "v") {
    const own = attributes.filter(({ name }) => name === "id" || name === "o:spid");
    return [...found, ...own.map(({ name, value }) => ({ kind: `${story} ${name}`, id: value }))];
  }
  const { name } = reader;
  if (name === "docPr" && id !== undefined) return [...found, { kind: "docPr", id }];
  if (name === "id" && parent === "sdtPr") return [...found, { kind: "control", id: reader.attribute("w:val") ?? "" }];
  if (prefix !== "w" || id === undefined) return found;
  if (CHANGES.test(name)) return [...found, { kind: "change", id }];
  if (!RANGE.test(name) && !/^(?:comment|footnote|endnote|(?:comment|footnote|endnote)Reference)$/u.test(name)) return found;
  const bookmark = name === "bookmarkStart" ? [{ kind: "bookmark's name", id: reader.attribute("w:name") ?? "" }] : [];
  return [...found, { kind: name, id }, ...bookmark];
}
