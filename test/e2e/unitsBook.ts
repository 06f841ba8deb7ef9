import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import type { UnitFolder } from "../rollup/unitFolder";

export const COUNTY = "清河县人民政府";

/** The county's workbook: whose it is, and who should report. */
export async function countyBook(names: readonly string[]): Promise<Buffer> {
  const file = newFileSheets();
  const plans = planStandardSheets(edition2021, "typed", { organ: { name: COUNTY, year: 2025, kind: "县级政府" } });
  const roster = plans.slice(0, 1).map((plan) => ({
    ...plan,
    name: "单位名单",
    content: [["单位", "类别", "联系人"], ...names.map((name) => [name, "乡镇政府", ""])],
    merges: [],
    formats: [],
    columnWidths: [30, 12, 12],
    rowHeights: new Map<number, number>(),
    conditionalFormats: [],
    validations: [],
  }));
  await file.insert([...plans, ...roster]);
  return Buffer.from(await file.save());
}

/** Files as a browser test chooses them. */
export const uploads = ({ files }: Pick<UnitFolder, "files">) =>
  [...files].map(([name, bytes]) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }));
