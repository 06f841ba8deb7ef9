import { writeXlsx } from "hucre";
import type { Element } from "@xmldom/xmldom";
import { openFormula } from "../../formulas";
import { comparableFormula, missingFlags, SheetsError, type ConditionalFormatPlan, type PresentFlag } from "../../workbook";
import { XlsxPackage } from "../../xlsx";
import { rectangleOf } from "../reading/sheetNames";
import { drawConditionalFormats } from "./drawRules";
import { WorkbookEditor } from "./workbookEditor";
import { addChild, adopt, childOf, childrenOf, isSet, nextBehind } from "./xmlTree";

/** What a sheet part holds behind its conditional formats, in the order of its schema; the alternatives are to controls and drawings. */
const later = [
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * Adds what a sheet has not of flags, behind its other conditional formats.
 * @returns what was added
 * @throws SheetsError `protected` where Excel would not let formats be changed
 */
export async function addFlags(editor: WorkbookEditor, sheetName: string, flags: readonly ConditionalFormatPlan[]): Promise<readonly ConditionalFormatPlan[]> {
  for (const { address } of flags) rectangleOf(address);
  const { root } = editor.sheet(sheetName);
  const missing = missingFlags(standingRules(root), flags);
  if (missing.length === 0) return [];
  refuseProtected(root);

  const drawn = await drawRules(missing);
  const difference = editor.styles.appendDifferences(drawn.styles);
  const before = nextBehind(root, later);
  const last = lastPriority(root);
  for (const source of childrenOf(drawn.sheet(DRAWN).root, "conditionalFormatting")) {
    const formatting = addChild(root, "conditionalFormatting", { sqref: source.getAttribute("sqref") ?? "" }, before);
    for (const rule of childrenOf(source, "cfRule")) {
      const added = adopt(formatting, rule);
      added.setAttribute("dxfId", difference(rule.getAttribute("dxfId") ?? ""));
      added.setAttribute("priority", String(last + Number(rule.getAttribute("priority"))));
    }
  }
  return missing;
}

/**
 * Takes the formats from a sheet that stand where flags were added and say the same.
 * @returns whether there were any
 * @throws SheetsError `protected` where Excel would not let formats be changed
 */
export function removeFlags(editor: WorkbookEditor, sheetName: string, flags: readonly ConditionalFormatPlan[]): boolean {
  const { root } = editor.sheet(sheetName);
  const gone = standingRules(root).filter(({ addresses, formula }) =>
    flags.some((flag) => addresses.join() === flag.address && comparableFormula(formula) === comparableFormula(flag.formula)),
  );
  if (gone.length === 0) return false;
  refuseProtected(root);
  for (const { formatting, rule } of gone) {
    formatting.removeChild(rule);
    if (childrenOf(formatting, "cfRule").length === 0) root.removeChild(formatting);
  }
  return true;
}

function refuseProtected(root: Element): void {
  const protection = childOf(root, "sheetProtection");
  const allowsFormats = protection?.hasAttribute("formatCells") === true && !isSet(protection, "formatCells");
  if (protection && isSet(protection, "sheet") && !allowsFormats) throw new SheetsError("protected", "The sheet is protected");
}

const DRAWN = "flags";

/** The rules in a workbook of their own, with their looks, as hucre writes them. */
async function drawRules(flags: readonly ConditionalFormatPlan[]): Promise<WorkbookEditor> {
  return new WorkbookEditor(new XlsxPackage(await writeXlsx({ sheets: [{ name: DRAWN, rows: [[""]], conditionalRules: drawConditionalFormats(flags) }] })));
}

interface StandingRule extends PresentFlag {
  readonly formatting: Element;
  readonly rule: Element;
}

function standingRules(root: Element): StandingRule[] {
  return childrenOf(root, "conditionalFormatting").flatMap((formatting) =>
    childrenOf(formatting, "cfRule")
      .filter((rule) => rule.getAttribute("type") === "expression")
      .map((rule) => ({
        formatting,
        rule,
        addresses: (formatting.getAttribute("sqref") ?? "").split(/\s+/u),
        formula: openFormula(childOf(rule, "formula")?.textContent ?? ""),
      })),
  );
}

/** The largest number is the last in turn; the extensions of Excel 2010 count along. */
const lastPriority = (root: Element): number =>
  Math.max(0, ...Array.from(root.getElementsByTagNameNS("*", "cfRule"), (rule) => Number(rule.getAttribute("priority")) || 0));
