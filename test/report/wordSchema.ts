import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";

const schemas = join(__dirname, "../../../shared/ooxml-xsd");

/** The schemas of ISO/IEC 29500 lie beside the checkout; where they are not at hand, their tests are skipped. */
export const wordSchemaIsHere = existsSync(schemas);

const FOLDER = "ISO-IEC29500-4_2016";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * What the schemas of their kinds (WordprocessingML, or DrawingML for a theme) say against XML parts, by their names; nothing where they are valid. Reading
 * a schema takes most of the time: what is asked at once is looked at by one reader of it.
 */
export async function wordSchemaErrors(parts: Readonly<Record<string, string>>): Promise<string[]> {
  const [themes, others] = [true, false].map((isTheme) => Object.entries(parts).filter(([name]) => name.includes("/theme/") === isTheme));
  return [...(await errorsBy("dml-main.xsd", themes ?? [])), ...(await errorsBy("wml.xsd", others ?? []))];
}

async function errorsBy(main: string, parts: readonly (readonly [name: string, xml: string])[]): Promise<string[]> {
  if (parts.length === 0) return [];
  const others = readdirSync(join(schemas, FOLDER)).filter((name) => name !== main);
  const result = await validateXML({
    xml: parts.map(([name, xml]) => ({ fileName: name.replaceAll("/", "_"), contents: withoutIgnorable(xml) })),
    schema: schemaFile(FOLDER, main),
    preload: [...others.map((name) => schemaFile(FOLDER, name)), schemaFile("mce", "mc.xsd")],
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/** All schemas stand in one folder for the validator, so that they find each other by their names. */
function schemaFile(from: string, fileName: string): XMLFileInfo {
  const contents = readFileSync(join(schemas, from, fileName), "utf8")
    .replaceAll("../mce/", "")
    .replace(
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
    );
  return { fileName, contents };
}

/** Takes out what the part declares as ignorable, as a consumer does that knows nothing but the standard. */
function withoutIgnorable(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  if (root === null) return xml;
  const prefixes = new Set((root.getAttributeNS(MC, "Ignorable") ?? "").match(/\S+/gu));
  for (const element of [root, ...Array.from(root.getElementsByTagName("*"))]) strip(element, prefixes);
  return new XMLSerializer().serializeToString(document);
}

function strip(element: Element, prefixes: ReadonlySet<string>): void {
  if (prefixes.has(element.prefix ?? "")) element.parentNode?.removeChild(element);
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.namespaceURI === MC || prefixes.has(attribute.prefix ?? "")) element.removeAttributeNode(attribute);
  }
}
