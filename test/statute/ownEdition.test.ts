/** @jest-environment node */
import "./useOwnEdition";
import { readFileSync } from "node:fs";
import { buildTemplate } from "../../scripts/report-template/buildTemplate";
import { editionFigures } from "../../src/figures";
import { newFileSheets, openFileSheets } from "../../src/files";
import { toData, toFilling } from "../../src/interchange";
import { checkWorkbook, createReport, insertSheets } from "../../src/jobs";
import { planNextYear } from "../../src/jobs/nextYear/planNextYear";
import { edition2021, editionInForce, editionOf, type FigureId } from "../../src/statute";
import { readReport, type CellValue, type Filling } from "../../src/workbook";
import { nianbao } from "../cli/nianbao";
import { ofForm } from "../ofForm";
import { bodyText, readDocx } from "../report/readDocx";
import { testFolder } from "../testFolder";
import { gridSheets } from "../workbook/gridSheets";
import { blockOf, richTable } from "../workbook/recognition/richGrid";
import { edition2030 } from "./edition2030";
import { filled, filling } from "./edition2030/filling";

const folder = testFolder();

async function bookOf(changes: Readonly<Record<string, CellValue>> = {}, own: Filling = filling): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: own });
  for (const [place, value] of Object.entries(changes)) {
    const [sheet = "", address = ""] = place.split("!");
    await sheets.write({ sheet, address }, value);
  }
  return sheets.save();
}

/** The cell of a figure in the standard sheets. */
async function cellOf(figure: string): Promise<string> {
  const place = (await readReport(await openFileSheets(await bookOf()))).places.get(ofForm(figure));
  return `${place?.sheet ?? ""}!${place?.address ?? ""}`;
}

const checked = async (book: Uint8Array, language: "zh-CN" | "en-US" = "zh-CN") => checkWorkbook(await openFileSheets(book), language);

test("it is in force, for the reports of its years", () => {
  expect([editionInForce.id, editionOf(2029).id, editionOf(2030).id]).toEqual([2030, 2021, 2030]);
});

test("its sheets are inserted, recognised as its own, and read back as they were filled", async () => {
  const reading = await readReport(await openFileSheets(await bookOf()));
  expect(reading.edition.id).toBe(2030);
  expect(reading.problems).toEqual([]);
  expect(new Map([...reading.values].map(([id, value]) => [id, value]))).toEqual(new Map(filled));
});

test("figures that add up have no finding; 正文 must speak of its own part, under its own heading", async () => {
  const { findings } = await checked(await bookOf());
  expect(findings.filter(({ figures }) => figures.length > 0)).toEqual([]);
  const text = "我镇推进主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作。".repeat(45);
  const { findings: ofText } = await checked(
    await bookOf(
      {},
      {
        ...filling,
        narrative: [
          { section: "一", heading: "", text },
          { section: "五", heading: "", text: "问题和改进。" },
          { section: "六", heading: "", text: "未收取信息处理费。" },
        ],
      },
    ),
  );
  expect(ofText.filter(({ check }) => check === "D4" || check === "D9").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“一、年度工作概况”没有写“数据开放”。这一部分应写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障、数据开放六项/u),
    expect.stringMatching(/^“一、年度工作概况”有 \d+ 字（按 Word 的字数统计），原则上不超过 1200 字/u),
  ]);
});

test.each([
  ["applications.withheld.personalInformation:naturalPerson", 3, 8, /不予公开·属于个人敏感信息·自然人|「不予公开·属于个人敏感信息」/u],
  ["applications.carriedOut:naturalPerson", 2, 9, /结转下年度/u],
  ["cases:review.mediated", 2, 6, /行政复议/u],
])("a wrong figure of %s is found and located at its cell", async (figure, right, wrong, sentence) => {
  const cell = await cellOf(figure);
  const { faults, findings } = await checked(await bookOf({ [cell]: wrong }));
  expect(findings.map(({ message }) => message).join()).toMatch(sentence);
  const changes = faults.flatMap(({ suspects }) => suspects.flatMap((suspect) => suspect.changes));
  expect(changes).toContainEqual(expect.objectContaining({ figure, from: wrong, to: right }));
});

test("what 正文 says of its outcomes, cases and carrying is held against its own rows and columns", async () => {
  const saying = async (text: string): Promise<string[]> => {
    const narrative = [{ section: "一", heading: "（二）依申请公开", text }];
    return (await checked(await bookOf({}, { ...filling, narrative }))).findings.flatMap(({ check, message }) =>
      check.startsWith("C") && check !== "C9" ? [message] : [],
    );
  };
  expect(await saying("全年收到政府信息公开申请10件，办结10件，其中予以公开5件、不予公开3件，结转下年度2件。因政府信息公开引起行政复议3件。")).toEqual([]);
  expect((await saying("全年收到政府信息公开申请10件，其中不予公开4件。")).join()).toContain("写的是“不予公开4件”，而表三“不予公开·总计”合计是 3");
  expect((await saying("因政府信息公开引起行政复议2件。")).join()).toContain("而表四“行政复议·总计”是 3");
});

test("the report is printed in its form, and ready sentences say what only it counts", async () => {
  const narrative = [{ section: "一", heading: "", text: "{句.收到申请}。{句.办理结果}。{句.不予公开}。{句.结转}。{句.行政复议}。办结率{办结率}。" }];
  const made = await createReport(await openFileSheets(await bookOf({}, { ...filling, narrative })), await buildTemplate(edition2030), "zh-CN");
  const text = bodyText(made.document);
  expect(text).toContain("一、年度工作概况");
  expect(text).toContain("共收到政府信息公开申请10件，均由自然人提出。共办结政府信息公开申请10件，其中予以公开5件、不予公开3件、无法提供1件、其他处理1件。");
  expect(text).toContain("不予公开3件，理由均为“属于个人敏感信息”。结转下年度继续办理2件。");
  expect(text).toContain("因政府信息公开被申请行政复议3件，其中结果维持1件、调解结案2件。办结率83.3%。");
  const tables = readDocx(made.document).flatMap((block) => (block.kind === "table" ? [block.cells.map((cell) => cell.text)] : []));
  expect(tables.map((cells) => cells.filter((one) => /个人敏感信息|调解结案|转入下年度/u.test(one)))).toEqual([
    [],
    ["9.属于个人敏感信息", "四、转入下年度继续办理"],
    ["调解结案", "调解结案", "调解结案"],
  ]);
});

test("a table that an organ keeps by itself is recognised as its own, short labels of its row among them, and checked", async () => {
  const [, table] = edition2030.tables;
  if (!table) throw new Error("no table 三");
  const short = (value: CellValue): CellValue => (value === "9.属于个人敏感信息" ? "个人敏感信息" : value);
  const own = (values: ReadonlyMap<FigureId, CellValue>) =>
    gridSheets([{ name: "台账", grid: blockOf(richTable(table, values).map((cells) => cells.map((cell) => ({ ...cell, value: short(cell.value) })))) }]);
  const right = await readReport(own(filled));
  expect(right.edition.id).toBe(2030);
  expect(right.recognised.map(({ table: of, rows, columns }) => [of, rows, columns])).toContainEqual(["applications", 24, 7]);
  expect(right.values.get(ofForm("applications.withheld.personalInformation:total"))).toBe(3);
  expect(right.problems.map(({ kind }) => kind)).toContain("label");
});

test("as JSON it goes out and comes back the same; a row of another edition is named as such", async () => {
  const data = toData(await readReport(await openFileSheets(await bookOf())));
  expect(data.format).toBe("2030");
  const back = toFilling(data);
  expect(back.edition.id).toBe(2030);
  expect(back.filling.figures).toEqual(new Map(filled));
  expect(() => toFilling({ ...data, format: "2021", table4: null })).toThrow(/是 2030 年版格式的行，而 format 写的是 2021/u);
});

test("the command writes, checks and reads its workbooks", async () => {
  const file = folder.write("新版.xlsx", await bookOf());
  const { out } = await nianbao(["figures", file]);
  const json = folder.write("新版.json", out);
  const made = folder.at("重建.xlsx");
  expect((await nianbao(["new", "-o", made, "--figures", json])).exitCode).toBe(0);
  expect((await readReport(await openFileSheets(readFileSync(made)))).values).toEqual((await readReport(await openFileSheets(await bookOf()))).values);
  const template = folder.write("样式.docx", await buildTemplate(edition2030));
  const docx = folder.at("报告.docx");
  expect((await nianbao(["report", made, "-o", docx, "--template", template])).exitCode).toBe(0);
  expect(bodyText(readFileSync(docx))).toContain("一、年度工作概况");
  const { out: lines } = await nianbao(["check", made, "--lang", "en"]);
  expect(lines).not.toMatch(/does not balance|No figure/u);
});

test("last year's workbook in the form of before is rolled into it: what was carried out is carried in", async () => {
  const before: Filling = {
    organ: { ...filling.organ, year: 2029, date: "2030年1月15日" },
    figures: new Map([...editionFigures(edition2021).keys()].map((id): [FigureId, number] => [id, 0])).set(ofForm("applications.carriedOut:business"), 4),
  };
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", edition: edition2021, filling: before });
  const next = await planNextYear(sheets, { totals: "typed", source: "去年.xlsx" });
  const made = newFileSheets();
  await made.insert(next.plans);
  const reading = await readReport(made);
  expect(reading.edition.id).toBe(2030);
  expect(reading.values.get(ofForm("applications.carriedIn:business"))).toBe(4);
  expect(reading.lastYear?.edition.id).toBe(2021);
});

test("a workbook in the form that it took the place of is refused by its own name and years", async () => {
  const sheets = newFileSheets();
  const zeros = new Map([...editionFigures(edition2021).keys()].map((id): [FigureId, number] => [id, 0]));
  await insertSheets(sheets, { totals: "typed", edition: edition2021, filling: { organ: { ...filling.organ, year: 2029 }, figures: zeros } });
  const file = folder.write("旧版.xlsx", await sheets.save());
  const template = folder.write("样式.docx", await buildTemplate(edition2030));
  expect((await nianbao(["report", file, "-o", folder.at("旧版.docx"), "--template", template])).notes).toContain(
    "这几张表是 2021 年的格式（2021—2029 年度报告用）",
  );
  expect((await nianbao(["report", file, "-o", folder.at("旧版.docx"), "--template", template, "--lang", "en"])).notes).toContain(
    "in the form of 2021 (reports of 2021 to 2029)",
  );
});
