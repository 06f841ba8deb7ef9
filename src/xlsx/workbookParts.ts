import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { plainMarkup } from "./markup";
import { XlsxError } from "./xlsxError";
import type { Archive } from "./archive";

/** A worksheet and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** Of its relationship to the workbook. */
  readonly id: string;
  readonly part: string;
}

/** Where in a package what stands; part names without the slash in front. */
export interface WorkbookParts {
  readonly workbook: string;
  /** In their order; chart sheets are none. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
  /** Document properties: core, app and custom. */
  readonly properties: Readonly<Record<"core" | "app" | "custom", string | undefined>>;
}

/** Bytes of the parts that say where the others are. */
const CONTROL_LIMIT = 8 * 2 ** 20;

/** Names of ranges, by the ten thousand in workbooks that were copied from year to year; nobody reads them here. */
const definedNames = /<((?:\w+:)?definedNames)\b[^>]*>[^]*?<\/\1\s*>/g;

/**
 * Follows the relationships from the package to its sheets, as ECMA-376 wants it, in the transitional and the strict namespaces alike.
 * @throws XlsxError where a part on the way is missing or damaged, or the package is no workbook
 */
export function workbookParts(archive: Archive): WorkbookParts {
  const root = relationships(archive, "");
  const workbook = root.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw new XlsxError("notXlsx");
  const document = parse(archive, workbook);
  if (document.documentElement?.localName !== "workbook") throw new XlsxError("notXlsx");
  const related = relationships(archive, workbook);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const worksheets = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]));
  return {
    workbook,
    sheets: elements(document, "sheet").filter(({ parentElement }) => parentElement?.localName === "sheets").flatMap((sheet) => {
      const id = attribute(sheet, "id");
      const part = worksheets.get(id);
      return part === undefined ? [] : [{ name: attribute(sheet, "name"), id, part }];
    }),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    theme: partOf("theme"),
    date1904: elements(document, "workbookPr").some((properties) => /^(1|true|on)$/.test(attribute(properties, "date1904"))),
    properties: {
      core: root.find(({ type }) => type === "core-properties")?.target,
      app: root.find(({ type }) => type === "extended-properties" || type === "extendedProperties")?.target,
      custom: root.find(({ type }) => type === "custom-properties" || type === "customProperties")?.target,
    },
  };
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, which the strict namespaces share with the transitional ones. */
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part, or of the whole package (""), within the package. */
function relationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const all = elements(parse(archive, name), "Relationship");
  return all.filter((one) => attribute(one, "TargetMode") !== "External").map((one) => ({
    id: attribute(one, "Id"),
    type: attribute(one, "Type").split("/").at(-1) ?? "",
    target: resolve(folder, attribute(one, "Target"), name),
  }));
}

/** "xl/" and "worksheets/sheet1.xml", "../xl/a.xml" or "/xl/a.xml" → the part's name from the root of the package. */
function resolve(folder: string, target: string, relationshipsPart: string): string {
  try {
    const path = new URL(target.replaceAll("\\", "/"), `package:///${folder}`).pathname;
    return decodeURIComponent(path.slice(1));
  } catch (cause) {
    throw new XlsxError("damaged", [relationshipsPart], { cause });
  }
}

function parse(archive: Archive, name: string): Document {
  const part = archive.inflate([name], CONTROL_LIMIT).get(name) ?? new Uint8Array();
  const xml = new TextDecoder().decode(plainMarkup(name, part)).replace(definedNames, "");
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  try {
    return new DOMParser({ onError, locator: false }).parseFromString(xml, "text/xml");
  } catch (cause) {
    throw new XlsxError("damaged", [name], { cause });
  }
}

const elements = (document: Document, localName: string): Element[] => Array.from(document.getElementsByTagNameNS("*", localName));

/** An attribute by its name without prefix; "" where it is not there. */
function attribute(element: Element, localName: string): string {
  return Array.from(element.attributes).find((one) => one.localName === localName || one.name === localName)?.value ?? "";
}
