import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";

const schemas = join(__dirname, "../../../../shared/ooxml-xsd/ISO-IEC29500-4_2016");

/** The schemas of ISO/IEC 29500 lie beside the checkout; where they are not at hand, their tests are skipped. */
export const sheetSchemaIsHere = existsSync(schemas);

const XML_NAMESPACE = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"';

/** Excel itself writes xml:space on <t>, which the schema does not know there. */
const spaceKept = / xml:space="preserve"/g;

/** Schemas by their files: SpreadsheetML, DrawingML with its themes, and the properties of the program. */
export type SchemaName = "sml.xsd" | "dml-main.xsd" | "shared-documentPropertiesExtended.xsd";

/** Parts by their names. */
type Parts = readonly (readonly [name: string, xml: string])[];

/** What the schema of SpreadsheetML says against workbooks, their styles, their shared strings or sheets; nothing where they are valid. */
export function sheetSchemaErrors(parts: Parts): Promise<string[]> {
  return schemaErrors("sml.xsd", parts);
}

/** What a schema says against parts, each error with the name of its part; nothing where they are valid. Reading the schema takes most of the time, so that one reader looks at all of them. */
export async function schemaErrors(schema: SchemaName, parts: Parts): Promise<string[]> {
  if (parts.length === 0) return [];
  const others = readdirSync(schemas)
    .filter((name) => name !== schema)
    .map(schemaFile);
  const result = await validateXML({
    xml: parts.map(([name, xml]) => ({ fileName: name.replaceAll("/", "_"), contents: xml.replaceAll(spaceKept, "") })),
    schema: schemaFile(schema),
    preload: others,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

function schemaFile(fileName: string): XMLFileInfo {
  const contents = readFileSync(join(schemas, fileName), "utf8").replaceAll(`${XML_NAMESPACE}/>`, `${XML_NAMESPACE} schemaLocation="xml.xsd"/>`);
  return { fileName, contents };
}
