import { newFileSheets, type FileSheets } from "../../../src/files";
import { importWorkbook, otherWorkbookReport, ReportError } from "../../../src/jobs";
import { sheetsDocument, placeWords } from "../../../src/published";
import { editionInForce } from "../../../src/statute";
import { colors, planStandardSheets, type CellPlan } from "../../../src/workbook";
import { readHtml, type Block } from "../../../src/documents";
import { publishedPage } from "../publishedPage";
import { layBook } from "./layBook";

const request = { totals: "typed", source: "年报.xlsx" } as const;

async function book(...sheets: readonly (readonly [name: string, rows: readonly (readonly CellPlan[])[]])[]): Promise<FileSheets> {
  const made = newFileSheets();
  await made.insert(
    sheets.map(([name, content]) => ({
      ...{ name, content, tabColor: colors.tab, merges: [], formats: [], columnWidths: [], rowHeights: new Map(), conditionalFormats: [], validations: [] },
      ...{ freeze: { rows: 0, columns: 0 }, print: { orientation: "portrait" as const, area: "A:Z", titleRows: "1:1" } },
    })),
  );
  return made;
}

const said = async (made: FileSheets): Promise<string[]> =>
  (await sheetsDocument(made)).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : `[${block.rows}×${block.columns}] ${block.cells.map(({ text }) => text).join("|")}`,
  );

test("what stands alone in its row is a paragraph, line by line; rows of several cells are tables; a long text beside a heading is none", async () => {
  const long = "全年主动公开信息若干条，".repeat(10);
  const made = await book([
    "年报",
    [
      ["", "清河县教育局2024年政府信息公开工作年度报告", ""],
      ["", "第一行\n第二行", ""],
      ["", "", ""],
      ["", "项目", "件数"],
      ["", "行政许可", 12],
      ["一、总体情况", long, ""],
    ],
  ]);
  expect(await said(made)).toEqual(["清河县教育局2024年政府信息公开工作年度报告", "第一行", "第二行", "[2×2] 项目|件数|行政许可|12", "一、总体情况", long]);
});

test("places are those of the sheets", async () => {
  const made = await book(["甲", [["只有字"]]], ["乙", [[""], ["项目", "件数"], ["行政许可", 12]]]);
  const { blocks } = await sheetsDocument(made);
  expect(blocks.map(({ place }) => placeWords(place))).toEqual([
    { zh: "工作表“甲”第 1 行", en: "sheet “甲”, row 1" },
    { zh: "工作表“乙”第 2 行", en: "sheet “乙”, row 2" },
  ]);
  expect(blocks[1]).toMatchObject({ rowNumbers: [2, 3] });
});

test("a row of the form in which nothing is filled in is of its table, and a tab may be the heading of what stands on its sheet", async () => {
  const made = await book(
    [
      "二、主动公开政府信息情况",
      [
        ["信息内容", "本年处理决定数量"],
        ["行政许可", 3],
        ["行政强制", ""],
      ],
    ],
    ["五、存在的主要问题及改进情况", [["队伍还不够稳定。"]]],
  );
  expect(await said(made)).toEqual([
    "二、主动公开政府信息情况",
    "[3×2] 信息内容|本年处理决定数量|行政许可|3|行政强制|",
    "五、存在的主要问题及改进情况",
    "队伍还不够稳定。",
  ]);
});

test("a published report in a workbook is read as its page is, and asks with the row of the sheet", async () => {
  const made = await layBook(await readHtml(publishedPage()), { sheets: "sections", gap: 1, left: 1, texts: true });
  const report = await importWorkbook(made, request);
  expect([report.organ, report.year, report.figures.size]).toEqual(["清河县教育局", 2024, 199]);
  expect(report.notes.flatMap(({ kind, place }) => (kind === "question" ? [placeWords(place ?? {}).zh] : []))).toEqual(["工作表“第2页”第 14 行"]);
});

test("a standard workbook is none to be imported; one of which nothing else is read stays what it is", async () => {
  const standard = newFileSheets();
  await standard.insert(planStandardSheets(editionInForce, "typed"));
  const refused: unknown = await importWorkbook(standard, request).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ReportError);
  expect(refused).toMatchObject({ code: "standardWorkbook" });
  expect(await otherWorkbookReport(standard, request)).toBeUndefined();
  expect(
    await otherWorkbookReport(
      await book([
        "名单",
        [
          ["姓名", "电话"],
          ["某人", 1],
        ],
      ]),
      request,
    ),
  ).toBeUndefined();
  const whole = await layBook(await readHtml(publishedPage()), { sheets: "one", gap: 1, left: 0, texts: false });
  expect((await otherWorkbookReport(whole, request))?.report.figures.size).toBe(199);
});

test("what import asks of a workbook of another layout is asked wherever it is taken as another year's, though more of it were read as it stands", async () => {
  const numbered = publishedPage()
    .replace("<td colspan=7>申请人情况</td>", "<td rowspan=3>行次</td>$&")
    .replace(/(?:<td>\d<\/td>){7}<\/tr>/gu, "<td>1</td>$&");
  const made = await layBook(await readHtml(numbered), { sheets: "one", gap: 1, left: 0, texts: false });
  const [imported, other] = [await importWorkbook(made, request), await otherWorkbookReport(made, request)];
  expect(imported.figures.size).toBeLessThan(199);
  expect(other?.report.notes).toEqual(imported.notes);
  expect([other?.report.organ, other?.report.year]).toEqual(["清河县教育局", 2024]);
});

test("tables on sheets of their own, headed as they are in the text's sheet, are no sections that the form does not have, and the text ends with its last section", async () => {
  const { blocks } = await readHtml(publishedPage().replace("<p>具体如下：</p>", ""));
  const isTable = ({ kind }: Block): boolean => kind === "grid";
  const headings = blocks.filter((block) => block.kind === "paragraph" && /^[二三四]、/u.test(block.text));
  const tables = blocks.filter(isTable).flatMap((table, index) => [...headings.slice(index, index + 1), table]);
  const apart = { title: "", blocks: [...blocks.filter((block) => !isTable(block)), ...tables] };
  const looks = { sheets: "one", gap: 1, left: 0, texts: false } as const;
  const [whole, split] = await Promise.all([{ title: "", blocks }, apart].map(async (document) => importWorkbook(await layBook(document, looks), request)));
  expect(split?.filling.narrative).toEqual(whole?.filling.narrative);
  expect(split?.figures).toEqual(whole?.figures);
  expect(split?.notes.filter(({ sentence }) => sentence.zh.includes("格式里没有，放在"))).toEqual([]);
});
