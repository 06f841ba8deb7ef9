import { newFileSheets, openFileSheets } from "../../src/files";
import { alteredWorkbook, rows, workbookBytes, type Parts } from "../xlsx/workbookBytes";
import { planOf } from "../port/plans";

const views = (inner: string): string => `<sheetViews><sheetView workbookViewId="0">${inner}</sheetView></sheetViews>${rows("")}`;
const activeCell = async (bytes: Uint8Array) => (await openFileSheets(bytes)).activeCell();

describe("the active cell of a sheet", () => {
  test.each([
    ["which the sheet names", views('<selection activeCell="D6" sqref="D6:J30"/>'), "D6"],
    [
      "in the active one of frozen panes",
      views(
        '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1"/><selection pane="bottomRight" activeCell="E9" sqref="E9"/>',
      ),
      "E9",
    ],
    [
      "in the first pane where another is not told",
      views('<pane ySplit="3"/><selection activeCell="B2"/><selection pane="bottomLeft" activeCell="B9"/>'),
      "B2",
    ],
    ["of a selection without one", views('<selection sqref="B2"/>'), "A1"],
    ["which the sheet does not name", rows(""), "A1"],
  ])("%s", async (_, sheet, address) => {
    expect(await activeCell(workbookBytes({ sheets: { 表: sheet } }))).toEqual({ sheet: "表", address });
  });
});

describe("the sheet that shows", () => {
  const change =
    (tab: number, alter: (xml: string) => string = (xml) => xml) =>
    (parts: Record<string, string>): Parts => ({
      ...parts,
      "xl/workbook.xml": alter((parts["xl/workbook.xml"] ?? "").replace("<sheets>", `<bookViews><workbookView activeTab="${tab}"/></bookViews><sheets>`)),
    });
  const book = { sheets: { 一: rows(""), 二: rows("") } };
  const RELS = "xl/_rels/workbook.xml.rels";
  const chart =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>';
  const withCharts =
    (tab: number) =>
    (parts: Record<string, string>): Parts => ({
      ...change(tab, (xml) => xml.replace("<sheets>", '<sheets><sheet name="图" sheetId="9" r:id="rIdC"/>'))(parts),
      [RELS]: (parts[RELS] ?? "").replace("</Relationships>", `${chart}</Relationships>`),
    });

  test("is the one that the workbook names", async () => {
    expect(await activeCell(alteredWorkbook(change(1), book))).toMatchObject({ sheet: "二" });
  });

  test("is the first where that one is hidden, or none", async () => {
    expect(
      await activeCell(
        alteredWorkbook(
          change(1, (xml) => xml.replace('name="二"', 'name="二" state="veryHidden"')),
          book,
        ),
      ),
    ).toMatchObject({ sheet: "一" });
    expect(await activeCell(alteredWorkbook(change(7), book))).toMatchObject({ sheet: "一" });
  });

  test("may be one of charts, which counts among the others and has no cells", async () => {
    expect(await activeCell(alteredWorkbook(withCharts(0), book))).toBeUndefined();
    expect(await activeCell(alteredWorkbook(withCharts(2), book))).toMatchObject({ sheet: "二" });
  });
});

test("a new file has no active cell before it has a sheet, then that of the first inserted one", async () => {
  const file = newFileSheets();
  expect(await file.activeCell()).toBeUndefined();
  await file.insert([planOf("甲", [[1]]), planOf("乙", [[2]])]);
  await file.select([{ sheet: "乙", address: "B2" }]);
  expect(await file.activeCell()).toEqual({ sheet: "乙", address: "B2" });
  await file.insert([planOf("丙", [[3]])]);
  expect(await file.activeCell()).toEqual({ sheet: "丙", address: "A1" });
});
