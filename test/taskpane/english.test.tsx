/** @jest-environment jsdom */
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { act } from "react";
import { newFileSheets } from "../../src/files";
import { edition2019, edition2021, type Edition } from "../../src/statute";
import { planStandardSheets, type Filling, type SheetsErrorCode } from "../../src/workbook";
import { docx, p } from "../report/docxFixture";
import { builtInTemplate } from "../report/sampleContent";
import { NAME, openPane } from "./englishPane";
import { ofForm } from "../ofForm";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
afterEach(cleanup);

const [ORGAN, DISCLOSURE, APPLICATIONS, CASES, NARRATIVE] = ["基本信息", "二 主动公开", "三 依申请公开", "四 复议诉讼", "正文"] as const;
const PERIOD = "自2025年1月1日起至2025年12月31日止";
const columns = Array.from("DEFGHIJ");
const rows = Array.from({ length: 25 }, (_, index) => index + 6);
const zeros = Object.fromEntries(rows.flatMap((row) => columns.map((column) => [`${column}${row}`, 0])));

async function lastYearFile(organ = NAME, year = 2024, edition: Edition = edition2021): Promise<File> {
  const sheets = newFileSheets();
  const filling: Filling = {
    organ: { name: organ, year },
    figures: new Map([
      [ofForm("applications.carriedOut:naturalPerson"), 3],
      [ofForm("disclosure.licences:decisions"), 9000],
      [ofForm("disclosure.normativeDocuments:inForce"), 12],
    ]),
  };
  await sheets.insert(planStandardSheets(edition, "typed", filling));
  return new File([new Uint8Array(await sheets.save())], "某县某镇2024.xlsx");
}

async function nextYearFile({
  organ = NAME,
  year = 2026,
  figures = new Map([[ofForm("applications.carriedIn:naturalPerson"), 3]]),
}: { organ?: string; year?: number; figures?: NonNullable<Filling["figures"]> } = {}): Promise<File> {
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", { organ: { name: organ, year }, figures }));
  return new File([new Uint8Array(await sheets.save())], "某县某镇2026.xlsx");
}

const wordFile = (...paragraphs: readonly string[]): File => new File([new Uint8Array(docx(paragraphs.map((text) => p(text)).join("")))], "我镇样式.docx");

test("before and after the sheets are inserted", async () => {
  const { expectEnglish, user } = await openPane({ withSheets: false });
  await expectEnglish();
  await user.click(screen.getByRole("button", { name: "Insert the sheets" }));
  await screen.findByText(/^Inserted/u);
  await expectEnglish();
  await user.click(screen.getByRole("button", { name: "Insert the sheets" }));
  await screen.findByText(/were there already/u);
  await expectEnglish();
});

test("findings in the tables and about the organ", async () => {
  const { expectEnglish, type } = await openPane();
  await type(ORGAN, { B3: NAME, B4: "县级政府", B5: 2025, B7: "二〇二五年春" });
  await type(DISCLOSURE, { B5: 3, C5: 1, B6: -2, C6: "2件", D6: 1, B9: 1.5, B12: "没有", B13: "#N/A", B16: 50000 });
  await type(APPLICATIONS, { D6: 16, J6: 16, D8: 14, J8: 14, D29: 14, J29: 14, E6: "３", E8: "", F8: "约5" });
  await type(CASES, { A6: 900, B6: 1, E6: 7, F6: 2, J6: 1 });
  await expectEnglish();
  await type(APPLICATIONS, { ...zeros, D6: 2, E6: 1, D8: 2, E9: 1, D29: 2, E29: 1 });
  await expectEnglish();
  await type(APPLICATIONS, { ...zeros, D6: 2, J6: 2, D8: 2, J8: 2, D29: 2, J29: 3 });
  await expectEnglish();
  await type(APPLICATIONS, { ...zeros, D6: 2, J6: 2, D8: 2, J8: "", D29: 2, J29: 2 });
  await expectEnglish();
});

test("findings in the text, the preview, and a tag that is put in", async () => {
  const { expectEnglish, type, user, book, note } = await openPane();
  // What should stand there instead.
  for (const right of ["二是", "（四）", "文", "国办公开办函〔2021〕30号"]) note(right);
  await type(ORGAN, { B3: NAME, B4: "乡镇", B5: 2025, B7: "2026年1月20日", B13: "发布信息条数", B14: 12, C14: "条" });
  await type(APPLICATIONS, { ...zeros, D6: 4, J6: 4, D8: 4, J8: 4, D29: 4, J29: 4 });
  await type(NARRATIVE, {
    C5: "2023年，某县某乡人民政府发布信息35条，某县镇政府培训12余次。一是公开及时，三是受理受理申请。按照《政府信息公开条列》和《国办公开办函（2021）30号》办理。截至2025年6月30日，2025年将继续推进。",
    C6: "全年收到政府信息公开申请999件，其中自然人提出998件，占60%，均已办结；公开（如甲、乙、丙等4项）。全年收到申请7件。{发布信息条数}条，{没有这个}，XX件。“未完",
    C7: "做好以下三方面：一是甲；二是乙。规范性文件共5件，其中新增2件、废止9件。行政许可77件。⽂字。未发生行政复议。",
    C8: "累计发布信息5条。（二)做好公开公开工作。",
    C9: "三、改进情况。\n主要不足是宣传不够。",
    C10: "收取信息处理费100元，信息处理费为200元。",
  });
  await expectEnglish();
  await user.click(screen.getByRole("button", { name: "Insert a tag" }));
  await user.type(screen.getByRole("textbox", { name: "Search" }), "received");
  expect(screen.getAllByRole("button", { name: "{三.本年新收.总计}" })).toHaveLength(1);
  await expectEnglish();
  await act(async () => {
    await book.select([{ sheet: NARRATIVE, address: "C5" }]);
  });
  await user.click(screen.getByRole("button", { name: "{三.本年新收.总计}" }));
  await screen.findByText(/now has$/u);
  await expectEnglish();
});

test("problems of the workbook, tables in two places, and a reason for what may be right", async () => {
  const { expectEnglish, type, user, book, note } = await openPane();
  await type(APPLICATIONS, { A8: "予以公开了的", J5: "小计", D6: 3 });
  await act(async () => {
    await book.insert(
      planStandardSheets(edition2021, "typed", { organ: { name: NAME, year: 2024 } })
        .filter(({ name }) => name === CASES)
        .map((plan) => ({ ...plan, name: "底稿" })),
    );
  });
  act(() => {
    book.rename(DISCLOSURE, "发布");
  });
  note("单位：件");
  await type(NARRATIVE, { A3: "部门" });
  await expectEnglish({ called: ["底稿", "发布"] });
  act(() => {
    book.remove(ORGAN);
  });
  await type(ORGAN, {});
  await expectEnglish({ called: ["底稿", "发布"] });
  for (const choose of screen.queryAllByRole("button", { name: /^(Use this one|Confirm|Add flags)/u })) if (choose.isConnected) await user.click(choose);
  await expectEnglish({ called: ["底稿", "发布"] });
});

test("what a person accepts is kept in Chinese, and shown in English", async () => {
  const { expectEnglish, type, user, book, note } = await openPane();
  await type(ORGAN, { B3: NAME, B4: "县级政府", B5: 2025 });
  await user.click(screen.getByRole("button", { name: "Give a reason" }));
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "名称没有改");
  note("名称没有改");
  await user.type(screen.getByRole("textbox", { name: "Name" }), "张三");
  await expectEnglish({ called: ["张三"] });
  await user.click(screen.getByRole("button", { name: "Save the reason" }));
  await screen.findByText(/^Accepted with a reason/u);
  await expectEnglish({ called: ["张三"] });
  const { blocks } = await book.read([{ sheet: "校验说明", address: "A1:G6" }]);
  const kept = (blocks[0] ?? []).flat().map(({ value }) => String(value));
  expect(kept).toContainEqual(expect.stringMatching(/^“基本信息”里机关类别选的是/u));
});

test("last year's report, a question before it is replaced, and next year's workbook", async () => {
  const { expectEnglish, type, user, note } = await openPane();
  const choose = async (file: File): Promise<void> =>
    user.upload(screen.getByLabelText(/^Choose (?:last year's workbook|another one)/u, { selector: "input" }), file);
  await type(ORGAN, { B3: NAME, B4: "乡镇", B5: 2025, B6: PERIOD });
  await type(APPLICATIONS, { D7: 4 });
  await type(DISCLOSURE, { B9: 5, B6: 1, C6: 2, D6: 40 });
  // What the standard sheets say in both years.
  for (const [, , text] of planStandardSheets(edition2021, "typed").find(({ name }) => name === NARRATIVE)?.content ?? []) note(text);
  await choose(await lastYearFile());
  await screen.findByText(/^Last year's report/u);
  await expectEnglish();
  await choose(await lastYearFile("某县某乡人民政府", 2020));
  const question = await screen.findByRole("alertdialog");
  await user.click(within(question).getByRole("button", { name: "Replace" }));
  await waitFor(() => {
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
  await type(NARRATIVE, { C5: "2025年发布信息5条，2021—2025年规划已完成，《2025年工作要点》。" });
  await user.click(screen.getByRole("button", { name: "Make next year's workbook" }));
  await screen.findByText(/^The workbook of 2026/u);
  await expectEnglish();
  const following = async (...of: Parameters<typeof nextYearFile>): Promise<void> =>
    user.upload(screen.getByLabelText("Choose the following year's workbook", { selector: "input" }), await nextYearFile(...of));
  for (const [refused, sentence] of [
    [{ organ: "某县某乡人民政府" }, /the chosen one of/u],
    [{ year: 2028 }, /the chosen one is of 2028/u],
    [{ figures: new Map() }, /can be read in the chosen/u],
  ] as const) {
    await following(refused);
    await screen.findByText(sentence);
    await expectEnglish();
  }
  await following({});
  await screen.findByText(/^The following year's report/u);
  await expectEnglish();
  await choose(new File(["x"], "某县某镇2024.xlsx"));
  await screen.findAllByRole("alert");
  await expectEnglish();
});

test("an own template that lacks something, has faults, and the report", async () => {
  const { expectEnglish, type, user } = await openPane({ template: builtInTemplate() });
  const choose = async (file: File): Promise<void> => user.upload(screen.getByLabelText("Choose a template…", { selector: "input" }), file);
  await choose(wordFile("{机关名称}"));
  await expectEnglish();
  await type(ORGAN, { B3: NAME, B4: "乡镇", B5: 2025, B6: PERIOD });
  await type(NARRATIVE, { C5: "{没有这个}{发布信息条数}" });
  await choose(wordFile("{机关名程}", "{#有申请}", "{表二}x", "{名单", "{#正文}"));
  await screen.findByText(/cannot be used as a template|faults/u);
  await expectEnglish();
  await choose(new File(["x"], "我镇样式.docx"));
  await expectEnglish();
  await choose(wordFile("{机关名称}", "{表二}"));
  await screen.findByRole("alertdialog");
  await expectEnglish();
  await user.click(screen.getByRole("button", { name: "Use it all the same" }));
  await user.click(screen.getByRole("button", { name: "Generate the report" }));
  await user.click(await screen.findByRole("button", { name: "Generate anyway" }));
  await screen.findByText("The report is ready");
  await expectEnglish();
  for (const name of ["Save the built-in one", "Export the results", "Save as a web page", "Text to print"]) {
    const [button] = screen.queryAllByRole("button", { name });
    if (button) await user.click(button);
    await expectEnglish();
  }
});

test.each<SheetsErrorCode>(["editing", "protected", "exists", "missing", "unsupported", "host"])("a refusal: %s", async (code) => {
  const { book, user, expectEnglish } = await openPane();
  book.refusal = code;
  await user.click(screen.getByRole("button", { name: "Check now" }));
  await screen.findAllByRole("alert");
  book.refusal = undefined;
  await expectEnglish({ folded: true });
});

test("tables of the form of 2019", async () => {
  const { book, type, expectEnglish } = await openPane({ withSheets: false });
  await act(async () => {
    await book.insert(planStandardSheets(edition2019, "typed", { organ: { name: NAME, year: 2020 } }));
  });
  await type(DISCLOSURE, { B5: 1, B9: -3, C9: 5, B17: 2 });
  await expectEnglish();
});
