import { newFileSheets } from "../../src/files";
import type { SheetPlan } from "../../src/workbook";
import { planOf } from "../port/plans";
import { XlsxPackage } from "../../src/xlsx";

const long = "有 2 处错误或读不出的内容。".repeat(6);
const plan = (wrap: boolean): SheetPlan =>
  planOf(
    "长表",
    [
      ["单位", "情况"],
      ["甲局", "无"],
    ],
    {
      list: [
        ["乙局", long],
        ["丙局", ""],
      ],
      columnWidths: [20, 60],
      formats: [{ address: "B2", wrap }],
    },
  );

async function heights(one: SheetPlan): Promise<(string | undefined)[]> {
  const sheets = newFileSheets();
  await sheets.insert([one]);
  const parts = new Map(new XlsxPackage(await sheets.save()).unpack());
  const xml = new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"));
  return [...xml.matchAll(/<row r="[34]"([^>]*)>/gu)].map(([, attributes = ""]) => /ht="([\d.]+)"/u.exec(attributes)?.[1]);
}

test("rows of a list are as high as their wrapped texts, as not every program fits them; others have no height", async () => {
  expect(await heights(plan(true))).toEqual(["50", undefined]);
  expect(await heights(plan(false))).toEqual([undefined, undefined]);
});
