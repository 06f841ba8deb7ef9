import { isBalancedXml } from "./balancedXml";
import { isXml, type TemplateEntries } from "./entries";
import { refusedFields } from "./fields";
import { attribute, readMarkup } from "./markup";
import type { FileFault, TemplateFault } from "./templateFault";

const TYPES = "[Content_Types].xml";
const MAIN = "word/document.xml";

/** What keeps the entries of a zip from being a Word document that we fill; none where all is well. */
export function checkWordPackage(entries: TemplateEntries): TemplateFault[] {
  if (!entries.has(MAIN) || !entries.has(TYPES)) return [{ kind: "notWord" }];
  const parts = [...entries].filter(([name]) => isXml(name)).map(([name, bytes]) => checkXml(name, bytes));
  const broken = parts.flatMap(({ fault }) => fault ?? []);
  if (broken.length > 0) return broken;
  const types = parts.find(({ name }) => name === TYPES)?.text ?? "";
  return [
    ...[...entries.keys()].filter((name) => /vbaProject|vbaData/iu.test(name)).map((entry) => ({ kind: "macros", entry }) as const),
    ...(/macroEnabled|vbaProject/iu.test(types) ? [{ kind: "macros", entry: TYPES } as const] : []),
    ...parts.flatMap(checkRelationships),
    ...parts.filter(({ name }) => !isRelationships(name)).flatMap(checkContent),
  ];
}

interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly fault?: TemplateFault;
}

function checkXml(name: string, bytes: Uint8Array): XmlPart {
  const text = decode(bytes);
  if (text === undefined) return { name, text: "", fault: { kind: "encoding", entry: name } };
  if (/<!(?:DOCTYPE|ENTITY)/u.test(text)) return { name, text, fault: { kind: "doctype", entry: name } };
  if (!isBalancedXml(text)) return { name, text, fault: { kind: "damaged", entry: name } };
  return { name, text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isRelationships = (name: string): boolean => /\.rels$/iu.test(name);

/** Kinds of relationships, by the last part of their type, to what is no part of a text: programs, and documents of other formats. */
const REFUSED_RELATIONSHIPS: Readonly<Record<string, FileFault>> = {
  oleObject: "activeContent",
  control: "activeContent",
  activeXControlBinary: "activeContent",
  webextension: "activeContent",
  webextensiontaskpanes: "activeContent",
  vbaProject: "macros",
  aFChunk: "insertedFile",
  subDocument: "insertedFile",
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
