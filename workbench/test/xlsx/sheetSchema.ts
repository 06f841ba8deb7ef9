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

/** What the schema of SpreadsheetML says against a workbook, its styles, its shared strings or a sheet; nothing where it is valid. */
export function sheetSchemaErrors(fileName: string, xml: string): Promise<string[]> {
  return schemaErrors("sml.xsd", fileName, xml);
}

/** What a schema says against a part; nothing where it is valid. */
export async function schemaErrors(schema: SchemaName, fileName: string, xml: string): Promise<string[]> {
  const others = readdirSync(schemas)
    .filter((name) => name !== schema)
    .map(schemaFile);
  const result = await validateXML({
    xml: { fileName: fileName.replaceAll("/", "_"), contents: xml.replaceAll(spaceKept, "") },
    schema: schemaFile(schema),
    preload: others,
  });
  return result.errors.map(({ message }) => message);
}

function schemaFile(fileName: string): XMLFileInfo {
  const contents = readFileSync(join(schemas, fileName), "utf8").replaceAll(`${XML_NAMESPACE}/>`, `${XML_NAMESPACE} schemaLocation="xml.xsd"/>`);
  return { fileName, contents };
}
