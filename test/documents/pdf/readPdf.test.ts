/** @jest-environment node */
import { readDocument } from "../../../src/documents";
import { cells, grids, lines } from "../documentText";
import { drawText, writePdf, type DrawnPage } from "./writePdf";

const page = (...orders: readonly string[]): DrawnPage => ({ width: 600, height: 800, orders });
const text = (x: number, y: number, said: string, size = 10): string => drawText({ x, y, size, text: said });
const line = (x: number, y: number, toX: number, toY: number): string => `${x} ${y} m ${toX} ${toY} l S`;
const box = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re`;
const read = async (...pages: readonly DrawnPage[]): Promise<string[]> => lines(await readDocument(writePdf(pages)));

/** Two rows of two columns of 100 × 20 each, at 100, 700; the cells of the first row are one. */
const grid = [
  line(100, 700, 300, 700),
  line(100, 680, 300, 680),
  line(100, 660, 300, 660),
  line(100, 700, 100, 660),
  line(300, 700, 300, 660),
  line(200, 680, 200, 660),
];
const filled = [text(105, 685, "合计"), text(105, 665, "12"), text(205, 665, "3")];
const expected = ["0,0 1×2 合计", "1,0 12", "1,1 3"];

describe("a table is known by its lines, however they are drawn", () => {
  const thin =
    (wide: boolean) =>
    (order: string): string => {
      const [x = 0, y = 0, toX = 0, toY = 0] = (order.match(/\d+/gu) ?? []).map(Number);
      return wide
        ? `${box(Math.min(x, toX) - 0.3, Math.min(y, toY) - 0.3, Math.abs(toX - x) + 0.6, Math.abs(toY - y) + 0.6)} f`
        : `${x} ${y} m ${toX} ${toY} l S`;
    };
  test.each([
    ["as lines", grid],
    ["as thin shapes that are filled", grid.map(thin(true))],
    ["as frames of cells", [`${box(100, 680, 200, 20)} S`, `${box(100, 660, 100, 20)} ${box(200, 660, 100, 20)} S`]],
    [
      "as pieces",
      grid
        .flatMap((order) => [order, order])
        .map(thin(false))
        .concat(line(100, 690, 100, 700), line(100, 700, 180, 700)),
    ],
    [
      "on a page that is scaled and turned over, as browsers print",
      [
        "q .5 0 0 -.5 0 800 cm",
        line(200, 200, 600, 200),
        line(200, 240, 600, 240),
        line(200, 280, 600, 280),
        line(200, 200, 200, 280),
        line(600, 200, 600, 280),
        line(400, 240, 400, 280),
        "Q",
      ],
    ],
    ["open at its sides", grid.filter((_, index) => index !== 3 && index !== 4)],
  ])("%s", async (_, rules) => {
    // As Node reads files.
    const document = await readDocument(Buffer.from(writePdf([page(...rules, ...filled)])));
    expect(lines(document)).toEqual(["[2×2]"]);
    expect(cells(grids(document)[0])).toEqual(expected);
    expect(document.blocks[0]?.place).toEqual({ page: 1, table: 1 });
  });

  test("text may come in any order, and one stretch of it may reach over several cells", async () => {
    const across = drawText({ x: 195, y: 665, size: 10, text: "1" }).replace("Tj ET", "Tj 1 0 0 1 204 665 Tm <0033> Tj ET");
    const document = await readDocument(writePdf([page(...filled.slice(0, 1), across.replace("195", "190"), ...grid)]));
    expect(cells(grids(document)[0])).toEqual(["0,0 1×2 合计", "1,0 1", "1,1 3"]);
  });

  test("a frame around text is no table, nor are lines below it", async () => {
    expect(await read(page(`${box(90, 640, 300, 100)} S`, text(100, 700, "通知"), line(100, 600, 300, 600), text(100, 605, "署名")))).toEqual(["通知", "署名"]);
  });
});

describe("figures", () => {
  const cell = async (...orders: readonly string[]): Promise<string[]> => cells(grids(await readDocument(writePdf([page(...grid, ...orders)])))[0]);
  test("a character that is drawn twice, to look bold, is one; two of a kind are two", async () => {
    expect(await cell(text(105, 665, "1"), text(105.4, 665, "1"), text(205, 665, "11"))).toEqual(["0,0 1×2 ", "1,0 1", "1,1 11"]);
  });
  test("the number of a note is no part of a figure; two numbers stay two", async () => {
    expect(await cell(text(105, 665, "5"), text(110, 669, "2", 6), text(205, 665, "3"), text(230, 665, "4"))).toEqual(["0,0 1×2 ", "1,0 5［2］", "1,1 3 4"]);
  });
  test("a number that runs over the side of its cell is none; a sign that does stays with its words", async () => {
    expect(await cell(text(190, 665, "1234"), text(105, 685, "甲"))).toEqual(["0,0 1×2 甲", "1,0 12［…］", "1,1 ［…］34"]);
    expect(await cell(text(175, 665, "甲乙”"), text(230, 665, "5"))).toEqual(["0,0 1×2 ", "1,0 甲乙”", "1,1 5"]);
  });
  test("a number that runs over the side of the page is none", async () => {
    const cut = async (x: number): Promise<string[]> => cells(grids(await readDocument(writePdf([{ ...page(...grid, text(x, 665, "1234")), width: 290 }])))[0]);
    expect(await cut(268)).toContain("1,1 1234");
    expect(await cut(273)).toContain("1,1 123［…］");
    expect(await cut(270)).toContain("1,1 1234［…］");
  });
  test("what a line strikes through is no part of a figure; what it underlines is", async () => {
    expect(await cell(text(105, 665, "712"), line(105, 668, 110, 668))).toContain("1,0 ［7］12");
    expect(await cell(text(105, 665, "712"), line(105, 664, 120, 664))).toContain("1,0 712");
  });
  test("lines of a cell are lines of it", async () => {
    expect(await cell(text(105, 672, "12", 8), text(105, 662, "34", 8))).toEqual(["0,0 1×2 ", "1,0 12\n34", "1,1 "]);
  });
});

describe("paragraphs", () => {
  const full = "收到申请均已办理并按时答复申请人对答复没有异议公开专栏";
  test("lines go on until one is short, or the next one is set in; over the end of a page too", async () => {
    expect(
      await read(
        page(
          text(120, 700, full.slice(2)),
          text(100, 680, full),
          text(100, 660, "如期完成。"),
          text(100, 640, full),
          text(120, 620, full.slice(2)),
          text(290, 40, "- 1 -"),
        ),
        page(text(100, 700, "又一行。"), text(120, 680, "一、总体情况")),
      ),
    ).toEqual([`${full.slice(2)}${full}如期完成。`, full, `${full.slice(2)}又一行。`, "- 1 -", "一、总体情况"]);
  });
  test("a number that did not fit into a line is no end of a paragraph; other sizes and larger gaps are", async () => {
    expect(
      await read(
        page(
          text(100, 700, full),
          text(100, 680, full.slice(0, -3)),
          text(100, 660, "0535-0000000。"),
          text(100, 600, full),
          text(100, 580, "标题", 14),
          text(100, 560, full),
        ),
      ),
    ).toEqual([`${full}${full.slice(0, -3)}0535-0000000。`, full, "标题", full]);
  });
  /** A table as wide as the text, which begins 20 to the left of lines that are set in. */
  const frame = (left: number, right: number): string[] => [
    `${box(left, 400, right - left, 40)} S`,
    line((left + right) / 2, 400, (left + right) / 2, 440),
    text(left + 2, 420, "合计"),
  ];
  const onlyOne = [
    text(120, 700, `${full.slice(3)}。`),
    text(120, 680, "一、总体情况"),
    text(120, 660, `${full.slice(4, -1)}。`),
    text(120, 640, "全年无收费。"),
  ];
  const apart = [`${full.slice(3)}。`, "一、总体情况", `${full.slice(4, -1)}。`, "全年无收费。"];
  test("where each has one line all lines are set in, which a table as wide as the text says", async () => {
    expect(await read(page(...onlyOne, ...frame(100, 380)))).toEqual([...apart, "[1×2]"]);
  });
  test("where each has one line all lines are set in, which another page says", async () => {
    const other = page(text(120, 700, full.slice(2)), text(100, 680, full), text(100, 660, "如期完成。"));
    expect((await read(page(...onlyOne), other)).slice(0, 4)).toEqual(apart);
    expect((await read(other, page(...onlyOne))).slice(-4)).toEqual(apart);
  });
  test("a table that is wider than the text to both sides says nothing of its paragraphs", async () => {
    const lengthy = [text(120, 700, full), text(120, 680, full), text(120, 660, "如期完成。")];
    expect(await read(page(...lengthy, ...frame(100, 420)))).toEqual([`${full}${full}如期完成。`, "[1×2]"]);
  });
  test("set apart by space alone, most of one line that is nearly full", async () => {
    const said = [
      [`${full.slice(1)}。`],
      ["（一）主动公开"],
      [full, "如期完成。"],
      ["（二）其他"],
      [`${full.slice(1)}。`],
      [`${full.slice(1)}。`],
      ["六、其他事项"],
    ];
    let y = 720;
    const orders = said.flatMap((own) => {
      y -= 6;
      return own.map((one) => text(100, (y -= 15), one));
    });
    expect(await read(page(...orders))).toEqual(said.map((own) => own.join("")));
  });
  test("letters and digits stand without blanks beside others", async () => {
    expect(await read(page(text(100, 700, "收到"), text(122, 700, "12"), text(134, 700, "件")))).toEqual(["收到12件"]);
  });
});

test.each(["UniGB-UCS2-H", "UniGB-UTF16-H"] as const)("letters are read by the table %s, which comes with the program", async (map) => {
  expect(lines(await readDocument(writePdf([page(text(100, 700, "某县人民政府办公室二〇二三年度政府信息公开工作年度报告"))], { map })))).toEqual([
    "某县人民政府办公室二〇二三年度政府信息公开工作年度报告",
  ]);
});

test("letters of GBK too", async () => {
  const order = "BT /F 10 Tf 1 0 0 1 100 700 Tm <c4b3cfd8c8cbc3f1d5fec4b3cfd8c8cbc3f1d5fec4b3cfd8c8cbc3f1d5fec4b3cfd8c8cbc3f1d5fe> Tj ET";
  expect(lines(await readDocument(writePdf([page(order)], { map: "GBK-EUC-H" })))).toEqual(["某县人民政".repeat(4)]);
});

test("what lies across the page or outside of it, and what nobody sees, is not read", async () => {
  const said = "政府信息公开工作年度报告全文如下请阅读其中内容";
  const across = "BT /F 40 Tf .7 .7 -.7 .7 200 300 Tm <8349 7a3f> Tj ET";
  expect(await read(page(across, text(100, 700, said), text(-300, 700, "外面"), drawText({ x: 100, y: 650, size: 10, text: "看不见" }, 3)))).toEqual([said]);
});

test.each([
  ["a scan", writePdf([page("q 10 0 0 10 0 0 cm Q")]), "scan"],
  [
    "a scan with text that a program has read from it",
    writePdf([page(drawText({ x: 100, y: 700, size: 10, text: "收到申请均已办理并按时答复申请人对答复没有异议" }, 3))]),
    "scan",
  ],
  ["one under a password", writePdf([page(text(100, 700, "字"))], { isEncrypted: true }), "encrypted"],
  ["one that breaks off", new TextEncoder().encode("%PDF-1.7\n"), "damaged"],
])("%s is refused by name", async (_, bytes, code) => {
  await expect(readDocument(bytes)).rejects.toMatchObject({ name: "DocumentError", code });
});

test("what a browser prints: characters that its fonts name as signs of dictionaries, and a raised digit that is nearly as large as the number", async () => {
  expect(await read(page(text(100, 700, "清河县⼈⺠政府⻔户网站")))).toEqual(["清河县人民政府门户网站"]);
  expect(await read(page(text(100, 700, "金额∕无‒")))).toEqual(["金额／无–"]);
  const document = await readDocument(writePdf([page(...grid, ...filled.slice(0, 2), text(115.5, 668.4, "1", 8.3))]));
  expect(cells(grids(document)[0])).toContain("1,0 12［1］");
});
