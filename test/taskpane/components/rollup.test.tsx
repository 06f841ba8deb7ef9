/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { ofForm } from "../../ofForm";
import { renderPane } from "./renderPane";
import { chooser, itemOf, openSum, unitFile } from "./unitsPane";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const RECEIVED = ["naturalPerson", "total"].map((column) => ofForm(`applications.received:${column}`));

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("units' files are read and summed up; what must be decided is asked, and the workbook of the sum is handed over", async () => {
  const { user, saved } = await openSum();
  const wrong = await unitFile("乙镇人民政府", { received: 4, figures: new Map([[ofForm("applications.received:total"), 5]]) });
  const lock = new File(["x"], "~$甲镇.xlsx");
  await user.upload(chooser(), [
    await unitFile("甲镇人民政府", { received: 3 }),
    wrong,
    await unitFile("丙镇人民政府", { year: 2024 }),
    new File(["abc"], "丁镇.xlsx"),
    lock,
  ]);
  await screen.findByText("已汇总 1，退回 2，读不出 1。");
  await screen.findByRole("button", { name: "跳过 1 个文件（不是表格，或是打开时的临时文件）" });
  expect(itemOf("丙镇人民政府").textContent).toContain("是 2024 年度的，不是 2025 年度的，没有汇入。");
  expect(within(itemOf("丙镇人民政府")).queryByRole("button", { name: "照数汇入" })).toBeNull();
  expect(itemOf("乙镇人民政府").textContent).toMatch(/有 \d+ 处错误/u);
  await user.click(within(itemOf("乙镇人民政府")).getByRole("button", { name: /^查出 \d+ 条/u }));
  expect(itemOf("乙镇人民政府").textContent).toMatch(/J6「本年新收·总计」很可能是 4，现在填的是 5.*（三 依申请公开!J6）/u);
  expect(await violations()).toEqual([]);

  await user.click(within(itemOf("乙镇人民政府")).getByRole("button", { name: "照数汇入" }));
  await screen.findByText("已汇总 2，退回 1，读不出 1。");
  await user.click(within(itemOf("乙镇人民政府")).getByRole("button", { name: "撤回" }));
  await screen.findByText("已汇总 1，退回 2，读不出 1。");
  await user.click(within(itemOf("乙镇人民政府")).getByRole("button", { name: "照数汇入" }));
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

test("what the office has typed is held against its units, and letters go back to those with errors", async () => {
  const { user, saved, type, book } = await renderPane();
  await type("基本信息", { B3: "某县人民政府", B5: 2025 });
  await type("三 依申请公开", { D6: 3, J6: 3 });
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await screen.findByLabelText(/^汇总机关/u);
  const wrong = await unitFile("丙镇人民政府", { received: 1, figures: new Map([[ofForm("applications.received:total"), 9]]) });
  await user.upload(chooser(), [await unitFile("甲镇人民政府", { received: 3 }), await unitFile("乙镇人民政府", { received: 4 }), wrong]);
  await screen.findByText("已汇总 2，退回 1。");
  await user.click(screen.getByRole("button", { name: /^本工作簿填的数，有 \d+ 个与各单位合计不一致/u }));
  await screen.findByText(/^还有 1 份没有汇入，差的可能就是它们的数/u);
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
