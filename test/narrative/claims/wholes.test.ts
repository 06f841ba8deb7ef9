import { corpusOf } from "../corpus";
import { claimsIn, entries } from "./report";

const nothingLeft = new Map(
  [...entries].map(([id, entry]) => [id, id.startsWith("applications.carriedOut") ? ({ state: "number", value: 0, computed: false } as const) : entry]),
);

test.each(corpusOf("allDone").sentences.flatMap(({ text, told }) => (told.length > 0 ? [text] : [])))("C8: where nothing is left, %s is right", (text) => {
  expect(claimsIn(text, { tables: nothingLeft }).filter((one) => one.startsWith("C8"))).toEqual([]);
});

describe("C9: 信息处理费", () => {
  const at = { section: "六", heading: "" };
  test("六 without a word of it is told, from the year on that must say it; an excerpt is not", () => {
    expect(claimsIn("无其他需要报告的事项。", at)).toEqual(["C9 "]);
    expect(claimsIn("无其他需要报告的事项。", { ...at, year: 2020 })).toEqual([]);
    expect(claimsIn("一是……", at)).toEqual([]);
  });
  test("two amounts are told", () => {
    expect(claimsIn("全年收取信息处理费3940元。我市共收取政府信息公开信息处理费3490元。", at)).toEqual(["C9 我市共收取政府信息公开信息处理费3490元"]);
    expect(claimsIn("全年收取信息处理费2950元。其中，甲局1件，收取420元；乙局6件，收取2530元。", at)).toEqual([]);
  });
});

test("figures that are not filled in contradict nothing", () => {
  const text = "收到申请81件，全部办结，予以公开30件，占50%；行政复议5件；制发规范性文件7件。";
  expect(claimsIn(text, { tables: new Map() })).toEqual([]);
});
