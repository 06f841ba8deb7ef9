import { createExcelSheets } from "../../src/excel";
import { openFileSheets } from "../../src/files";
import type { ConditionalFormatPlan, Sheets } from "../../src/workbook";
import { evaluateConditionalFormats, formatArea, type Book } from "../../workbench/src/engine";
import { openXlsx } from "../../workbench/src/xlsx";
import { openExcel } from "../excelHost";
import { partsOf } from "../../workbench/test/xlsx/package";
import { rows, workbookBytes, type PlainWorkbook } from "../xlsx/workbookBytes";
import { refusal } from "./openSpreadsheet";

interface Opened {
  readonly sheets: Sheets;
  /** The workbook as it is now. */
  readonly look: () => Promise<Book>;
}

/** A person's file, opened in Excel and as a file. */
const openers: readonly (readonly [string, (bytes: Uint8Array) => Promise<Opened>])[] = [
  [
    "Excel, through Microsoft's client",
    async (bytes) => {
      const { book } = await openExcel({ book: await openXlsx(bytes) });
      return { sheets: createExcelSheets(), look: () => Promise.resolve(book) };
    },
  ],
  [
    "a file",
    async (bytes) => {
      const sheets = await openFileSheets(bytes);
      return { sheets, look: async () => openXlsx(await sheets.save()) };
    },
  ],
];

const cells = rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>0</v></c></row>');
const behind =
  '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
const styles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';
const own = (inner: string): PlainWorkbook => ({ sheets: { "三 依申请公开": cells + inner + behind }, styles });
const ownRule =
  '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;4</formula></cfRule></conditionalFormatting>';

const flag = (address: string, formula: string, fill = "#FFC7CE"): ConditionalFormatPlan => ({ address, formula, fill, fontColor: "#9C0006" });
const SHEET = "三 依申请公开";

describe.each(openers)("flags on a person's sheet: %s", (_, open) => {
  let opened: Opened;
  const add = (...flags: ConditionalFormatPlan[]) => opened.sheets.addFlags(SHEET, flags);
  const sheetNow = async () => (await opened.look()).sheet(SHEET);
  const formats = async () =>
    (await sheetNow()).state.conditionalFormats.map(({ areas, formula, format }) => [areas.map(formatArea).join(" "), formula, format.fill]);

  beforeEach(async () => {
    opened = await open(workbookBytes(own(ownRule)));
  });

  test("stand behind the person's own, in their order, and show", async () => {
    await add(flag("A1:A2", "=$A1>3"), flag("B1:B2", '=IFS(B1="", FALSE, TRUE, $B1<1)', "#FFEB9C"));
    expect(await formats()).toEqual([
      ["A1:B2", "=A1>4", "#00FF00"],
      ["A1:A2", "=$A1>3", "#FFC7CE"],
      ["B1:B2", expect.stringMatching(/^=IFS\(B1="", ?FALSE, ?TRUE, ?\$B1<1\)$/), "#FFEB9C"],
    ]);
    const book = await opened.look();
    expect(Object.fromEntries(evaluateConditionalFormats(book, book.sheet(SHEET)))).toEqual({
      A2: { fill: "#00FF00", fontColor: "#9C0006" },
      B2: { fill: "#FFEB9C", fontColor: "#9C0006" },
    });
  });

  test("are not doubled, however their formulas are written; new ones are added", async () => {
    await add(flag("A1:A2", '=AND($A1>3,A1<>"a b")'));
    await add(flag("A1:A2", '= and( $A1 > 3, A1 <> "a b")', "#000000"), flag("A1:A2", '=AND($A1>3,A1<>"ab")'));
    expect((await formats()).map(([, formula]) => formula)).toEqual(["=A1>4", '=AND($A1>3,A1<>"a b")', '=AND($A1>3,A1<>"ab")']);
    await add(flag("B1", "=B1>9"), flag("B1", "=B1>9"));
    expect(await formats()).toHaveLength(4);
  });

  test("are added for the cells that lack them only", async () => {
    await add(flag("A1:A2", "=$A$1>3"));
    await add(flag("A1:B2", "=$A$1>3"), flag("A1", "=$A$1>3"), flag("B2", "=$A$1>3"));
    expect((await formats()).slice(1).map(([address]) => address)).toEqual(["A1:A2", "B1:B2"]);
  });

  test("are one with what a person's own rule says already", async () => {
    await add(flag("A1:B2", "=A1>4"));
    expect(await formats()).toEqual([["A1:B2", "=A1>4", "#00FF00"]]);
  });

  test("cut by a paste are put back where they are missing, and are not written a second time", async () => {
    opened = await open(
      workbookBytes(
        own(
          '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;3</formula></cfRule></conditionalFormatting>',
        ),
      ),
    );
    expect(await add(flag("A1:B2", "=A1>3"))).toEqual([flag("B1", "=B1>3"), flag("A2", "=A2>3")]);
    expect((await formats()).map(([address, formula]) => [address, formula])).toEqual([
      ["A1 B2", "=A1>3"],
      ["B1", "=B1>3"],
      ["A2", "=A2>3"],
    ]);
    expect(await add(flag("A1:B2", "=A1>3"))).toEqual([]);
    expect(await formats()).toHaveLength(3);
  });

  test("are told, each with its areas and its formula; none of a sheet that is not there", async () => {
    await add(flag("A1:A2", "=$A1>3"));
    const [none, flags = []] = await opened.sheets.flags(["没有", SHEET]);
    expect(none).toEqual([]);
    expect(flags.map(({ addresses, formula }) => [addresses, formula.replace(/^=/u, "")])).toEqual([
      [["A1:B2"], "A1>4"],
      [["A1:A2"], "$A1>3"],
    ]);
  });

  test("that were added are taken away again, and no others", async () => {
    const before = await formats();
    const added = await add(flag("A1:A2", "=$A1>3"), flag("B1", "=B1>9"), flag("A1:B2", "=A1>4"));
    expect(added).toHaveLength(2);
    await opened.sheets.removeFlags(SHEET, added);
    expect(await formats()).toEqual(before);
    await opened.sheets.removeFlags(SHEET, added);
    expect(await formats()).toEqual(before);
    expect(await refusal(opened.sheets.removeFlags("没有", added))).toBe("missing");
  });

  test("change nothing else", async () => {
    const before = { ...(await sheetNow()).state, conditionalFormats: null };
    await add(flag("A1:A2", "=$A1>3"));
    expect({ ...(await sheetNow()).state, conditionalFormats: null }).toEqual(before);
  });

  test("are no change of a cell", async () => {
    const changed = jest.fn();
    await opened.sheets.onChange(changed);
    await add(flag("A1:A2", "=$A1>3"));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    expect(changed).not.toHaveBeenCalled();
  });

  test("are refused where there is no such sheet or cell, or the sheet is protected", async () => {
    expect(await refusal(opened.sheets.addFlags("没有", [flag("A1", "=A1>3")]))).toBe("missing");
    expect(await refusal(add(flag("A1:A2", "=A1>3"), flag("第一格", "=A1>3")))).toBe("missing");
    expect(await formats()).toHaveLength(1);
    opened = await open(workbookBytes(own('<sheetProtection sheet="1"/>')));
    expect(await refusal(add(flag("A1", "=A1>3")))).toBe("protected");
  });
});

describe("in Excel", () => {
  test("nothing is sent as a write where all flags are there", async () => {
    const { requests } = await openExcel({ book: await openXlsx(workbookBytes(own(ownRule))) });
    const sheets = createExcelSheets();
    await sheets.addFlags(SHEET, [flag("A1:A2", "=$A1>3")]);
    expect(requests.filter(({ isWrite }) => isWrite)).toHaveLength(1);
    const before = requests.length;
    await sheets.addFlags(SHEET, [flag("A1:A2", "=$A1>3")]);
    expect(requests.slice(before).map(({ isWrite }) => isWrite)).toEqual([false, false]);
    await sheets.flags([SHEET, "没有"]);
    expect(requests.slice(before + 2).map(({ isWrite }) => isWrite)).toEqual([false, false]);
  });
});

describe("in a file", () => {
  test("the bytes stay the same where all flags are there", async () => {
    const bytes = workbookBytes(own(ownRule));
    const sheets = await openFileSheets(bytes);
    await sheets.addFlags(SHEET, [flag("A1:B2", "=A1>4")]);
    expect(await sheets.save()).toBe(bytes);
  });

  test("a rule of Excel 2010 counts for the order, rules for several areas are not touched", async () => {
    const several =
      '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" dxfId="0" priority="1"><formula>$A$1&gt;3</formula></cfRule></conditionalFormatting>';
    const newer =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting>' +
      '<x14:cfRule type="expression" priority="40"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const sheets = await openFileSheets(workbookBytes({ sheets: { 表: cells + several + behind + newer }, styles }));
    await sheets.addFlags("表", [flag("A1", "=$A$1>5"), flag("B2", "=B2>3")]);
    const xml = partsOf(await sheets.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml.match(/sqref="[^"]*"><cfRule [^>]*>/gu)).toEqual([
      expect.stringMatching(/"A1 B2".* priority="1"/u),
      expect.stringMatching(/"A1".* priority="41"/u),
      expect.stringMatching(/"B2".* priority="42"/u),
    ]);
    expect(xml.indexOf('priority="42"')).toBeLessThan(xml.indexOf("<dataValidations"));
    expect(xml).toContain(several);
  });
});
