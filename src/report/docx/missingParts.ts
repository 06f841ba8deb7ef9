import { isOfRelationships, partKey, readRelationships, relationshipsPart, targetPart, XmlReader, type Relationship } from "../../ooxml";
import type { XmlTexts } from "../marks/xmlTexts";
import { elementsIn } from "./elementsIn";
import type { TemplateFault } from "./templateFault";

/** What a package must have to be opened at all. */
const CORE = ["[Content_Types].xml", relationshipsPart("")];

/** Kinds of relationships to what prints nothing and what no text refers to: without them a document opens and looks the same. */
const NEEDLESS: ReadonlySet<string> = new Set(
  (
    "fontTable webSettings customXml customXmlProps stylesWithEffects people glossaryDocument keyMapCustomizations " +
    "commentsExtended commentsIds commentsExtensible chartStyle chartColorStyle"
  ).split(" "),
);

/** Elements that Word cannot do without what they refer to. */
const REFERRING: ReadonlySet<string> = new Set(["headerReference", "footerReference", "hyperlink"]);
const mayRefer = elementsIn(...REFERRING);

/** Takes out relationships that lead to parts which are missing and which the document can do without: of the package's own, all but the body. */
export function forgetNeedless(names: readonly string[], texts: XmlTexts): void {
  for (const { list, source, relationship } of danglingIn(names, texts)) {
    const isNeedless = source === "" ? relationship.type !== "officeDocument" : NEEDLESS.has(relationship.type);
    if (isNeedless) texts.set(list, withoutRelationship(texts.get(list) ?? "", relationship.id));
  }
}

/** The parts that a package refers to and does not have, so that Word would not open it; none where it is whole. */
export function missingParts(names: readonly string[], texts: XmlTexts): TemplateFault[] {
  const lacking = CORE.filter((entry) => !texts.has(entry));
  const targets = danglingIn(names, texts).map(({ source, relationship }) => targetPart(source, relationship.target));
  const lists = Array.from(texts.keys()).flatMap((part) => (refersToNothing(part, texts) ? [relationshipsPart(part)] : []));
  return [...new Set([...lacking, ...targets, ...lists])].map((entry) => ({ kind: "missingPart", entry }));
}

/** A relationship to a part that is not there, the list in which it stands, and the part whose it is; "" for the whole package. */
interface Dangling {
  readonly list: string;
  readonly source: string;
  readonly relationship: Relationship;
}

/** Names of parts differ by more than case; NULL is what Office writes where a picture has no part. */
function danglingIn(names: readonly string[], texts: XmlTexts): Dangling[] {
  const known = new Set(names.map(partKey));
  return [...texts].flatMap(([list, text]) => {
    const [whole, folder = "", name = ""] = /^(.*?)_rels\/([^/]*)\.rels$/iu.exec(list) ?? [];
    const source = folder + name;
    if (whole === undefined || (source !== "" && !known.has(partKey(source)))) return [];
    return readRelationships(new XmlReader(text))
      .filter(({ type, target, isExternal }) => !isExternal && type !== "hyperlink" && !/^\s*(?:#.*)?$|(?:^|\/)NULL$/u.test(target))
      .filter(({ target }) => !known.has(partKey(targetPart(source, target))))
      .map((relationship) => ({ list, source, relationship }));
  });
}

function withoutRelationship(list: string, id: string): string {
  const reader = new XmlReader(list);
  while (reader.next() !== "done") {
    if (reader.token !== "start" || reader.name !== "Relationship" || reader.attribute("Id") !== id) continue;
    const { from } = reader;
    reader.child(reader.depth);
    return list.slice(0, from) + list.slice(reader.to);
  }
  return list;
}

/** Whether a part refers, by a header, a footer or a link, to a relationship that is not in its list. */
function refersToNothing(part: string, texts: XmlTexts): boolean {
  const xml = texts.get(part) ?? "";
  if (!mayRefer(xml)) return false;
  const reader = new XmlReader(xml);
  let ids: ReadonlySet<string> | undefined;
  while (reader.next() !== "done") {
    const id = reader.token === "start" && REFERRING.has(reader.name) ? (reader.attributeIn(isOfRelationships, "id") ?? "") : "";
    if (id === "") continue;
    ids ??= new Set(readRelationships(new XmlReader(texts.get(relationshipsPart(part)) ?? "<none/>")).map((one) => one.id));
    if (!ids.has(id)) return true;
  }
  return false;
}
