import { checkWorkbook } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { planSheets } from "../../workbook/planSheets";

const preview = async (text: string) => {
  const columns = ["naturalPerson", "business", "research", "charity", "legalService", "other", "total"];
  const received = columns.map((column) => [`applications.received:${column}`, column === "naturalPerson" || column === "total" ? 16 : 0] as const);
  const figures = new Map([...received, ["applications.carriedOut:total", 3]]);
  const plans = planStandardSheets(edition2021, "typed", { organ: { name: "临安县青石镇人民政府", year: 2024 }, figures, narrative: [{ section: "一", heading: "（二）依申请公开", text }] });
  return (await checkWorkbook(planSheets(plans), "zh-CN")).preview();
};

test("each row is as it will be printed, with the cells that its figures come from, those of a ready sentence one by one", async () => {
  const { rows } = await preview("{年度}年{句.收到申请}，结转{三.结转.总计}件，培训 5 次。");
  const row = rows.find(({ section }) => section === "一");
  expect(row).toMatchObject({ heading: "（二）依申请公开", text: "2024年共收到政府信息公开申请16件，均由自然人提出，结转3件，培训 5 次。", place: { sheet: "正文", address: "C5" } });
  expect(row?.bound.map(({ start, end, name, cells }) => [row.text.slice(start, end), name, cells.map(({ address }) => address)])).toEqual([
    ["2024", "年度", []],
    ["16", "三.本年新收.总计", ["J6"]],
    ["3", "三.结转.总计", ["J30"]],
  ]);
  expect(row?.unbound.map(({ words }) => words)).toEqual(["5 次"]);
});

test("every tag that is offered prints what it says", async () => {
  const { tags } = await preview("");
  const offered = tags.filter(({ value, family }) => value !== "" && family !== "named");
  expect(offered.length).toBeGreaterThan(12);
  expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
  const { rows } = await preview(offered.map(({ name }) => `{${name}}`).join("\n"));
  expect(rows.find(({ section }) => section === "一")?.text.split("\n")).toEqual(offered.map(({ value }) => value));
});
