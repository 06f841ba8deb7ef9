import { existsSync, readFileSync } from "node:fs";
import { openFileSheets } from "../../src/files";
import { fillTemplate, reportModel } from "../../src/report";
import { bodyText } from "../report/readDocx";
import { docx, p } from "../report/docxFixture";
import { sampleContent } from "../report/sampleContent";
import { workbookBytes } from "../xlsx/workbookBytes";
import { withZip64, type Zip64 } from "./withZip64";

const ways: readonly Zip64[] = [
  { fields: ["size", "packed"], before: 0, atEnd: false },
  { fields: ["size"], before: 9, atEnd: false },
  { fields: ["size", "packed", "place"], before: 0, atEnd: false },
  { fields: ["packed", "place"], before: 0, atEnd: true },
];

test.each(ways)("a workbook with zip64 that it does not need is read, and changed: %j", async (way) => {
  const sheets = await openFileSheets(withZip64(workbookBytes(), way));
  await sheets.write({ sheet: "表", address: "A2" }, 7);
  const again = await openFileSheets(await sheets.save());
  expect((await again.read([{ sheet: "表", address: "A1:A2" }])).blocks[0]?.map(([cell]) => cell?.value)).toEqual([1, 7]);
});

test.each(ways)("a template with zip64 that it does not need is filled: %j", (way) => {
  expect(bodyText(fillTemplate(withZip64(docx(p("{年度}")), way), reportModel(sampleContent())))).toBe("2025");
});

const input = "../shared/inputs/10-zip64-without-need.xlsx";
(existsSync(input) ? test : test.skip)("a workbook from outside with zip64 in every entry (skipped without ../shared)", async () => {
  const sheets = await openFileSheets(readFileSync(input));
  expect((await sheets.survey()).map(({ name }) => name)).toContain("三 依申请公开");
});
