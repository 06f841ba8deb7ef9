import { createExcelSheets } from "../../src/excel";
import { openFileSheets } from "../../src/files";
import type { Sheets } from "../../src/workbook";
import { openXlsx } from "../../workbench/src/xlsx";
import { openExcel } from "../excelHost";
import { alteredWorkbook, rows, workbookBytes } from "../xlsx/workbookBytes";

/** A person's file, opened in Excel and read as a file. */
const openers: readonly (readonly [string, (bytes: Uint8Array) => Promise<Sheets>])[] = [
  [
    "Excel, through Microsoft's client",
    async (bytes) => {
      await openExcel({ book: await openXlsx(bytes) });
      return createExcelSheets();
    },
  ],
  ["a file", openFileSheets],
];

const row = (number: number, cells: string, attributes = ""): string => `<row r="${number}"${attributes}>${cells}</row>`;
const cell = (address: string, value = "1"): string => `<c r="${address}"><v>${value}</v></c>`;
const column = (first: number, last: number, attributes: string): string => `<col min="${first}" max="${last}" ${attributes}/>`;

test("a file tells when its formulas are computed, where that is not always; Excel tells it of the open workbook", async () => {
  const withCalculation = (attributes: string) =>
    alteredWorkbook((parts) => ({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(/<calcPr[^>]*\/>/u, "").replace("</sheets>", `</sheets><calcPr ${attributes}/>`),
    }));
  const told = async (attributes: string) => (await (await openFileSheets(withCalculation(attributes))).read([])).calculation;
  expect([await told('calcMode="manual" fullCalcOnLoad="1"'), await told('fullCalcOnLoad="1"'), await told('calcId="1" fullCalcOnLoad="0"')]).toEqual([
    "manual",
    "onOpening",
    undefined,
  ]);
  expect([await told('calcCompleted="0"'), await told('calcMode="manual" calcCompleted="0"'), await told('calcCompleted="1"')]).toEqual([
    "onOpening",
    "manual",
    undefined,
  ]);
  const { book } = await openExcel();
  const sheets = createExcelSheets();
  expect((await sheets.read([])).calculation).toBeUndefined();
  book.calculation.setManual(true);
  expect((await sheets.read([])).calculation).toBe("manual");
});

test("a file that calls itself Excel's and does not say in which order Excel computed it was saved by another program, without being computed", async () => {
  const APP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";
  const CHAIN = '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const told = async (application: string, chain = "") => {
    const bytes = alteredWorkbook((parts) => ({
      ...parts,
      "_rels/.rels": (parts["_rels/.rels"] ?? "")
        .replace(/<Relationship [^>]*extended-properties"[^>]*\/>/u, "")
        .replace("</Relationships>", `<Relationship Id="rIdA" Type="${APP}" Target="docProps/app.xml"/></Relationships>`),
      "docProps/app.xml": application,
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", `${chain}</Relationships>`),
      "xl/calcChain.xml": "<calcChain/>",
    }));
    return (await (await openFileSheets(bytes)).read([])).calculation;
  };
  const app = (name: string) =>
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${name}</Application></Properties>`;
  expect([await told(app("Microsoft Excel")), await told(app("Microsoft Macintosh Excel"))]).toEqual(["onOpening", "onOpening"]);
  expect([await told(app("Microsoft Excel"), CHAIN), await told(app("WPS 表格")), await told(app("LibreOffice/7.5")), await told("no xml <")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe.each(openers)("%s", (_, open) => {
  describe("survey", () => {
    const used = async (sheet: string) => (await (await open(workbookBytes({ sheets: { 表: sheet } }))).survey())[0]?.used;

    test.each([
      ["values", rows(row(3, cell("C3") + cell("E3")) + row(9, cell("D9"))), { top: 2, left: 2, bottom: 8, right: 4 }],
      ["a formula that gives nothing", rows(row(1, cell("A1")) + row(5, '<c r="B5" t="str"><f>""</f><v></v></c>')), { top: 0, left: 0, bottom: 4, right: 1 }],
      ["a text in place", rows(row(2, '<c r="B2" t="inlineStr"><is><t>三、</t></is></c>')), { top: 1, left: 1, bottom: 1, right: 1 }],
      ["one cell at the edge", rows(row(1048576, cell("A1048576"))), { top: 1048575, left: 0, bottom: 1048575, right: 0 }],
      [
        "looks without content",
        rows(row(1, '<c r="A1" s="0"/>') + row(2, cell("B2")) + row(30, '<c r="J30" s="0"></c>')),
        { top: 1, left: 1, bottom: 1, right: 1 },
      ],
      ["nothing", rows(""), undefined],
    ])("finds the rectangle around %s", async (_what, sheet, rectangle) => {
      expect(await used(sheet)).toEqual(rectangle);
    });

    test("names all sheets in their order, and tells the hidden ones; a sheet of charts is none", async () => {
      const sheets = await open(
        alteredWorkbook(
          (parts) => ({
            ...parts,
            "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
              .replace('name="藏" ', 'name="藏" state="hidden" ')
              .replace('name="深藏" ', 'name="深藏" state="veryHidden" ')
              .replace("</sheets>", '<sheet name="图" sheetId="9" r:id="rIdC"/></sheets>'),
            "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
              "</Relationships>",
              '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
            ),
            "xl/chartsheets/sheet1.xml": "<chartsheet/>",
          }),
          { sheets: { 藏: rows(row(1, cell("A1"))), 表: rows(row(2, cell("B2"))), 深藏: rows(row(3, cell("C3"))), 空: rows("") } },
        ),
      );
      expect(await sheets.survey()).toEqual([
        { name: "藏", visible: false, used: { top: 0, left: 0, bottom: 0, right: 0 } },
        { name: "表", visible: true, used: { top: 1, left: 1, bottom: 1, right: 1 } },
        { name: "深藏", visible: false, used: { top: 2, left: 2, bottom: 2, right: 2 } },
        { name: "空", visible: true, used: undefined },
      ]);
      const areas = ["藏", "表", "深藏", "空"].map((sheet) => ({ sheet, address: "A1:C3" }));
      expect((await sheets.read(areas)).blocks.map((block) => block?.flat().filter(({ value }) => value === 1).length)).toEqual([1, 1, 1, 0]);
    });
  });

  describe("hidden rows and columns", () => {
    const hiddenIn = async (sheet: string, ...addresses: string[]) =>
      (await open(workbookBytes({ sheets: { 表: sheet } }))).hiddenLines(addresses.map((address) => ({ sheet: "表", address })));
    const sheet =
      `<cols>${column(2, 2, 'width="9" hidden="1"')}${column(4, 5, 'width="9" hidden="true"')}${column(6, 6, 'width="9"')}</cols>` +
      rows(
        row(1, cell("A1")) + row(2, cell("A2"), ' hidden="1"') + row(3, cell("A3"), ' hidden="0"') + row(4, cell("F4"), ' ht="15" customHeight="1" hidden="1"'),
      );

    test("are told by their places in the sheet, area by area", async () => {
      expect(await hiddenIn(sheet, "A1:F6", "B2:C3", "D4:E4", "A1", "F6:H8")).toEqual([
        { rows: [1, 3], columns: [1, 3, 4] },
        { rows: [1], columns: [1] },
        { rows: [3], columns: [3, 4] },
        { rows: [], columns: [] },
        { rows: [], columns: [] },
      ]);
    });

    test("are those without a height or width, too", async () => {
      const flat = `<cols>${column(1, 1, 'width="0" customWidth="1"')}</cols>${rows(row(1, cell("A1"), ' ht="0" customHeight="1"') + row(2, cell("B2")))}`;
      expect(await hiddenIn(flat, "A1:B2")).toEqual([{ rows: [0], columns: [0] }]);
    });
  });
});

test("an array formula is told as one; in an Excel where results spill every formula is", async () => {
  const sheet = rows(
    row(1, '<c r="A1"><f t="array" ref="A1">SUM(IF(B1:B3=1,1,0))</f><v>2</v></c><c r="B1"><v>1</v></c><c r="C1"><f>SUM(B1:B3)</f><v>1</v></c>'),
  );
  const read = async (sheets: Sheets) => {
    const { blocks, spills } = await sheets.read([{ sheet: "表", address: "A1:C1" }]);
    return [spills, blocks[0]?.[0]?.map(({ isArray }) => isArray)];
  };
  const bytes = workbookBytes({ sheets: { 表: sheet } });
  expect(await read(await openFileSheets(bytes))).toEqual([undefined, [true, undefined, undefined]]);
  await openExcel({ book: await openXlsx(bytes) });
  expect((await read(createExcelSheets()))[0]).toBe(true);
});
