import { serialize } from "node:v8";
import { newFileSheets, openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { CellInput } from "../../../src/workbook";
import type { RollupSettings, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";

/** 本年新收·总计, and the column of 汇总明细 that it has. */
export const RECEIVED = "applications.received:total";
export const COLUMN = "R";
export const settings: RollupSettings = { organ: "清河县人民政府", year: 2025 };
export const education = reportOf("清河县教育局", { [RECEIVED]: 5 });
export const water = reportOf("清河县水利局", { [RECEIVED]: 7 });

/** A workbook of a sum as it is opened again: of education and water, or of what is given. */
export async function summedUp(outcomes: readonly UnitOutcome[] = [education, water], given = settings): Promise<FileSheets> {
  const key = serialize([outcomes, given]).toString("latin1");
  const made = sums.get(key) ?? (await saved(outcomes, given));
  sums.set(key, made);
  return openFileSheets(made);
}

/** Made once for all tests. */
const sums = new Map<string, Uint8Array>();

async function saved(outcomes: readonly UnitOutcome[], given: RollupSettings): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await rollUpFiles(sheets, outcomes, given);
  return sheets.save();
}

/** The values of an area. */
export const cells = async (sheets: FileSheets, sheet: string, address: string) =>
  (await sheets.read([{ sheet, address }])).blocks[0]?.map((line) => line.map(({ value }) => value)) ?? [];

/** What a person types into cells: 「汇总明细!R7」. */
export const type = (sheets: FileSheets, typed: Readonly<Record<string, CellInput>>): Promise<void> =>
  sheets.writeBlocks(
    Object.entries(typed).map(([place, input]) => {
      const [sheet = "", address = ""] = place.split("!");
      return { sheet, address, rows: [[input]] };
    }),
  );

/** The sum of the applications received, and each row of 汇总明细 with its unit and its part of that. */
export async function received(sheets: FileSheets) {
  const [[sum] = []] = await cells(sheets, "三 依申请公开", "J6");
  const [units, figures] = [await cells(sheets, "汇总明细", "A6:A11"), await cells(sheets, "汇总明细", `${COLUMN}6:${COLUMN}11`)];
  const rows = units.map(([unit], index) => [unit, figures[index]?.[0]]);
  return { sum, rows: rows.filter(([unit, figure]) => unit !== "" || figure !== "") };
}

/** Empties a row of 汇总明细, as if a person had deleted it. */
export const deleteRow = async (sheets: FileSheets, row: number): Promise<void> => {
  const [line = []] = await cells(sheets, "汇总明细", `A${row}:GZ${row}`);
  await sheets.writeBlocks([{ sheet: "汇总明细", address: `A${row}`, rows: [line.map(() => "")] }]);
};

/** The lines of 汇总单位: unit, file, state, 处理. */
export const linesIn = async (sheets: FileSheets) =>
  (await cells(sheets, "汇总单位", "A4:L12")).map((line) => [line[1], line[4], line[6], line[11]]).filter(([unit, file]) => unit !== "" || file !== "");
