import { isBalancedXml } from "./balancedXml";
import { isXml, type TemplateEntries } from "./entries";
import type { TemplateFault } from "./templateFault";

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
    ...(/macroEnabled/iu.test(types) ? [{ kind: "macros", entry: TYPES } as const] : []),
    ...(/wordprocessingml\.template\.main\+xml/iu.test(types) ? [{ kind: "templateType" } as const] : []),
    ...parts.filter(reachesOutside).map(({ name }) => ({ kind: "externalTarget", entry: name }) as const),
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

/** A hyperlink is read by the reader's own click; everything else outside is fetched unasked when the document is opened. */
function reachesOutside({ name, text }: XmlPart): boolean {
  if (!name.endsWith(".rels")) return false;
  const external = text.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/giu) ?? [];
  return external.some((relationship) => !/Type\s*=\s*["'][^"']*\/hyperlink["']/iu.test(relationship));
}
