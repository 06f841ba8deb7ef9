import type { Element } from "@xmldom/xmldom";
import { SheetsError } from "../../workbook";
import { partKey, XlsxError, type WorkbookParts, type XlsxPackage } from "../../xlsx";
import { SheetTree } from "./sheetTree";
import { Styles } from "./styles";
import { PackageEditor } from "./packageEditor";
import { addChild, childOf, childrenOf, ensureChild, isSet } from "./xmlTree";

/** What a workbook part holds, in the order of its schema. */
const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Looks of a workbook that has none: nothing but the standard font. */
const plainStyles =
  '<fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>";

/** A workbook file while it is being changed. What is not changed stays as it is in the file, whatever it is. */
export class WorkbookEditor {
  readonly package: PackageEditor;
  readonly parts: WorkbookParts;
  private readonly sheetTrees = new Map<string, SheetTree>();
  private knownStyles: Styles | undefined;

  /** @throws SheetsError `protected` where any change would break a signature */
  constructor(file: XlsxPackage) {
    if (file.partNames.some((name) => /^_xmlsignatures\//i.test(name))) throw new SheetsError("protected", "The workbook is signed");
    this.package = new PackageEditor(file.unpack());
    this.parts = file.parts;
  }

  /** The root of the workbook part. */
  get workbook(): Element {
    return this.package.root(this.parts.workbook);
  }

  /** An element of the workbook part, new where there was none. */
  ensure(localName: string): Element {
    return ensureChild(this.workbook, localName, order);
  }

  get isStructureProtected(): boolean {
    const protection = childOf(this.workbook, "workbookProtection");
    return protection !== undefined && isSet(protection, "lockStructure");
  }

  /**
   * A sheet of the file as it was opened, by its name.
   * @throws SheetsError `missing`
   */
  sheet(name: string): SheetTree {
    return this.sheetAt(this.partOf(name));
  }

  /**
   * The part of a sheet of the file as it was opened, by its name.
   * @throws SheetsError `missing`
   */
  partOf(name: string): string {
    const part = this.parts.sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw new SheetsError("missing", `No sheet ${name}`);
    return part;
  }

  /** A sheet by its part, also one that was added. */
  sheetAt(part: string): SheetTree {
    const known = this.sheetTrees.get(part) ?? treeOf(part, this.package);
    this.sheetTrees.set(part, known);
    return known;
  }

  /** Names a new sheet behind the others. */
  listSheet(name: string, relationship: string): void {
    const list = this.ensure("sheets");
    const others = childrenOf(list, "sheet");
    const number = Math.max(0, ...others.map((other) => Number(other.getAttribute("sheetId")))) + 1;
    const sheet = addChild(list, "sheet", { name, sheetId: String(number) });
    const id = others.flatMap((other) => Array.from(other.attributes)).find(({ localName, namespaceURI }) => localName === "id" && namespaceURI);
    sheet.setAttributeNS(id?.namespaceURI ?? null, id?.name ?? "r:id", relationship);
  }

  get styles(): Styles {
    this.knownStyles ??= new Styles(this.package.root(this.parts.styles ?? this.addStyles()));
    return this.knownStyles;
  }

  private addStyles(): string {
    const { workbook } = this;
    const part = "xl/styles.xml";
    this.package.add(part, `<styleSheet xmlns="${workbook.namespaceURI ?? ""}">${plainStyles}</styleSheet>`, {
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
      type: "styles",
      from: this.parts.workbook,
    });
    return part;
  }

  /** Programs that compute are to compute anew, and the list of what to compute first, which may be no longer true, is optional. */
  computeOnLoad(): void {
    this.ensure("calcPr").setAttribute("fullCalcOnLoad", "1");
    this.package.removeRelated(this.parts.workbook, "calcChain");
  }

  /** Of several sheets that are shown as chosen, all would take what is typed into one of them. */
  showOnly(part: string, place: number): void {
    const views = this.ensure("bookViews");
    const view = ensureChild(views, "workbookView", ["workbookView"]);
    view.setAttribute("activeTab", String(place));
    // Sheets that say nothing of it are left alone: a large one takes seconds to parse.
    for (const name of this.package.names.filter((one) => /sheets\/[^/]+\.xml$/i.test(one) && (one === part || this.package.mentions(one, "tabSelected")))) {
      for (const sheetView of viewsOf(this.package.root(name))) {
        if (partKey(name) === partKey(part)) sheetView.setAttribute("tabSelected", "1");
        else sheetView.removeAttribute("tabSelected");
      }
    }
  }
}

function treeOf(part: string, editor: PackageEditor): SheetTree {
  const root = editor.root(part);
  const texts = editor.textsOf(part);
  try {
    return new SheetTree(root, texts);
  } catch (cause) {
    throw new XlsxError("damaged", [part], { cause });
  }
}

/** How a sheet is shown, window by window. */
export function viewsOf(sheet: Element): Element[] {
  const views = childOf(sheet, "sheetViews");
  return views ? childrenOf(views, "sheetView") : [];
}
