import { editionFigures } from "../../../src/figures";
import { checkWorkbook } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";

/** What the check says of a tag that stands in a text, in both languages. */
async function told(sheet: "正文" | "基本信息", address: string, text: string): Promise<readonly string[]> {
  const book = new BookInMemory();
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  await book.insert(planStandardSheets(edition2021, "typed", { figures }));
  book.type("基本信息", { ...writtenOrgan, ...(sheet === "基本信息" && { [address]: text }) });
  book.type("正文", { ...writtenNarrative(), ...(sheet === "正文" && { [address]: text }) });
  const [zh, en] = [await checkWorkbook(book, "zh-CN"), await checkWorkbook(book, "en-US")];
  return [zh, en].flatMap(({ findings }) => findings.filter(({ evidence }) => "what" in evidence && evidence.what === "blank").map(({ message }) => message));
}

const GENERIC = /还空着，或名称写错了|is blank, or its name is wrong/u;

describe.each([
  ["正文", "C6"],
  ["正文", "B6"],
  ["基本信息", "B9"],
] as const)("why a tag stays as it is written, at %s!%s", (sheet, address) => {
  test.each([
    ["{#有申请}收到了申请", "没有对应的结尾 {/…}", "its end {/…} is missing"],
    ["收到了申请{/有申请}", "没有对应的开头 {#…}", "its beginning {#…} is missing"],
    ["{有申请}收到了申请", "这是条件", "it is a condition"],
    ["收到{三.本年新收.总计+1}件", "不能写算式", "cannot compute"],
    ["收到申请{同比.三.本年新收.总计}", "没有上年的数据", "needs last year's figures"],
    ["收到申请{上年.三.本年新收.总计}件", "没有上年的数据", "needs last year's figures"],
    ["办结率{办结率}", "{收办总数} 是 0", "{收办总数} is 0"],
    ["在{{年度}}年", "多写了一层", "one pair of braces too many"],
    ["在｛年度｝年", "全角花括号", "full width"],
    ["{年渡}年", "是不是 {年度}", "perhaps {年度}"],
  ])("「%s」", async (words, zh, en) => {
    const sentences = await told(sheet, address, `政府信息公开，${words}。`);
    expect(sentences.some((one) => one.includes(zh))).toBe(true);
    expect(sentences.some((one) => one.includes(en))).toBe(true);
    expect(sentences.filter((one) => GENERIC.test(one))).toEqual([]);
  });
});
