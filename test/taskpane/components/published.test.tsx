/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { readHtml } from "../../../src/documents";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { ofForm } from "../../ofForm";
import { publishedPage } from "../../published/publishedPage";
import { layBook } from "../../published/sheets/layBook";
import { renderPane, type PaneOptions } from "./renderPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
afterEach(() => {
  jest.restoreAllMocks();
});

const ORGAN = "清河县教育局";
/** 「3.要求提供公开出版物」 has six figures, 行政强制 a sign. */
const PAGE = publishedPage().replace(/(<td>3.要求提供公开出版物<\/td>)<td>0<\/td>/u, "$1");
/** Nothing of it is in question. */
const CERTAIN = publishedPage().replace("<td colspan=3>/</td>", "<td colspan=3>0</td>");
const SHORT_ROW = "表三的这一行只有 6 个数，少 1 个，分不清是哪几栏的，没有读入。请对照原文填写。";

const fileOf = (content: string, name = "去年.html"): File => new File([content], name);

/** The pane with the part for published reports open. */
async function openPart(options: PaneOptions = {}) {
  const pane = await renderPane(options);
  await pane.user.click(screen.getByRole("button", { name: "没有上年的工作簿？导入上年报告" }));
  const place = await screen.findByLabelText("或者粘贴");
  return {
    ...pane,
    place,
    choose: (file: File) => pane.user.upload(screen.getByLabelText("选上年的报告", { selector: "input" }), file),
    /** What the clipboard holds is pasted. */
    paste: (data: Readonly<Record<string, string>>, files: readonly File[] = []): void => {
      fireEvent.paste(place, { clipboardData: { getData: (type: string) => data[type] ?? "", files } });
    },
  };
}

/** What is asked in one question. */
const question = (message: string): HTMLElement => screen.getByText(message).closest("li") ?? document.body;
const kept = (): Promise<HTMLElement> => screen.findByText(new RegExp(`上年报告：${ORGAN} 2024 年度，来自`, "u"));

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("a page is chosen: what was read is shown, a row with a figure missing is filled in, and the report is last year's", async () => {
  const { choose, user, type } = await openPart();
  expect(await violations()).toEqual([]);
  await choose(fileOf(PAGE));
  await screen.findByText("读到的报告：去年.html");
  expect(screen.getByText("表三：读到 168 个数，有 7 个空着")).toBeTruthy();
  expect(screen.getByText("表四：15 个数都读到了")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^机关名称/u).value).toBe(ORGAN);
  expect(screen.getByText(/^原文的表四有 1 处合计对不上/u)).toBeTruthy();
  expect(await violations()).toEqual([]);
  const asked = question(SHORT_ROW);
  expect(within(asked).getByText("3.要求提供公开出版物 0 0 0 0 0 0")).toBeTruthy();
  expect(within(asked).getByText("表三（第 2 个表第 21 行）")).toBeTruthy();
  await user.type(within(asked).getByLabelText("自然人"), "十");
  await user.clear(within(asked).getByLabelText("自然人"));
  await user.type(within(asked).getByLabelText("自然人"), "x");
  within(asked).getByText("请填 0 或正整数。");
  await user.click(screen.getByRole("button", { name: "用作上年" }));
  await screen.findByText("上面有没填的或填得不对的，请先改好。");
  expect(screen.queryByText(/^上年报告：/u)).toBeNull();
  await user.clear(within(asked).getByLabelText("自然人"));
  await user.type(within(asked).getByLabelText("自然人"), "０");
  await user.click(screen.getByRole("button", { name: "用作上年" }));
  await kept();
  await screen.findByText(/^已用作上年的报告/u);
  await type("三 依申请公开", { D7: 4 });
  await screen.findByText(/^表三「上年结转·自然人」填的是 4，上年报告的「结转下年度·自然人」是 0/u);
});

test("what is pasted from a page is read, and nothing of it comes into the pane", async () => {
  const { paste, place } = await openPart();
  paste({ "text/html": `<img src="https://example.com/x.png" onerror="window.hit=1"><script>window.hit=1</script>${PAGE}`, "text/plain": "一些字" });
  await screen.findByText("读到的报告：粘贴的报告");
  expect(place.isConnected).toBe(false);
  expect(document.querySelectorAll("img, script")).toHaveLength(0);
  expect("hit" in window).toBe(false);
});

test("plain text has lost its tables, and nothing may be pasted at all: both are said", async () => {
  const { paste } = await openPart();
  paste({ "text/plain": "一、总体情况" });
  await screen.findByText(/^粘贴的只有文字：表格丢了/u);
  paste({});
  await screen.findByText(/^没有可以粘贴的内容/u);
  expect(screen.queryByText(/^粘贴的只有文字/u)).toBeNull();
});

test("a file that was copied, or is dropped, is read as one that is chosen", async () => {
  const { paste, user, place } = await openPart();
  paste({}, [fileOf(CERTAIN, "复制的.html")]);
  await screen.findByText("读到的报告：复制的.html");
  await user.click(screen.getByRole("button", { name: "不用这一份" }));
  const again = await screen.findByLabelText("或者粘贴");
  expect(again).not.toBe(place);
  fireEvent.drop(again, { dataTransfer: { getData: () => "", files: [fileOf(CERTAIN, "拖来的.html")] } });
  await screen.findByText("读到的报告：拖来的.html");
});

test("选上年的工作簿 takes a published report: at once where nothing is in question, else once it is answered", async () => {
  const { user } = await renderPane();
  const choose = async (file: File): Promise<void> => user.upload(screen.getByLabelText(/上年的工作簿$/u, { selector: "input" }), file);
  await choose(fileOf(PAGE));
  await screen.findByText("读到的报告：去年.html");
  expect(screen.queryByText(/^上年报告：/u)).toBeNull();
  await choose(fileOf(CERTAIN, "没有疑问.html"));
  await kept();
  expect(screen.getByText(/来自 没有疑问.html/u)).toBeTruthy();
});

test.each([
  ["去年.doc", new TextEncoder().encode("{\\rtf1 x}"), /请用 Word 或 WPS 打开，另存为 \.docx 后再导入/u],
  ["通知.html", new TextEncoder().encode("<html><body><p>通知</p></body></html>"), /^这个文件里没有年度报告的统计表/u],
])("%s is refused in words, with the way out", async (name, content, sentence) => {
  const { choose } = await openPart();
  await choose(new File([content], name));
  await screen.findByText(sentence);
  expect(screen.getByLabelText("或者粘贴")).toBeTruthy();
});

test("a workbook that is chosen there is last year's as it is; a report is shown first, though nothing of it is in question", async () => {
  const { choose, user, saved } = await openPart();
  await choose(fileOf(CERTAIN));
  await screen.findByText("读到的报告：去年.html");
  expect(screen.queryByText(/^上年报告：/u)).toBeNull();
  await user.click(screen.getByRole("button", { name: "存成工作簿" }));
  await screen.findByText(/^上年的工作簿已存好/u);
  await user.click(screen.getByRole("button", { name: "不用这一份" }));
  await screen.findByLabelText("或者粘贴");
  await choose(new File([new Uint8Array(saved.at(-1)?.content ?? [])], "去年.xlsx"));
  await kept();
  expect(screen.getByLabelText("或者粘贴")).toBeTruthy();
});

test("a report that was typed into a workbook is read as one that was published, wherever it is chosen, and asked about", async () => {
  const typed = async (page: string): Promise<File> => {
    const book = await layBook(await readHtml(page), { sheets: "one", gap: 1, left: 0, texts: false });
    return new File([new Uint8Array(await book.save())], "手工.xlsx");
  };
  const { choose, user } = await openPart();
  await choose(await typed(publishedPage()));
  await screen.findByText("读到的报告：手工.xlsx");
  expect(screen.queryByText(/^上年报告：/u)).toBeNull();
  expect(screen.getByText("表二 行政强制·处理决定（工作表“年报”第 34 行）")).toBeTruthy();
  await user.upload(screen.getByLabelText(/上年的工作簿$/u, { selector: "input" }), await typed(CERTAIN));
  await kept();
  expect(screen.getByText(/来自 手工.xlsx/u)).toBeTruthy();
});

test("of a workbook in which nothing is of a report it is told that it may be the wrong one, and no report is shown", async () => {
  const { user } = await renderPane();
  const list = await layBook({ title: "", blocks: [{ kind: "paragraph", text: "名单", place: {} }] }, { sheets: "one", gap: 0, left: 0, texts: false });
  await user.upload(screen.getByLabelText(/上年的工作簿$/u, { selector: "input" }), new File([new Uint8Array(await list.save())], "名单.xlsx"));
  await screen.findByText(/^上年报告里认不出表二、表三，没有与上年核对。请核对是否选错了文件。/u);
  expect(screen.queryByLabelText("或者粘贴")).toBeNull();
});

test("what a person has filled in beside a report is lost only when the person says so", async () => {
  const { choose, user } = await openPart();
  await choose(fileOf(PAGE));
  await screen.findByText("读到的报告：去年.html");
  await user.type(within(question(SHORT_ROW)).getByLabelText("自然人"), "3");
  const other = async (): Promise<void> => user.upload(screen.getByLabelText("选上年的工作簿", { selector: "input" }), fileOf(CERTAIN, "另一份.html"));
  await other();
  await screen.findByText("换成“另一份.html”吗？您在这里填的会丢掉。");
  expect(document.activeElement?.textContent).toBe("不换");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(within(question(SHORT_ROW)).getByLabelText<HTMLInputElement>("自然人").value).toBe("3");
  await other();
  await user.click(await screen.findByRole("button", { name: "换" }));
  await screen.findByText("读到的报告：另一份.html");
});

test("an organ or a year that nobody knows is asked for before the report is used", async () => {
  const { choose, user } = await openPart();
  const nameless = CERTAIN.replace(/<title>.*?<\/title>/u, "")
    .replace(/<div class="top">.*?<\/div>/u, "")
    .replace(/<h1>.*?<\/h1>/u, "<h1>年度报告</h1>");
  await choose(fileOf(nameless.replaceAll("2024", "某")));
  await screen.findByText("读到的报告：去年.html");
  expect(screen.getByText(/^原文的标题里认不出是哪个机关的报告/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "用作上年" }));
  await screen.findByText("请填是哪个机关的报告。");
  await screen.findByText("请填四位数字的年度，如 2024。");
  await user.type(screen.getByLabelText(/^机关名称/u), ORGAN);
  await user.type(screen.getByLabelText(/^年度/u), "２０２４");
  await user.click(screen.getByRole("button", { name: "用作上年" }));
  await kept();
});

test("it is saved as a workbook with what was filled in, and the next year's is made of it", async () => {
  const { choose, user, saved } = await openPart();
  await choose(fileOf(PAGE));
  await screen.findByText("读到的报告：去年.html");
  for (const [index, field] of within(question(SHORT_ROW)).getAllByRole("textbox").entries()) await user.type(field, String(index));
  await user.click(screen.getByRole("button", { name: "存成工作簿" }));
  await screen.findByText(/^上年的工作簿已存好/u);
  expect(saved.at(-1)?.fileName).toBe(`${ORGAN}2024年政府信息公开年报数据.xlsx`);
  const sheets = await openFileSheets(saved.at(-1)?.content ?? new Uint8Array());
  const { entries, stated } = await readReport(sheets);
  expect(stated).toEqual({ organ: ORGAN, year: 2024 });
  expect(["naturalPerson", "total"].map((column) => entries.get(ofForm(`applications.notProcessed.publication:${column}`)))).toMatchObject([
    { value: 0 },
    { value: 6 },
  ]);
  expect((await sheets.survey()).map(({ name }) => name)).toContain("导入来源");
  await user.click(screen.getByRole("button", { name: "用它新建 2025 年度" }));
  await screen.findByText("2025 年度的工作簿已建好");
  expect(saved.at(-1)?.fileName).toBe(`${ORGAN}2025年政府信息公开年报数据.xlsx`);
  await user.type(screen.getByLabelText(/^机关名称/u), "某");
  expect(screen.queryByText(/^上年的工作簿已存好/u)).toBeNull();
});

test("figures that this year's are compared with are named where they are blank; a click on last year's number shows the words that it was read from", async () => {
  const { choose, user } = await openPart();
  await choose(fileOf(publishedPage().replace(/(四、结转下年度继续办理<\/td>)<td>0<\/td>/u, "$1<td>—</td>")));
  const said = "核对上年结转、现行有效要用的有 1 个空着，这几项没有上年的数可以核对：表三「结转下年度·自然人」。";
  await screen.findByText(said);
  await user.click(screen.getByRole("button", { name: "用作上年" }));
  await kept();
  expect(within(await screen.findByText(/^已用作上年的报告/u).then((bar) => bar.parentElement ?? document.body)).getByText(said)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^与上年对比/u }));
  const number = screen.getByRole("button", { name: "表三 本年新收·自然人，上年 5，看原文" });
  await user.click(number);
  expect(number.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5（第 2 个表第 4 行）")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(number);
  expect(screen.queryByText(/^一、本年新收政府信息公开申请数量 5/u)).toBeNull();
});

test("signs for none are filled with 0 by one click; a click on what was read shows the words of the source", async () => {
  const { choose, user } = await openPart();
  const signs = publishedPage().replace(/(四、结转下年度继续办理<\/td>)(?:<td>0<\/td>){7}/u, `$1${"<td>—</td>".repeat(7)}`);
  await choose(fileOf(signs));
  const asked = question((await screen.findByText(/^表三有 7 格写的是/u)).textContent);
  await user.click(within(asked).getByRole("button", { name: "这些格都填 0" }));
  expect(
    within(asked)
      .getAllByRole<HTMLInputElement>("textbox")
      .map(({ value }) => value),
  ).toEqual(Array(7).fill("0"));
  await user.click(screen.getByRole("button", { name: "表三是从哪里读来的" }));
  await user.click(screen.getByRole("button", { name: "表三 本年新收" }));
  expect([...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toContain(
    "一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5（第 2 个表第 4 行）",
  );
});
