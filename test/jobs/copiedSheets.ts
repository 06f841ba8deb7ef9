import { newFileSheets, openFileSheets, type FileSheets } from "../../src/files";
import { readUnit } from "../../src/jobs";
import { figureIds } from "../../src/rollup";
import { edition2021 } from "../../src/statute";
import { planStandardSheets, type CellInput, type SheetPlan, type Totals } from "../../src/workbook";
import { zeros } from "../cli/books";
import { withHidden } from "../xlsx/hiddenSheets";

/** The standard sheets that hold tables. */
export const TABLE_SHEETS = ["二 主动公开", "三 依申请公开", "四 复议诉讼"];
/** How Excel names the copy of a sheet. */
export const copyOf = (name: string): string => `${name} (2)`;

/** What is done to a workbook of the standard sheets. */
export interface Copied {
  /** Sheets by the names of their copies. */
  readonly copies?: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  /** What is typed then: 「三 依申请公开!J6」. */
  readonly typed?: Readonly<Record<string, CellInput>>;
  readonly totals?: Totals;
  /** Whether nothing is filled in, where figures would be 0. */
  readonly isBlank?: boolean;
  /** Whether the copies stand before all others. */
  readonly inFront?: boolean;
}

/** A unit's workbook some of whose standard sheets were copied, hidden and typed into. */
export async function copiedBook({ copies = {}, hidden = [], typed = {}, totals = "typed", isBlank, inFront }: Copied): Promise<FileSheets> {
  const sheets = newFileSheets();
  const plans = planStandardSheets(edition2021, totals, isBlank ? { ...zeros, figures: new Map() } : zeros);
  const more = Object.entries(copies).flatMap(([name, source]) => plans.flatMap((plan): SheetPlan[] => (plan.name === source ? [{ ...plan, name }] : [])));
  await sheets.insert(inFront ? [...more, ...plans] : [...plans, ...more]);
  await sheets.writeBlocks(
    Object.entries(typed).map(([place, value]) => {
      const [sheet = "", address = ""] = place.split("!");
      return { sheet, address, rows: [[value]] };
    }),
  );
  return openFileSheets(withHidden(await sheets.save(), hidden));
}

/** The applications received, as a sum takes them from the workbook. */
export const receivedIn = async (sheets: FileSheets) =>
  (await readUnit(sheets, "zh-CN")).figures[figureIds(edition2021).indexOf("applications.received:total" as never)];
