import { AlikeParts } from "./alikeParts";
import { refuseLarge, type Archive } from "./archive";
import { isOfRelationships, readRelationships, relationshipsPart, targetPart, type Relationship, type XmlReader } from "../ooxml";
import { lostSheetPlace } from "./places";
import { readAlike, readPart } from "./readPart";
import { XlsxError } from "./xlsxError";

/** A worksheet and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** Of its relationship to the workbook. */
  readonly id: string;
  readonly part: string;
  /** Whether its tab shows. */
  readonly visible: boolean;
}

/** Where in a package what stands; part names without the slash in front. */
export interface WorkbookParts {
  readonly workbook: string;
  /** In their order; chart sheets are none. */
  readonly sheets: readonly SheetPart[];
  /** Whether it lists sheets of other kinds beside them, as those of charts. */
  readonly hasOthers: boolean;
  /** The one that shows when the workbook opens; undefined where that is a sheet of charts. */
  readonly front: SheetPart | undefined;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
  /** When its formulas are computed, where that is not always: see `Snapshot` of the port. */
  readonly calculation: "manual" | "onOpening" | undefined;
  /** Document properties: core, app and custom. */
  readonly properties: Readonly<Record<"core" | "app" | "custom", string | undefined>>;
}

/** Bytes of a part that says where others are, and letters of it that do so: names of ranges fill the workbook part by the ten thousand. */
const limits = { inflated: 24 * 2 ** 20, listed: 2 ** 18 };

/**
 * Follows the relationships from the package to its sheets, as ECMA-376 wants it, in the transitional and the strict namespaces alike.
 * @throws XlsxError where a part on the way is missing or damaged, or the package is no workbook
 */
export function workbookParts(archive: Archive): WorkbookParts {
  const root = relationships(archive, "");
  const workbook = root.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw new XlsxError(archive.has("xl/workbook.bin") ? "binaryWorkbook" : "notXlsx");
  refuseBinary(archive, workbook);
  const related = relationships(archive, workbook);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const worksheets = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]));
  refuseLarge(archive, [workbook], limits.inflated);
  const { listed: allSheets, activeTab, date1904, calculation } = readAlike(archive, workbook, alike.sheets, (reader) => sheetList(workbook, reader));
  const ids = new Set(related.map(({ id }) => id));
  const lost = allSheets.find(({ id }) => !ids.has(id));
  if (lost) throw new XlsxError("damaged", [lostSheetPlace(lost.name)]);
  const sheets = allSheets.flatMap((sheet) => partOfSheet(sheet, worksheets.get(sheet.id)));
  const front = allSheets.find(({ visible }, index) => visible && index === activeTab) ?? allSheets.find(({ visible }) => visible);
  // Some writers name parts of these kinds that they do not write.
  const present = (part: string | undefined): string | undefined => (part !== undefined && archive.has(part) ? part : undefined);
  const rootPart = (...types: string[]): string | undefined => present(root.find(({ type }) => types.includes(type))?.target);
  const app = rootPart("extended-properties", "extendedProperties");
  return {
    workbook,
    sheets,
    hasOthers: sheets.length < allSheets.length,
    front: sheets.find(({ id }) => id === front?.id),
    sharedStrings: partOf("sharedStrings"),
    styles: present(partOf("styles")),
    theme: present(partOf("theme")),
    date1904,
    calculation: calculation ?? (partOf("calcChain") === undefined && namesExcel(archive, app) ? "onOpening" : undefined),
    properties: {
      core: rootPart("core-properties"),
      app,
      custom: rootPart("custom-properties", "customProperties"),
    },
  };
}

/** XML begins with "<", behind the mark of its encoding where it has one; a binary workbook with the number of its first record. */
function refuseBinary(archive: Archive, workbook: string): void {
  if (!/\.bin$/i.test(workbook)) return;
  refuseLarge(archive, [workbook], limits.inflated);
  if (!archive.inflate(workbook).subarray(0, 4).includes(LESS)) throw new XlsxError("binaryWorkbook");
}

const LESS = 0x3c;

const partOfSheet = (sheet: Omit<SheetPart, "part">, part: string | undefined): SheetPart[] => (part === undefined ? [] : [{ ...sheet, part }]);

interface SheetList {
  /** In their order, sheets of charts too. */
  readonly listed: readonly Omit<SheetPart, "part">[];
  /** Which of them shows. */
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly calculation: WorkbookParts["calculation"];
}

/** @throws SyntaxError where the workbook part lists no sheets */
function sheetList(part: string, reader: XmlReader): SheetList {
  let listed: SheetList["listed"] | undefined;
  let activeTab = 0;
  let date1904 = false;
  let calculation: WorkbookParts["calculation"];
  reader.child(0);
  refuseOtherRoots(reader.name);
  while (reader.child(1)) {
    if (reader.name === "sheets") listed ??= listedSheets(part, reader);
    else if (reader.name === "bookViews") activeTab = reader.child(2) ? Number(reader.attribute("activeTab") ?? 0) : 0;
    else if (reader.name === "workbookPr") date1904 = isOn(reader.attribute("date1904"));
    else if (reader.name === "calcPr") calculation = calculationOf(reader);
  }
  if (!listed) throw new SyntaxError("No <sheets>");
  return { listed, activeTab, date1904, calculation };
}

/** @throws XlsxError where the main part of a package is that of another program's document */
function refuseOtherRoots(root: string): void {
  if (root === "document") throw new XlsxError("word");
  if (root === "presentation") throw new XlsxError("powerPoint");
}

function listedSheets(part: string, reader: XmlReader): SheetList["listed"] {
  const start = reader.to;
  const listed: Omit<SheetPart, "part">[] = [];
  while (reader.child(2)) {
    refuseLong(part, reader.to - start);
    if (reader.name !== "sheet") continue;
    listed.push({
      name: reader.attribute("name") ?? "",
      id: reader.attributeIn(isOfRelationships, "id") ?? reader.attribute("id") ?? "",
      visible: (reader.attribute("state") ?? "visible") === "visible",
    });
  }
  return listed;
}

const isOn = (value: string | undefined): boolean => /^(1|true|on)$/.test(value ?? "");

function calculationOf(reader: XmlReader): WorkbookParts["calculation"] {
  if (reader.attribute("calcMode") === "manual") return "manual";
  return isOn(reader.attribute("fullCalcOnLoad")) || /^(?:0|false|off)$/.test(reader.attribute("calcCompleted") ?? "") ? "onOpening" : undefined;
}

/** Whether a file calls itself Excel's. Excel writes down in which order it computes: where that is missing from such a file another program has saved it, which computes nothing. */
function namesExcel(archive: Archive, app: string | undefined): boolean {
  try {
    if (app === undefined) return false;
    refuseLarge(archive, [app], limits.inflated);
    return readPart(archive, app, applicationIn).startsWith("Microsoft");
  } catch {
    return false;
  }
}

function applicationIn(reader: XmlReader): string {
  reader.child(0);
  while (reader.child(1)) if (reader.name === "Application") return reader.content();
  return "";
}

/** What leads from a part, or from the whole package (""), to another part within the package. */
interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationships(archive: Archive, part: string): Related[] {
  const list = relationshipsPart(part);
  refuseLarge(archive, [list], limits.inflated);
  const all = readAlike(archive, list, alike.relationships, (reader) => {
    refuseLong(list, reader.xml.length);
    return readRelationships(reader);
  });
  return all.filter(({ isExternal, target }) => !isExternal && target !== "").map(({ id, type, target }) => ({ id, type, target: targetPart(part, target) }));
}

/** @throws XlsxError where a list is too long */
function refuseLong(part: string, letters: number): void {
  if (letters > limits.listed) throw new XlsxError("tooLarge", [part, limits.listed / 2 ** 20]);
}

const alike = { relationships: new AlikeParts<readonly Relationship[]>(), sheets: new AlikeParts<SheetList>() };
