import fc from "fast-check";
import { anyCharacter } from "../../../test/anyCharacter";
import type { Rectangle } from "../../../src/address";
import {
  Book,
  constant,
  formula,
  normalPrintSetup,
  type Border,
  type Borders,
  type CellContent,
  type CellStyle,
  type ConditionalFormat,
  type PrintSetup,
  type Validation,
  type ValidationRule,
  type Visibility,
} from "../../src/engine";
import { cellKey, type SheetState } from "../../src/engine/sheetState";

const text = fc.oneof(
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 8 }).filter((one) => !/[\uFFFE\uFFFF]/.test(one)),
  fc.constantFrom(
    "=1+1",
    '=HYPERLINK("x")',
    "+1",
    "-",
    "@SUM(A1)",
    "#N/A",
    "#REF!",
    "TRUE",
    "007",
    "_x000D_",
    "_x005F_x0041_",
    " 前空格",
    "后空格 ",
    "一行\n两行",
    "\t",
    "a\r\nb",
    "<b>&amp;\"'",
    "𠮷",
    "　全角空格",
    "5件",
    "３",
  ),
);

const plainText = fc.constantFrom("", "请填非负整数", "一\n二", '"引号"', "a<b>&c", "  空格 ");

const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map(constant),
  fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => constant(number + 0)),
  fc.boolean().map(constant),
  fc.constantFrom("#REF!" as const, "#DIV/0!" as const, "#N/A" as const).map((error) => constant({ error })),
  fc.constantFrom("=SUM(A1:B2)", '=IF(A1="","空",\'三 依申请公开\'!$B$2&"<>")', "=1/0", "=IFS(A1>0,1,TRUE,2)", "=_x1", "=A1<>B2").map(formula),
  fc.constant(constant(null)),
);

const color = fc.constantFrom("#000000", "#FFFFFF", "#FFC7CE", "#0F6CBD", "#7F7F7F");

const border: fc.Arbitrary<Border> = fc
  .record({
    line: fc.constantFrom<Pick<Border, "style" | "weight">[]>(
      { style: "Continuous", weight: "Thin" },
      { style: "Continuous", weight: "Hairline" },
      { style: "Continuous", weight: "Thick" },
      { style: "Double", weight: "Thick" },
      { style: "Dash", weight: "Medium" },
      { style: "Dot", weight: "Thin" },
      { style: "SlantDashDot", weight: "Medium" },
    ),
    color,
  })
  .map(({ line, ...rest }) => ({ ...line, ...rest }));

const borders = fc.record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] }) as fc.Arbitrary<Borders>;

const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0", "@", "0.00", "#,##0;[Red]-#,##0", '"约"0"件"'),
  fontName: fc.constantFrom("等线", "宋体", "黑体", "仿宋_GB2312", "Arial"),
  fontSize: fc.constantFrom(10, 10.5, 11, 16, 22),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
  strikethrough: fc.boolean(),
  fontColor: color,
  fill: fc.option(color),
  horizontal: fc.constantFrom("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
  vertical: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrap: fc.boolean(),
  shrinkToFit: fc.boolean(),
  indent: fc.nat(5),
  borders,
  locked: fc.boolean(),
});

const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
const area: fc.Arbitrary<Rectangle> = fc.record({ cell, rows: fc.nat(4), columns: fc.nat(3) }).map(({ cell: { row, column }, rows, columns }) => ({
  top: row,
  left: column,
  bottom: row + rows,
  right: column + columns,
}));
/** Areas one below the other, so that none overlaps and the first holds the anchor. */
const areas = fc
  .record({ area, count: fc.integer({ min: 1, max: 3 }) })
  .map(({ area: first, count }) => Array.from({ length: count }, (_, index) => ({ ...first, top: first.top + index * 20, bottom: first.bottom + index * 20 })));
const anchorOf = ([first]: readonly Rectangle[]) => ({ row: first?.top ?? 0, column: first?.left ?? 0 });

const conditionalFormat: fc.Arbitrary<ConditionalFormat> = fc
  .record({
    id: fc.constant("any"),
    areas,
    formula: fc.constantFrom("=A1>B1", "=AND(ISTEXT(C3),LEN(C3)>0)", "=SUM($A1:$F1)<>$G1"),
    format: fc.record(
      {
        fill: color,
        fontColor: color,
        bold: fc.constant(true),
        italic: fc.constant(true),
        underline: fc.constant(true),
        strikethrough: fc.constant(true),
        numberFormat: fc.constant("0.0"),
      },
      { requiredKeys: [] },
    ),
    stopIfTrue: fc.boolean(),
  })
  .map((format) => ({ ...format, anchor: anchorOf(format.areas) }));

const operand = fc.constantFrom<(number | string)[]>(0, -2, 1.5, "=$B$2", "=A1+1");
const rule = fc.oneof(
  fc.record({
    kind: fc.constantFrom("wholeNumber", "decimal", "textLength", "date", "time"),
    operator: fc.constantFrom("Between", "NotBetween"),
    formula1: operand,
    formula2: operand,
  }),
  fc.record({
    kind: fc.constantFrom("wholeNumber", "decimal", "textLength"),
    operator: fc.constantFrom("EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"),
    formula1: operand,
  }),
  fc.record({
    kind: fc.constant("list"),
    source: fc.constantFrom("乡镇,街道,县级部门", '一,"二"', "=$A$1:$A$9"),
    inCellDropDown: fc.constant(true),
  }),
  fc.record({ kind: fc.constant("custom"), formula: fc.constant("=LEN(A1)<5") }),
) as fc.Arbitrary<ValidationRule>;

const validation: fc.Arbitrary<Validation> = fc
  .record({
    areas,
    rule,
    ignoreBlank: fc.boolean(),
    errorAlert: fc.record({
      showAlert: fc.boolean(),
      style: fc.constantFrom("Stop" as const, "Warning" as const, "Information" as const),
      title: plainText,
      message: plainText,
    }),
    prompt: fc.record({ showPrompt: fc.boolean(), title: plainText, message: plainText }),
  })
  .map((one) => ({ ...one, anchor: anchorOf(one.areas) }));

const quarters = fc.nat(400).map((count) => count / 4);
const header = fc.constantFrom("", "第 &P 页", "A&&B", '&"宋体,加粗"&12机密');

const print: fc.Arbitrary<PrintSetup> = fc
  .record({
    paperSize: fc.constantFrom("A4", "A3", "B5", "Letter"),
    orientation: fc.constantFrom("Portrait" as const, "Landscape" as const),
    zoom: fc.oneof(
      fc.record({ scale: fc.integer({ min: 10, max: 400 }) }),
      fc.record({ pagesWide: fc.option(fc.integer({ min: 1, max: 9 })), pagesTall: fc.option(fc.integer({ min: 1, max: 9 })) }),
    ),
    margins: fc.record({ top: quarters, bottom: quarters, left: quarters, right: quarters, header: quarters, footer: quarters }),
    printArea: fc.array(area, { maxLength: 2 }),
    titleRows: fc.constantFrom(null, { top: 0, left: 0, bottom: 3, right: 16_383 }),
    titleColumns: fc.constantFrom(null, { top: 0, left: 1, bottom: 1_048_575, right: 2 }),
    centerHorizontally: fc.boolean(),
    centerVertically: fc.boolean(),
    printGridlines: fc.boolean(),
    printHeadings: fc.boolean(),
    headerFooter: fc.record({
      leftHeader: header,
      centerHeader: header,
      rightHeader: header,
      leftFooter: header,
      centerFooter: header,
      rightFooter: header,
    }),
  })
  .map((one) => ({ ...normalPrintSetup, ...one }));

const measures = fc
  .array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 300 })), { maxLength: 5 })
  .map((pairs) => new Map(pairs.map(([index, pixels]): [number, number] => [index, pixels * 0.75])));
const indices = fc.array(fc.nat(9), { maxLength: 3 }).map((list) => new Set(list));

const sheet: fc.Arbitrary<Partial<SheetState>> = fc.record({
  cells: fc
    .array(fc.tuple(cell, fc.record({ content, style })), { maxLength: 12 })
    .map((records) => new Map(records.map(([place, record]) => [cellKey(place), record]))),
  merges: fc.option(area, { nil: undefined }).map((one) => (one && one.bottom + one.right > one.top + one.left ? [one] : [])),
  columnWidths: measures,
  rowHeights: measures,
  hiddenColumns: indices,
  hiddenRows: indices,
  freeze: fc.record({ rows: fc.nat(5), columns: fc.nat(3) }),
  showGridlines: fc.boolean(),
  showHeadings: fc.boolean(),
  tabColor: fc.option(color),
  validations: fc.array(validation, { maxLength: 3 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 4 }),
  print,
  isProtected: fc.boolean(),
});

const sheetName = fc.constantFrom("Sheet1", "三 依申请公开", "It's", "2024", "A1", "a(b)", "x!y", "正文");

/** Small books with anything that a file can keep. */
export const randomBook: fc.Arbitrary<Book> = fc
  .record({
    names: fc.uniqueArray(sheetName, { minLength: 1, maxLength: 3 }),
    sheets: fc.array(sheet, { minLength: 3, maxLength: 3 }),
    hidden: fc.constantFrom<Visibility[]>("Visible", "Hidden", "VeryHidden"),
    front: fc.nat(2),
  })
  .map(({ names, sheets, hidden, front }) => {
    const book = new Book();
    book.edit("user", () => {
      const [first] = book.sheets;
      names.forEach((name, index) => {
        const own = index === 0 && first ? first : book.addSheet(name);
        if (index === 0) book.renameSheet(own, name);
        Object.assign(own.draft(), sheets[index]);
      });
      const active = book.sheets[front % names.length];
      if (active) book.activate(active);
      const other = book.sheets.find((one) => one !== active);
      if (other) book.setVisibility(other, hidden);
    });
    book.names = [{ name: "税率", formula: "='a(b)'!$A$1*2", visible: true }];
    book.properties.set("title", "年度报告");
    return book;
  });
