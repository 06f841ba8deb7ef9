/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import { act } from "react";
import { renderPane } from "./renderPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const CASES = "四 复议诉讼";
const PREVIEW = "预览（数从哪里来，哪些没有关联）";

/** A pane whose 正文 names the total of 行政复议 three times, and two numbers by hand. */
async function withNarrative() {
  const pane = await renderPane();
  await pane.type("基本信息", { B3: "临安县青石镇人民政府", B5: 2025, B14: 5 });
  await pane.type(CASES, { A6: 2, B6: 0, C6: 0, D6: 0, E6: 2 });
  await pane.type("正文", { C6: "甲{四.行政复议.总计}件，乙{四.行政复议.总计}件，丙{四.行政复议.总计}件，发布5条，走访7次。" });
  return pane;
}

const before = () => document.activeElement?.previousSibling?.textContent;

test("the selected cell's places in the text are gone through one by one, from the first or from the last, and anew for another cell", async () => {
  const { book, user } = await withNarrative();
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  await act(() => book.select([{ sheet: CASES, address: "E6" }]));
  await screen.findByText("四 复议诉讼!E6 在文中 4 处");
  await user.click(screen.getByRole("button", { name: "上一处" }));
  expect(before()).toMatch(/被申请行政复议$/u);
  await user.click(screen.getByRole("button", { name: "下一处" }));
  expect(before()).toBe("甲");
  await act(() => book.select([{ sheet: CASES, address: "A6" }]));
  await screen.findByText("四 复议诉讼!A6 不在文中。");
  await act(() => book.select([{ sheet: "正文", address: "C6" }]));
  await screen.findByText("在表里点一格，这里标出它在文中的位置。");
  await act(() => book.select([{ sheet: CASES, address: "E6" }]));
  await user.click(await screen.findByRole("button", { name: "下一处" }));
  expect(before()).toBe("甲");
});

test("a number that nothing binds names what it might be, or that there is nothing; a click binds it, and 撤销 takes it back", async () => {
  const { book, user } = await withNarrative();
  const text = async () => (await book.read([{ sheet: "正文", address: "C6" }])).blocks[0]?.[0]?.[0]?.value;
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  await user.click(screen.getByRole("button", { name: /^7次/u }));
  expect(screen.getByText(/^表和要素里没有哪个数像是这里的“7次”/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^5条/u }));
  await user.click(within(screen.getByRole("list", { name: "“5条”可能是" })).getByRole("button", { name: "改为 {发布信息条数}：要素" }));
  await screen.findByText(/已改“正文”C6，放进了/u);
  expect(await text()).toContain("发布{发布信息条数}条，走访7次。");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await text()).toContain("发布5条，走访7次。");
});

test("a number that need not be linked is plain from then on, and where that is kept is said", async () => {
  const { book, user } = await withNarrative();
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  expect(screen.getByText(/^有 2 个数未关联/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^7次/u }));
  await user.click(screen.getByRole("button", { name: "不用关联" }));
  await screen.findByText("另有 1 个数不用关联，记在“校验说明”表里；删掉那一行就会再问。");
  expect(screen.getByText(/^有 1 个数未关联/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^7次/u })).toBeNull();
  expect((await book.read([])).sheetNames).toContain("校验说明");
});

test("tags are found by what they are called, and refused with a sentence where they do not belong", async () => {
  const { book, user } = await withNarrative();
  await user.click(screen.getByRole("button", { name: "插入要素" }));
  await user.type(screen.getByRole("textbox", { name: "查找，如：新收、废止" }), "行政复议 总计");
  await act(() => book.select([{ sheet: CASES, address: "E6" }]));
  await user.click(screen.getByRole("button", { name: "{四.行政复议.总计}" }));
  await screen.findByText(/^要素只能放进“正文”表的小标题或正文格里/u);
  await act(() => book.select([{ sheet: "正文", address: "C8" }]));
  await screen.findByText("点一个要素，放到 正文!C8 文字的后面。");
  await user.click(screen.getByRole("button", { name: "{四.行政复议.总计}" }));
  await screen.findByText(/已改“正文”C8，放进了/u);
});

test.each([
  ["a table", CASES, "E6"],
  ["the title of 正文", "正文", "A1"],
  ["its header", "正文", "C3"],
  ["its column 部分", "正文", "A8"],
  ["beside its texts", "正文", "D8"],
  ["another sheet of ours", "基本信息", "B3"],
])("that a tag goes into %s is not promised: it says where to click first", async (_, sheet, address) => {
  const { book, user } = await withNarrative();
  await user.click(screen.getByRole("button", { name: "插入要素" }));
  await act(() => book.select([{ sheet: "正文", address: "B8" }]));
  await screen.findByText("点一个要素，放到 正文!B8 文字的后面。");
  await act(() => book.select([{ sheet, address }]));
  await screen.findByText("先在“正文”表里点一格小标题或正文，再点要素，要素放在那一格文字的后面。");
  await act(() => book.select([{ sheet: "正文", address: "C90" }]));
  await screen.findByText("点一个要素，放到 正文!C90 文字的后面。");
});

test("a spreadsheet that does not tell where the person stands is said so, and asked again the next time", async () => {
  const { book, user } = await withNarrative();
  book.refusal = "unsupported";
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  await screen.findByText(/需要 Excel 2021 或更新版本/u);
  book.refusal = undefined;
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  await user.click(screen.getByRole("button", { name: PREVIEW }));
  await act(() => book.select([{ sheet: CASES, address: "E6" }]));
  await screen.findByText("四 复议诉讼!E6 在文中 4 处");
});
