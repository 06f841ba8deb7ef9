/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { planRollup, planRosterSheet, rollUp } from "../../../src/rollup";
import { readUnitFile } from "../../../src/taskpane/units/readUnitFile";
import { ofForm } from "../../ofForm";
import { renderPane } from "./renderPane";
import { buttonOf, chooser, itemOf, openSum, unitFile, type UnitWish } from "./unitsPane";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

const violations = async (): Promise<string[]> =>
  (await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id);

test("a name that may mean many units is chosen from a list, and one that may mean a few has a button for each", async () => {
  const { user } = await openSum();
  const towns = ["石桥镇", "南山镇", "白沙镇", "青龙镇", "永安镇"];
  await user.upload(chooser(), await Promise.all([...towns.map((town) => `${town}人民政府`), "镇政府"].map((name) => unitFile(name, { received: 1 }))));
  await screen.findByText("已汇总 5，待定 1。");
  const item = within(itemOf("镇政府"));
  expect(item.queryByRole("button", { name: /^算作“/u })).toBeNull();
  const list = item.getByRole("combobox", { name: "算作哪个单位" });
  expect(within(list).getAllByRole("option")).toHaveLength(towns.length + 1);
  expect(item.getByRole("button", { name: "照数汇入" })).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.selectOptions(list, "白沙镇人民政府");
  await user.click(item.getByRole("button", { name: "算作" }));
  await screen.findByText("已汇总 5，重复 1。");

  await user.upload(chooser(), await unitFile("县教育局"));
  await user.upload(chooser(), await unitFile("某县教育局"));
  await screen.findByText("已汇总 5，待定 2，重复 1。");
  expect(buttonOf("县教育局", "算作“某县教育局”")).toBeTruthy();
});

test("names that differ from the list by a place alone are settled by one tick, and asked about again without it", async () => {
  const { user, book } = await openSum({ organ: "清河县人民政府" });
  const { list: _, ...plan } = planRosterSheet([]);
  await book.insert([{ ...plan, content: [["单位"], ["教育局"], ["水利局"], ["审计局"]] }]);
  await user.upload(chooser(), [
    await unitFile("清河县教育局", { received: 3 }),
    await unitFile("清河县水利局", { received: 4 }),
    await unitFile("清河县林业局"),
  ]);
  await screen.findByText("已汇总 0，待定 3。");
  await user.click(screen.getByRole("checkbox", { name: "有 2 个名称与名单里的只差前面的“清河县”，都算同一个单位" }));
  await screen.findByText("已汇总 2，待定 1。");
  await screen.findByText("应报 3 家，已报 2 家，未报 1 家。");
  await user.click(screen.getByRole("checkbox", { name: "与名单里的只差前面的“清河县”的，都算同一个单位" }));
  await screen.findByText("已汇总 0，待定 3。");
});

test("a file that says what the other units come to is asked about, also as that of the office itself, until somebody says that it counts", async () => {
  const { user } = await openSum();
  const wish = (received: number, fees: number, licences: number): UnitWish => ({
    received,
    figures: new Map([
      [ofForm("disclosure.fees:collected"), fees],
      [ofForm("disclosure.licences:decisions"), licences],
    ]),
  });
  const sum = wish(7, 27, 31);
  await user.upload(chooser(), [
    await unitFile("甲镇人民政府", wish(3, 12, 15)),
    await unitFile("乙镇人民政府", wish(4, 15, 16)),
    await unitFile("某县人民政府", { ...sum, fileName: "全县" }),
  ]);
  await screen.findByText("已汇总 2，待定 1。");
  await user.click(buttonOf("某县人民政府", "作为本级汇入"));
  await screen.findByText(/^数正好是乙镇人民政府、甲镇人民政府这 2 家的数加起来的/u);
  expect(screen.getByText("已汇总 2，待定 1。")).toBeTruthy();
  await user.upload(chooser(), await unitFile("某县审计局", sum));
  await screen.findByText("已汇总 2，待定 2。");
  await user.click(buttonOf("某县审计局", "照数汇入"));
  await screen.findByText(/^已汇总 3/u);
});

test("全部重来 asks before it throws away what was read, and 留着 keeps it", async () => {
  const { user } = await openSum();
  await user.upload(chooser(), [await unitFile("甲镇人民政府", { received: 3 }), await unitFile("乙镇人民政府", { received: 4, year: 2024 })]);
  await screen.findByText("已汇总 1，退回 1。");
  await user.click(screen.getByRole("button", { name: "全部重来" }));
  const question = within(screen.getByRole("alertdialog", { name: "读过的 2 个文件都要丢掉，重新再选。存好的工作簿不受影响。真的全部重来吗？" }));
  expect(await violations()).toEqual([]);
  await user.click(question.getByRole("button", { name: "留着" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(screen.getByText("已汇总 1，退回 1。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "全部重来" }));
  await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "全部重来" }));
  await screen.findByRole("button", { name: "选择文件" });
  expect(screen.queryByText(/已汇总/u)).toBeNull();
});

test("what was changed by hand in a workbook of a sum is told as soon as it is opened for summing, before any file is chosen", async () => {
  const { user, book } = await renderPane({ withSheets: false });
  const settings = { organ: "某县人民政府", year: 2025 };
  const file = await unitFile("甲镇人民政府", { received: 3 });
  const outcome = await readUnitFile("甲镇.xlsx", new Uint8Array(await file.arrayBuffer()), "zh-CN");
  await book.insert(planRollup(rollUp([outcome], settings)));
  await book.write({ sheet: "汇总明细", address: "R6" }, 4);
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await screen.findByRole("button", { name: "本工作簿手工改过 1 处" });
  expect(document.body.textContent).toContain("甲镇人民政府：“汇总明细”里手工改过 1 个数（本年新收·总计：文件里 3，现在 4），照改过的汇入。");
  expect(screen.queryByRole("button", { name: "更新本工作簿" })).toBeNull();
  expect(screen.queryByRole("button", { name: "全部重来" })).toBeNull();
  await user.upload(chooser(), [await unitFile("乙镇人民政府", { received: 9 })]);
  await screen.findByRole("button", { name: "更新本工作簿" });
});

test("another unit's file of a name that was summed up before is set apart by a button, and counts beside it", async () => {
  const { user, book } = await renderPane({ withSheets: false });
  const before = await unitFile("甲镇人民政府", { received: 3 });
  const outcome = await readUnitFile("年报.xlsx", new Uint8Array(await before.arrayBuffer()), "zh-CN");
  await book.insert(planRollup(rollUp([outcome], { organ: "某县人民政府", year: 2025 })));
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await user.upload(await screen.findByLabelText("选择文件", { selector: "input" }), [await unitFile("乙镇人民政府", { received: 9, fileName: "年报" })]);
  await screen.findByText("已汇总 1，待定 1。");
  expect(itemOf("乙镇人民政府").textContent).toContain("上次是按“甲镇人民政府”汇入的");
  await user.click(buttonOf("乙镇人民政府", "是另一个单位"));
  await screen.findByText("已汇总 2。");
  await user.click(screen.getByRole("button", { name: "更新本工作簿" }));
  await screen.findByText(/更新好了|已更新/u);
  const rows = (await book.read([{ sheet: "汇总单位", address: "B4:G6" }])).blocks[0]?.map((cells) =>
    [cells[0], cells[3], cells[5]].map((cell) => cell?.value),
  );
  expect(rows).toEqual([
    ["甲镇人民政府", "年报.xlsx", "已汇总"],
    ["乙镇人民政府", "年报.xlsx（2）", "已汇总"],
    ["", "", ""],
  ]);
});
