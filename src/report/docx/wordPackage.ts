import { readRelationships, rootName, xmlFault, XmlReader, type Relationship } from "../../ooxml";
import { isXml, type InflatedEntries } from "./entries";
import { elementsIn } from "./elementsIn";
import { refusedFields } from "./fields";
import { missingParts } from "./missingParts";
import type { XmlTexts } from "../marks/xmlTexts";
import { packageParts } from "./packageParts";
import { TemplateError } from "./templateError";
import type { FileFault, TemplateFault } from "./templateFault";

const TYPES = "[Content_Types].xml";

/** The XML entries of a zip as texts, or what keeps them from being read. */
export function readTexts(entries: InflatedEntries): XmlTexts {
  const faults: TemplateFault[] = [];
  const texts: XmlTexts = new Map();
  for (const [entry, bytes] of entries) {
    if (!isXml(entry)) continue;
    const text = decode(bytes);
    const kind = text === undefined ? "encoding" : (xmlFault(text) ?? listFault(entry, text));
    if (kind !== undefined) faults.push({ kind, entry });
    else if (text !== undefined) texts.set(entry, text);
  }
  if (faults.length > 0) throw new TemplateError(faults);
  return texts;
}

/** What keeps a package, whose XML is canonical, from being a Word document that we fill; none where all is well. */
export function checkWordPackage(names: readonly string[], texts: XmlTexts): TemplateFault[] {
  const parts = packageParts(texts);
  const types = texts.get(TYPES);
  const missing = missingParts(names, texts);
  if (parts === undefined || types === undefined) return names.some(isOfWord) && missing.length > 0 ? missing : [{ kind: "notWord" }];
  if (rootName(texts.get(parts.main) ?? "") !== "document") return [{ kind: "notWord" }];
  const xml = Array.from(texts, ([name, text]) => ({ name, text }));
  const harmful: TemplateFault[] = [
    ...names.filter((name) => /vbaProject|vbaData/iu.test(name)).map((entry) => ({ kind: "macros", entry }) as const),
    ...(/macroEnabled|vbaProject/iu.test(types) ? [{ kind: "macros", entry: TYPES } as const] : []),
    ...xml.flatMap(checkRelationships),
    ...xml.filter(({ name }) => !isRelationships(name)).flatMap(checkContent),
  ];
  return harmful.length > 0 ? harmful : missing;
}

const isOfWord = (name: string): boolean => /^word\//iu.test(name);

interface XmlPart {
  readonly name: string;
  readonly text: string;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What keeps a list of relationships from saying what leads where. */
function listFault(entry: string, text: string): "damaged" | undefined {
  if (!isRelationships(entry)) return undefined;
  try {
    readRelationships(new XmlReader(text));
    return undefined;
  } catch {
    return "damaged";
  }
}

const isRelationships = (name: string): boolean => /\.rels$/iu.test(name);

/** Kinds of relationships, by the last part of their type, to what is no part of a text: programs, data, and documents of other formats. */
const REFUSED_RELATIONSHIPS: Readonly<Record<string, FileFault>> = {
  oleObject: "activeContent",
  control: "activeContent",
  activeXControlBinary: "activeContent",
  webextension: "activeContent",
  webextensiontaskpanes: "activeContent",
  vbaProject: "macros",
  aFChunk: "insertedFile",
  subDocument: "insertedFile",
  mailMergeSource: "mailMerge",
  mailMergeHeaderSource: "mailMerge",
};

function checkRelationships({ name: entry, text }: XmlPart): TemplateFault[] {
  if (!isRelationships(entry)) return [];
  const kinds = new Set<FileFault>();
  for (const relationship of readRelationships(new XmlReader(text))) {
    const { type } = relationship;
    const refused = Object.hasOwn(REFUSED_RELATIONSHIPS, type) ? REFUSED_RELATIONSHIPS[type] : undefined;
    if (refused !== undefined) kinds.add(refused);
    else if (type !== "hyperlink" && isOutside(relationship)) kinds.add("externalTarget");
  }
  return [...kinds].map((kind) => ({ kind, entry }));
}

/** A hyperlink is followed by the reader's own click; everything else outside is fetched unasked when the document is opened. */
const isOutside = ({ target, isExternal }: Relationship): boolean => isExternal || /^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(target);

const mayReachOut = elementsIn("altChunk", "imagedata", "fill", "stroke");

/** What Word would run or fetch by a part's own content: fields, pictures named by their address, documents of other formats. */
function checkContent({ name: entry, text }: XmlPart): TemplateFault[] {
  const faults = refusedFields(text).map((name): TemplateFault => ({ kind: "outsideField", entry, name }));
  if (!mayReachOut(text)) return faults;
  const reader = new XmlReader(text);
  while (reader.next() !== "done") {
    if (reader.token !== "start") continue;
    if (reader.name === "altChunk") faults.push({ kind: "insertedFile", entry });
    const isPicture = reader.name === "imagedata" || reader.name === "fill" || reader.name === "stroke";
    if (isPicture && (reader.attribute("src") ?? reader.attribute("o:href")) !== undefined) faults.push({ kind: "externalTarget", entry });
  }
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
