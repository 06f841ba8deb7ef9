import { mkdirSync } from "node:fs";
import type { CellValue, Filling, Totals } from "../../src/workbook";
import type { TestFolder } from "../testFolder";
import { bookOf, zeros } from "./books";

/** Whose sum of which year the tests ask for. */
export const OWN = ["--organ", "清河县人民政府", "--year", "2025"];

/** A unit's workbook, sound, with so many applications. */
export const unitBook = (
  name: string,
  received: number,
  { year = 2025, totals = "typed", more = {} }: { year?: number; totals?: Totals; more?: Record<string, CellValue> } = {},
) => {
  const organ = { ...zeros.organ, name, year };
  const filling: Filling = { ...zeros, organ };
  const numbers = {
    "三 依申请公开!D6": received,
    "三 依申请公开!J6": received,
    "三 依申请公开!D8": received,
    "三 依申请公开!J8": received,
    "三 依申请公开!D29": received,
    "三 依申请公开!J29": received,
  };
  const written = totals === "formula" ? Object.fromEntries(Object.entries(numbers).filter(([cell]) => /!D(?:6|8)$/u.test(cell))) : numbers;
  return bookOf({ ...written, ...more }, filling, totals);
};

/** Units' files in a folder: three sound ones, one with errors, one of last year, and what is no workbook. Gives the folder's path. */
export async function writeUnits(folder: TestFolder): Promise<string> {
  const input = folder.at("报送");
  mkdirSync(`${input}/补报`, { recursive: true });
  folder.write("报送/教育局.xlsx", await unitBook("清河县教育局", 5));
  folder.write("报送/民政局.xlsx", await unitBook("清河县民政局", 7, { totals: "formula", more: { "二 主动公开!B16": 0.1 } }));
  folder.write("报送/补报/水利局.xlsx", await unitBook("清河县水利局", 11, { more: { "二 主动公开!B16": 0.2 } }));
  folder.write("报送/补报/审计局.xlsx", await unitBook("清河县审计局", 3, { more: { "三 依申请公开!J6": 4 } }));
  folder.write("报送/补报/财政局.xlsx", await unitBook("清河县财政局", 2, { year: 2024 }));
  folder.write("报送/~$教育局.xlsx", "x");
  folder.write("报送/说明.docx", "x");
  folder.write("报送/坏.xlsx", "x");
  return input;
}
