/** @jest-environment node */
import { readDocument } from "../../../src/documents";
import { readPublished } from "../../../src/published";
import { lines } from "../documentText";
import { drawText, writePdf } from "./writePdf";

const A4 = { width: 595, height: 842 };
const head = "2024/1/9 10:21";
const foot = "https://www.example.gov.cn/art/2024/1/9/art_1.html";

/** Pages with lines of text on each, and small lines around these. */
function printed(texts: readonly (readonly string[])[], around: (page: number) => readonly [y: number, text: string][], size = 8) {
  return writePdf(
    texts.map((text, index) => ({
      ...A4,
      orders: [
        ...around(index + 1).map(([y, line]) => drawText({ x: 30, y, size, text: line })),
        ...text.map((line, at) => drawText({ x: 90, y: 760 - 28 * at, size: 16, text: line })),
      ],
    })),
    { map: "Identity-H" },
  );
}

const three = [
  ["某县2023年政府信息公开工作年度报告", "一、总体情况", "公开信息12条。"],
  ["二、主动公开政府信息情况", "公开信息3条。"],
  ["六、其他需要报告的事项", "没有。"],
];
const byBrowser = (page: number): readonly [number, string][] => [
  [820, `${head} 年报`],
  [18, `${foot} ${page}/3`],
];

test("the date, the address and the number of the page that a browser prints are no text, and are told apart", async () => {
  const document = await readDocument(printed(three, byBrowser));
  expect(lines(document)).toEqual([`${head} 年报`, ...three.flat()]);
  expect(document.running?.map(({ text, place }) => [text, place.page])).toEqual([
    [`${foot} 1/3`, 1],
    [`${head} 年报`, 2],
    [`${foot} 2/3`, 2],
    [`${head} 年报`, 3],
    [`${foot} 3/3`, 3],
  ]);
});

test("the import names what it left out, and has none of it in the sections", async () => {
  const { filling, notes } = await readPublished(await readDocument(printed(three, byBrowser)));
  expect(filling.narrative?.find(({ section }) => section === "六")?.text).toBe("没有。");
  const left = notes.filter(({ kind, words }) => kind === "left" && words.includes("art_1.html"));
  expect(left.map(({ sentence }) => sentence.zh)).toEqual(["每一页同一高度都有的 5 行小字（打印时加上的日期、网址、页码，页眉页脚一类）没有读入。"]);
});

test.each([
  ["in letters of the text's size", (page: number): readonly [number, string][] => [[700, `公开${page}条。`]], 16],
  ["at different heights", (page: number): readonly [number, string][] => [[60 - 5 * page, "注：含上年。"]], 8],
  ["in other words on one page", (page: number): readonly [number, string][] => [[60, page === 2 ? "注：含上年。" : "注：不含上年。"]], 8],
])("lines are text that are %s", async (_, around, size) => {
  const document = await readDocument(printed(three, around, size));
  expect(document.running).toBeUndefined();
  const text = lines(document).join("\n");
  for (const page of [1, 2, 3]) expect(text).toContain(around(page)[0]?.[1]);
});
