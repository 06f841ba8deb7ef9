import { isBalancedXml } from "./balancedXml";
import { isXml, type TemplateEntries } from "./entries";
import { refusedFields } from "./fields";
import { attribute, readMarkup, rootOf } from "./markup";
import type { XmlTexts } from "../marks/xmlTexts";
import { packageParts } from "./packageParts";
import { TemplateError } from "./templateError";
import type { FileFault, TemplateFault } from "./templateFault";

const TYPES = "[Content_Types].xml";

/** The XML entries of a zip as texts, or what keeps them from being read. */
export function readTexts(entries: TemplateEntries): XmlTexts {
  const faults: TemplateFault[] = [];
  const texts: XmlTexts = new Map();
  for (const [entry, bytes] of entries) {
    if (!isXml(entry)) continue;
    const text = decode(bytes);
    const kind = text === undefined ? "encoding" : /<!(?:DOCTYPE|ENTITY)/u.test(text) ? "doctype" : isBalancedXml(text) ? undefined : "damaged";
    if (kind !== undefined) faults.push({ kind, entry });
    else if (text !== undefined) texts.set(entry, text);
  }
  if (faults.length > 0) throw new TemplateError(faults);
  return texts;
}

/** What keeps a package, whose XML is canonical, from being a Word document that we fill; none where all is well. */
export function checkWordPackage(names: Iterable<string>, texts: XmlTexts): TemplateFault[] {
  const parts = packageParts(texts);
  const types = texts.get(TYPES);
  if (parts === undefined || types === undefined || rootOf(texts.get(parts.main) ?? "") !== "document") return [{ kind: "notWord" }];
  const xml = Array.from(texts, ([name, text]) => ({ name, text }));
  return [
    ...[...names].filter((name) => /vbaProject|vbaData/iu.test(name)).map((entry) => ({ kind: "macros", entry }) as const),
    ...(/macroEnabled|vbaProject/iu.test(types) ? [{ kind: "macros", entry: TYPES } as const] : []),
    ...xml.flatMap(checkRelationships),
    ...xml.filter(({ name }) => !isRelationships(name)).flatMap(checkContent),
  ];
}

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
  for (const markup of readMarkup(text)) {
    if (markup.kind !== "start" || markup.name !== "Relationship") continue;
    const type = attribute(markup.attributes, "Type")?.split("/").at(-1) ?? "";
    const refused = Object.hasOwn(REFUSED_RELATIONSHIPS, type) ? REFUSED_RELATIONSHIPS[type] : undefined;
    if (refused !== undefined) kinds.add(refused);
    else if (type !== "hyperlink" && isOutside(markup.attributes)) kinds.add("externalTarget");
  }
  return [...kinds].map((kind) => ({ kind, entry }));
}

/** A hyperlink is followed by the reader's own click; everything else outside is fetched unasked when the document is opened. */
function isOutside(attributes: string): boolean {
  const target = attribute(attributes, "Target") ?? "";
  return attribute(attributes, "TargetMode")?.trim().toLowerCase() === "external" || /^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(target);
}

/** What Word would run or fetch by a part's own content: fields, pictures named by their address, documents of other formats. */
function checkContent({ name: entry, text }: XmlPart): TemplateFault[] {
  const faults = refusedFields(text).map((name): TemplateFault => ({ kind: "outsideField", entry, name }));
  for (const markup of readMarkup(text)) {
    if (markup.kind !== "start") continue;
    if (markup.name === "altChunk") faults.push({ kind: "insertedFile", entry });
    const isPicture = markup.name === "imagedata" || markup.name === "fill" || markup.name === "stroke";
    if (isPicture && /(?:^|\s)(?:src|o:href)\s*=/u.test(markup.attributes)) faults.push({ kind: "externalTarget", entry });
  }
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
