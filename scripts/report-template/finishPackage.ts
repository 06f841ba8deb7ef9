import { strFromU8, strToU8, unzipSync } from "fflate";
import { packEntries } from "../../src/report/docx/templateZip";
import { withTableStyles } from "../../src/report/tables/tableStyles";
import type { Edition } from "../../src/statute";
import { drawTables } from "./drawTables";
import { typefaces } from "./fonts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** `w:altName` are the names under which the same face may be installed; charset 86 is GB 2312. */
const fontTable = [
  HEAD,
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...typefaces.map(
    ({ name, otherNames }) => `<w:font w:name="${name}"><w:altName w:val="${otherNames.join(",")}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  ),
  "</w:fonts>",
].join("");

/** The title and nothing else: no author, no program, no time, so that a template is the same each time it is built. */
const coreProperties = [
  HEAD,
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{标题}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>',
].join("");

/**
 * Says what Word assumes, that signs may hang over the end of a line: LibreOffice 7.4 loses some of those that hang, in print too, and takes the element for its
 * opposite, so that it hangs none. The docx package has no place for it.
 */
const withHangingSigns = (stylesXml: string): string => stylesXml.replace("<w:pPrDefault><w:pPr>", "$&<w:overflowPunct/>");

/** Gives a document built by the docx package its tables, its font table, which the package cannot write, and its properties. */
export function finishPackage(document: Uint8Array, edition: Edition): Uint8Array {
  const entries = new Map(Object.entries(unzipSync(document)));
  const text = (name: string): string => strFromU8(entries.get(name) ?? new Uint8Array());
  const { styles, ...tables } = withTableStyles(withHangingSigns(text("word/styles.xml")));
  entries.set("word/styles.xml", strToU8(styles));
  entries.set("word/document.xml", strToU8(drawTables(text("word/document.xml"), edition, tables)));
  entries.set("word/fontTable.xml", strToU8(fontTable));
  entries.set("docProps/core.xml", strToU8(coreProperties));
  return packEntries(entries);
}
