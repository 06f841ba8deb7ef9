/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { editionFigures } from "../../../src/figures";
import { newFileSheets, openFileSheets } from "../../../src/files";
import { readReport, planStandardSheets } from "../../../src/workbook";
import { edition2021, type FigureId } from "../../../src/statute";
import { ofForm } from "../../ofForm";
import { renderPane } from "./renderPane";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const RECEIVED = ["naturalPerson", "total"].map((column) => ofForm(`applications.received:${column}`));

/** A unit's workbook, filled in with zeros but for what is given; applications that came in were granted. */
async function unitFile(
  name: string,
  { received = 0, year = 2025, ...others }: { received?: number; year?: number; figures?: ReadonlyMap<FigureId, number> } = {},
): Promise<File> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  for (const column of ["naturalPerson", "total"])
    for (const row of ["received", "granted", "outcomesTotal"]) figures.set(ofForm(`applications.${row}:${column}`), received);
  for (const [id, value] of others.figures ?? []) figures.set(id, value);
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", { organ: { name, year, kind: "乡镇政府" }, figures }));
  return new File([new Uint8Array(await sheets.save())], `${name}.xlsx`);
}

async function openSection() {
  const pane = await renderPane({ withSheets: false });
  await pane.user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await pane.user.type(await screen.findByLabelText(/^汇总机关/u), "某县人民政府");
  await pane.user.type(screen.getByLabelText(/^年度/u), "2025");
  return pane;
}

const files = (): HTMLElement => screen.getByLabelText("选择文件", { selector: "input" });

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("units' files are read and summed up; what must be decided is asked, and the workbook of the sum is handed over", async () => {
  const { user, saved } = await openSection();
  const wrong = await unitFile("乙镇人民政府", { received: 4, figures: new Map([[ofForm("applications.received:total"), 5]]) });
  const lock = new File(["x"], "~$甲镇.xlsx");
  await user.upload(files(), [
    await unitFile("甲镇人民政府", { received: 3 }),
    wrong,
    await unitFile("丙镇人民政府", { year: 2024 }),
    new File(["abc"], "丁镇.xlsx"),
    lock,
  ]);
  await screen.findByText("已汇总 1，退回 2，读不出 1。");
  await screen.findByRole("button", { name: "跳过 1 个文件（不是表格，或是打开时的临时文件）" });
  const item = (unit: string): HTMLElement => screen.getByText(unit).closest("li") ?? document.body;
  expect(item("丙镇人民政府").textContent).toContain("是 2024 年度的，不是 2025 年度的，没有汇入。");
  expect(within(item("丙镇人民政府")).queryByRole("button", { name: "照数汇入" })).toBeNull();
  expect(item("乙镇人民政府").textContent).toMatch(/有 \d+ 处错误/u);
  await user.click(within(item("乙镇人民政府")).getByRole("button", { name: /^查出 \d+ 条/u }));
  expect(item("乙镇人民政府").textContent).toMatch(/J6「本年新收·总计」很可能是 4，现在填的是 5.*（三 依申请公开!J6）/u);
  expect(await violations()).toEqual([]);

  await user.click(within(item("乙镇人民政府")).getByRole("button", { name: "照数汇入" }));
  await screen.findByText("已汇总 2，退回 1，读不出 1。");
  await user.click(within(item("乙镇人民政府")).getByRole("button", { name: "撤回" }));
  await screen.findByText("已汇总 1，退回 2，读不出 1。");
  await user.click(within(item("乙镇人民政府")).getByRole("button", { name: "照数汇入" }));
  await user.click(screen.getByRole("button", { name: "存为汇总工作簿" }));
  await screen.findByText("汇总工作簿已存好");
  expect(saved.at(-1)?.fileName).toBe("某县人民政府2025年政府信息公开年报汇总.xlsx");
  const { entries, stated } = await readReport(await openFileSheets(saved.at(-1)?.content ?? new Uint8Array()));
  expect(stated).toEqual({ organ: "某县人民政府", year: 2025 });
  expect(RECEIVED.map((id) => entries.get(id))).toMatchObject([
    { state: "number", value: 7 },
    { state: "number", value: 8 },
  ]);
});

test("without an organ or a year nothing is read, and the pane says what to fill in", async () => {
  const { user } = await renderPane({ withSheets: false });
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await screen.findByLabelText(/^汇总机关/u);
  await user.upload(files(), await unitFile("甲镇人民政府"));
  await screen.findByText("请填汇总机关的名称。");
  await screen.findByText("请填四位数字的年度，如 2025。");
  expect(screen.queryByText(/已汇总/u)).toBeNull();
});

test("what the office has typed is held against its units, and letters go back to those with errors", async () => {
  const { user, saved, type, book } = await renderPane();
  await type("基本信息", { B3: "某县人民政府", B5: 2025 });
  await type("三 依申请公开", { D6: 3, J6: 3 });
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await screen.findByLabelText(/^汇总机关/u);
  const wrong = await unitFile("丙镇人民政府", { received: 1, figures: new Map([[ofForm("applications.received:total"), 9]]) });
  await user.upload(files(), [await unitFile("甲镇人民政府", { received: 3 }), await unitFile("乙镇人民政府", { received: 4 }), wrong]);
  await screen.findByText("已汇总 2，退回 1。");
  const sentence = await screen.findByRole("button", { name: /「本年新收·自然人」填的是 3，各单位合计 7，少 4。可能是漏加了乙镇人民政府（4），请核对。/u });
  expect(await violations()).toEqual([]);
  await user.click(sentence);
  expect(book.selections.at(-1)).toMatchObject([{ sheet: "三 依申请公开", address: "D6" }]);
  await user.click(screen.getByRole("button", { name: "存退回意见" }));
  await screen.findByText(/^退回意见已存好/u);
  expect(saved.at(-1)?.fileName).toBe("某县人民政府2025年政府信息公开年报退回意见.zip");
  expect(Object.keys(unzipSync(saved.at(-1)?.content ?? new Uint8Array()))).toEqual(
    expect.arrayContaining(["退回意见-丙镇人民政府.docx", "退回意见一览.xlsx"]),
  );
});
