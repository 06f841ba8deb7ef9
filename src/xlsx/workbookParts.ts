import type { Archive } from "./archive";
import { cutPart } from "./cutPart";
import { attributeReader, elementOf, elementsOf, prefixOf, unescaped } from "./elements";
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
const limits = { inflated: 8 * 2 ** 20, listed: 2 ** 18 };

const nameOf = attributeReader("name");
const idOf = attributeReader("(?:[\\w.-]+:)?id");
const stateOf = attributeReader("state");
const activeTabOf = attributeReader("activeTab");
const calendarOf = attributeReader("date1904");
const completedOf = attributeReader("calcCompleted");
const calculationModeOf = attributeReader("calcMode");
const computesOnLoadOf = attributeReader("fullCalcOnLoad");

/**
 * Follows the relationships from the package to its sheets, as ECMA-376 wants it, in the transitional and the strict namespaces alike.
 * @throws XlsxError where a part on the way is missing or damaged, or the package is no workbook
 */
export function workbookParts(archive: Archive): WorkbookParts {
  const root = relationships(archive, "");
  const workbook = root.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw new XlsxError("notXlsx");
  const related = relationships(archive, workbook);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const worksheets = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]));
  const { listed: allSheets, activeTab, date1904, calculation } = cut(archive, workbook, sheetList);
  const sheets = allSheets.flatMap((sheet) => partOfSheet(sheet, worksheets.get(sheet.id)));
  const front = allSheets.find(({ visible }, index) => visible && index === activeTab) ?? allSheets.find(({ visible }) => visible);
  // Some writers name parts of these kinds that they do not write.
  const present = (part: string | undefined): string | undefined => (part !== undefined && archive.has(part) ? part : undefined);
  const rootPart = (...types: string[]): string | undefined => present(root.find(({ type }) => types.includes(type))?.target);
  const app = rootPart("extended-properties", "extendedProperties");
  return {
    workbook,
    sheets,
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
function sheetList(part: string, xml: string): SheetList {
  const prefix = prefixOf(xml);
  const list = elementOf(xml, `${prefix}sheets`);
  if (!list) throw new SyntaxError("No <sheets>");
  return {
    listed: listed(part, list.inner, `${prefix}sheet`).map((attributes) => ({
      name: unescaped(nameOf(attributes) ?? ""),
      id: unescaped(idOf(attributes) ?? ""),
      visible: (stateOf(attributes) ?? "visible") === "visible",
    })),
    activeTab: Number(activeTabOf(elementOf(elementOf(xml, `${prefix}bookViews`)?.inner ?? "", `${prefix}workbookView`)?.attributes ?? "") ?? 0),
    date1904: isOn(calendarOf(elementOf(xml, `${prefix}workbookPr`)?.attributes ?? "")),
    calculation: calculationOf(elementOf(xml, `${prefix}calcPr`)?.attributes ?? ""),
  };
}

const isOn = (value: string | undefined): boolean => /^(1|true|on)$/.test(value ?? "");

function calculationOf(attributes: string): WorkbookParts["calculation"] {
  if (calculationModeOf(attributes) === "manual") return "manual";
  return isOn(computesOnLoadOf(attributes)) || /^(?:0|false|off)$/.test(completedOf(attributes) ?? "") ? "onOpening" : undefined;
}

/** Whether a file calls itself Excel's. Excel writes down in which order it computes: where that is missing from such a file another program has saved it, which computes nothing. */
function namesExcel(archive: Archive, app: string | undefined): boolean {
  try {
    return app !== undefined && cut(archive, app, (_, xml) => elementOf(xml, `${prefixOf(xml)}Application`)?.inner.startsWith("Microsoft") === true);
  } catch {
    return false;
  }
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, which the strict namespaces share with the transitional ones. */
  readonly type: string;
  readonly target: string;
}

const relationshipIdOf = attributeReader("Id");
const typeOf = attributeReader("Type");
const targetOf = attributeReader("Target");
const modeOf = attributeReader("TargetMode");

/** The relationships of a part, or of the whole package (""), within the package. */
function relationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  return cut(archive, `${folder}_rels/${part.slice(slash)}.rels`, (name, xml) => {
    const all = listed(name, xml, `${prefixOf(xml)}Relationship`).filter((attributes) => modeOf(attributes) !== "External");
    return all.map((attributes) => ({
      id: unescaped(relationshipIdOf(attributes) ?? ""),
      type: typeOf(attributes)?.split("/").at(-1) ?? "",
      target: resolve(folder, unescaped(targetOf(attributes) ?? "")),
    }));
  });
}

/** "xl/" and "worksheets/sheet1.xml", "../xl/a.xml" or "/xl/a.xml" → the part's name from the root of the package. */
function resolve(folder: string, target: string): string {
  const path = new URL(target, `http://package/${folder}`).pathname;
  return decodeURIComponent(path.slice(1));
}

/**
 * The attributes of the elements of this name.
 * @throws XlsxError where the list is too long
 */
function listed(part: string, xml: string, name: string): string[] {
  if (xml.length > limits.listed) throw new XlsxError("tooLarge", [part, limits.listed / 2 ** 20]);
  return Array.from(elementsOf(xml, name), ({ attributes }) => attributes);
}

function cut<Result>(archive: Archive, part: string, cutOut: (part: string, xml: string) => Result): Result {
  archive.refuseLarge([part], limits.inflated);
  return cutPart(archive, part, (xml) => cutOut(part, xml));
}
