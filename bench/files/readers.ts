import { read, utils } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { readXlsx } from "hucre";
import { rangeAddress } from "../../src/address";
import { openFileSheets } from "../../src/files";
import { checkWorkbook } from "../../src/jobs";

/** What is done with one file: ours reads and checks it, the others only read its cells. Gives how much was found. */
export type Reader = (bytes: Uint8Array) => Promise<number>;

export const readers: Readonly<Record<string, Reader>> = {
  async "nianbao: read + check"(bytes) {
    const { progress } = await checkWorkbook(await openFileSheets(bytes), "zh-CN");
    return progress.reduce((sum, { filled }) => sum + filled, 0);
  },

  async "nianbao: survey + read"(bytes) {
    const sheets = await openFileSheets(bytes);
    const surveyed = await sheets.survey();
    const { blocks } = await sheets.read(surveyed.flatMap(({ name, used }) => (used ? [{ sheet: name, address: rangeAddress(used) }] : [])));
    return blocks.flatMap((block) => block ?? []).length;
  },

  "hucre: read": async (bytes) => (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows).length,

  "SheetJS: read": (bytes) => {
    const { Sheets } = read(bytes, { type: "array" });
    const rows = Object.values(Sheets).flatMap((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1 }));
    return Promise.resolve(rows.flat().length);
  },

  async "ExcelJS: read"(bytes) {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    let cells = 0;
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(() => {
          cells += 1;
        });
      });
    });
    return cells;
  },
};
