import { checkWorkbook } from "../../../src/jobs";
import type { NarrativeRow } from "../../../src/report";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { planSheets } from "../../workbook/planSheets";
import { ofForm } from "../../ofForm";

const preview = async (text: string) => {
  const columns = ["naturalPerson", "business", "research", "charity", "legalService", "other", "total"];
  const received = columns.map((column) => [ofForm(`applications.received:${column}`), column === "naturalPerson" || column === "total" ? 16 : 0] as const);
  const figures = new Map([...received, [ofForm("applications.carriedOut:total"), 3]]);
  const plans = planStandardSheets(edition2021, "typed", {
    organ: { name: "临安县青石镇人民政府", year: 2024 },
    figures,
    narrative: [{ section: "一", heading: "（二）依申请公开", text }],
  });
  return (await checkWorkbook(planSheets(plans), "zh-CN")).preview();
};

test("each row is as it will be printed, with the cells that its figures come from, those of a ready sentence one by one", async () => {
  const { rows } = await preview("{年度}年{句.收到申请}，结转{三.结转.总计}件，培训 5 次。");
  const row = rows.find(({ section }) => section === "一");
  expect(row).toMatchObject({
    heading: "（二）依申请公开",
    text: "2024年共收到政府信息公开申请16件，均由自然人提出，结转3件，培训 5 次。",
    place: { sheet: "正文", address: "C5" },
  });
  expect(row?.bound.map(({ start, end, name, cells }) => [row.text.slice(start, end), name, cells.map(({ address }) => address)])).toEqual([
    ["2024", "年度", []],
    ["16", "三.本年新收.总计", ["J6"]],
    ["3", "三.结转.总计", ["J30"]],
  ]);
  expect(row?.unbound.map(({ words }) => words)).toEqual(["5 次"]);
});

describe("what is printed", () => {
  const printed = async (narrative: readonly NarrativeRow[], date = "2025年1月20日") => {
    const plans = planStandardSheets(edition2021, "typed", { organ: { name: "临安县青石镇人民政府", year: 2024, date }, narrative });
    const { title, parts, closing } = (await checkWorkbook(planSheets(plans), "zh-CN")).preview();
    const lines = (rows: (typeof parts)[number]["rows"]) => rows.flatMap(({ heading, text }) => [heading, text].filter((one) => one !== ""));
    return [
      title,
      ...parts.flatMap(({ heading, rows, table, afterTable }) =>
        [heading, ...lines(rows), ...(table === undefined ? [] : [`（${table}）`]), ...lines(afterTable)].filter((one) => one !== ""),
      ),
      closing?.organ,
      closing?.date,
    ];
  };
  const headings = edition2021.sections.map(({ heading }) => heading);
  const table = (number: string) => `（${edition2021.tables.find((one) => one.number === number)?.name ?? ""}）`;

  test("all that the report has, in its order, with its headings, the introduction without one", async () => {
    const text = (section: string, more: Partial<NarrativeRow> = {}): NarrativeRow => ({ section, heading: "", text: `${section}的话。`, ...more });
    const rows = [
      text("六"),
      text("三", { afterTable: true, text: "表后。" }),
      text("三"),
      text("五", { heading: "存在的问题" }),
      text("一", { heading: "（一）主动公开" }),
      text("引言"),
    ];
    expect(await printed(rows)).toEqual([
      "临安县青石镇人民政府2024年政府信息公开工作年度报告",
      "引言的话。",
      headings[0],
      "（一）主动公开",
      "一的话。",
      headings[1],
      table("二"),
      headings[2],
      "三的话。",
      table("三"),
      "表后。",
      headings[3],
      table("四"),
      headings[4],
      "存在的问题",
      "五的话。",
      headings[5],
      "六的话。",
      "临安县青石镇人民政府",
      "2025年1月20日",
    ]);
  });

  test("and nothing else: no suggested heading without a text, no row of another section, no heading twice, no signature without a date", async () => {
    const pasted: NarrativeRow = { section: "一", heading: "", text: `${headings[0] ?? ""}\n全年培训 5 次。` };
    const rows: NarrativeRow[] = [pasted, { section: "六", heading: headings[5] ?? "", text: "无。" }, { section: "七", heading: "", text: "哪里也不印。" }];
    const [, , ...others] = await printed([{ section: "引言", heading: "", text: "引言的话。" }, ...rows], "");
    expect(others).toEqual([
      headings[0],
      "全年培训 5 次。",
      headings[1],
      table("二"),
      headings[2],
      table("三"),
      headings[3],
      table("四"),
      headings[4],
      headings[5],
      "无。",
      undefined,
      undefined,
    ]);
    const { rows: views } = (
      await checkWorkbook(planSheets(planStandardSheets(edition2021, "typed", { organ: { name: "甲镇", year: 2024 }, narrative: [pasted] })), "zh-CN")
    ).preview();
    expect(views.flatMap(({ text, unbound }) => unbound.map(({ start, end }) => text.slice(start, end)))).toEqual(["5 次"]);
  });
});

test("every tag that is offered prints what it says", async () => {
  const { tags } = await preview("");
  const offered = tags.filter(({ value, family }) => value !== "" && family !== "named");
  expect(offered.length).toBeGreaterThan(12);
  expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
  const { rows } = await preview(offered.map(({ name }) => `{${name}}`).join("\n"));
  expect(rows.find(({ section }) => section === "一")?.text.split("\n")).toEqual(offered.map(({ value }) => value));
});
