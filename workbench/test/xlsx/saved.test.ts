import { readXlsx } from "hucre";
import { Book, constant, normalPrintSetup, type Validation } from "../../src/engine";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { bookOf, cellOf, firstSheet, partsOf } from "./package";

const cellXml = (xml: string | undefined, address: string): string => new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(xml ?? "")?.[0] ?? "";

test("texts that look like formulas, numbers or errors stay texts", async () => {
  const texts = ["=1+1", '=HYPERLINK("http://x")', "+1", "@A1", "#N/A", "007"];
  const book = bookOf(Object.fromEntries(texts.map((text, index) => [`A${index + 1}`, constant(text)])));
  const bytes = await saveXlsx(book);
  const xml = partsOf(bytes)[firstSheet] ?? "";
  expect(xml).not.toContain("<f>");
  texts.forEach((_, index) => {
    expect(cellXml(xml, `A${index + 1}`)).toMatch(/ t="(s|inlineStr)"/);
  });
  const [sheet] = (await openXlsx(bytes)).sheets;
  expect(texts.map((_, index) => sheet?.content({ row: index, column: 0 }))).toEqual(texts.map(constant));
});

test("formulas carry their results, by their kinds", async () => {
  const bytes = await saveXlsx(bookOf({ A1: 2, A2: "=SUM(A1,3)", A3: '=A1&"件"', A4: "=A1>1", A5: "=1/0", A6: '=IF(A1=2,"",1)' }));
  const xml = partsOf(bytes)[firstSheet];
  expect(cellXml(xml, "A2")).toContain("<f>SUM(A1,3)</f><v>5</v>");
  expect(cellXml(xml, "A3")).toMatch(/t="str".*<v>2件<\/v>/);
  expect(cellXml(xml, "A4")).toMatch(/t="b".*<v>1<\/v>/);
  expect(cellXml(xml, "A5")).toMatch(/<f>1\/0<\/f><\/c>/);
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect([2, 3, 4].map((row) => sheet?.rows[row - 1]?.[0])).toEqual([5, "2件", true]);
});

test("functions that came after the format are prefixed in the file only", async () => {
  const bytes = await saveXlsx(bookOf({ A1: '=IFS(B1>0,"IFS(",TRUE,SUM(B1:B2))' }));
  expect(cellXml(partsOf(bytes)[firstSheet], "A1")).toContain('<f>_xlfn.IFS(B1&gt;0,"IFS(",TRUE,SUM(B1:B2))</f>');
  expect((await openXlsx(bytes)).sheets[0]?.content(cellOf("A1")).formula).toBe('=IFS(B1>0,"IFS(",TRUE,SUM(B1:B2))');
});

test("print area and titles name their sheet in quotation marks", async () => {
  const book = bookOf({ A1: 1 }, "三 依'申请'公开");
  book.edit("user", () => {
    const state = book.sheets[0]?.draft();
    if (!state) return;
    state.print = {
      ...normalPrintSetup,
      printArea: [{ top: 0, left: 0, bottom: 30, right: 9 }],
      titleRows: { top: 0, left: 0, bottom: 4, right: 16_383 },
      titleColumns: { top: 0, left: 0, bottom: 1_048_575, right: 2 },
      zoom: { pagesWide: 1, pagesTall: null },
    };
  });
  const parts = partsOf(await saveXlsx(book));
  expect(parts["xl/workbook.xml"]).toContain("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'三 依''申请''公开'!$A$1:$J$31</definedName>");
  expect(parts["xl/workbook.xml"]).toContain("'三 依''申请''公开'!$A:$C,'三 依''申请''公开'!$1:$5</definedName>");
  expect(parts[firstSheet]).toMatch(/<pageSetUpPr fitToPage="1"\/>.*<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/);
});

test("a rule whose anchor has gone from its areas says the same from its new first cell", async () => {
  const book = bookOf({ A1: 1 });
  const rule = { kind: "custom", formula: "=A1>B$1" } as const;
  const alert = { showAlert: true, style: "Stop", title: "", message: "" } as const;
  const validation: Validation = {
    areas: [{ top: 2, left: 2, bottom: 3, right: 2 }],
    anchor: { row: 0, column: 0 },
    rule,
    ignoreBlank: true,
    errorAlert: alert,
    prompt: { showPrompt: true, title: "", message: "" },
  };
  book.edit("user", () => {
    const state = book.sheets[0]?.draft();
    if (!state) return;
    state.validations = [validation];
    state.conditionalFormats = [
      { id: "1", areas: [{ top: 4, left: 1, bottom: 4, right: 1 }], anchor: { row: 0, column: 0 }, formula: '=A1=""', format: {}, stopIfTrue: false },
    ];
  });
  const state = (await openXlsx(await saveXlsx(book))).sheets[0]?.state;
  expect(state?.validations[0]?.rule).toEqual({ kind: "custom", formula: "=C3>D$1" });
  expect(state?.conditionalFormats[0]?.formula).toBe('=B5=""');
});

test("a column of 42 characters is 299 pixels wide for Excel with the standard font of the file", async () => {
  const book = bookOf({ A1: 1 });
  book.edit("user", () => {
    book.sheets[0]?.draft().columnWidths.set(0, 299 * 0.75);
  });
  const xml = partsOf(await saveXlsx(book))[firstSheet] ?? "";
  const width = Number(/<col min="1" max="1" width="([\d.]+)"/.exec(xml)?.[1]);
  expect(Math.trunc(((256 * width + Math.trunc(128 / 8)) / 256) * 8)).toBe(299);
});

test("an empty workbook", async () => {
  const book = await openXlsx(await saveXlsx(new Book()));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(book.canUndo).toBe(false);
});
