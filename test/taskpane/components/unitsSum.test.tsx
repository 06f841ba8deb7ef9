/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { openFileSheets } from "../../../src/files";
import { planRollup, rollUp } from "../../../src/rollup";
import { readReport } from "../../../src/workbook";
import { readUnitFile } from "../../../src/taskpane/units/readUnitFile";
import { filesInMemory } from "../filesInMemory";
import { unitsInMemory } from "../unitsInMemory";
import { ofForm } from "../../ofForm";
import { renderPane } from "./renderPane";
import { brokenUnit, buttonOf, chooser, itemOf, openSum, unitFile } from "./unitsPane";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

const TOTAL = ofForm("applications.received:total");

async function sheetsIn(content: Uint8Array | undefined) {
  const sheets = await openFileSheets(content ?? new Uint8Array());
  return { names: (await sheets.survey()).map(({ name }) => name), total: (await readReport(sheets)).entries.get(TOTAL), sheets };
}

test("files are read before it is known whose sum of which year it is; written afterwards it is summed up, and anew for another year", async () => {
  const { user } = await openSum({ organ: "", year: "" });
  await user.upload(chooser(), [await unitFile("甲镇人民政府", { received: 3 }), await unitFile("乙镇人民政府", { received: 4, year: 2024 })]);
  await screen.findByText("请填汇总机关的名称。");
  await screen.findByText("请填四位数字的年度，如 2025。");
  expect(screen.queryByText(/已汇总/u)).toBeNull();
  await user.type(screen.getByLabelText(/^汇总机关/u), "某县人民政府");
  await user.type(screen.getByLabelText(/^年度/u), "2025");
  await screen.findByText("已汇总 1，退回 1。");
  expect(itemOf("乙镇人民政府").textContent).toContain("是 2024 年度的，不是 2025 年度的");
  await user.upload(chooser(), await unitFile("乙镇人民政府", { received: 4 }));
  await screen.findByText("已汇总 2。");
  await user.type(screen.getByLabelText(/^年度/u), "{Backspace}4");
  await screen.findByText(/^报来的都是 2025 年度的：是不是上面的年度填错了/u);
  await within(await screen.findByText("甲镇人民政府").then(() => itemOf("甲镇人民政府"))).findByText(/是 2025 年度的，不是 2024 年度的/u);
});

test("停止 keeps what was read and names what was not; 接着读 reads the rest without choosing it again", async () => {
  const read = unitsInMemory();
  let isSlow = true;
  const units: typeof read = {
    ...read,
    async read(files, tell, stop) {
      if (!isSlow) return read.read(files, tell, stop);
      await read.read(files.slice(0, 1), tell, stop);
      await new Promise<void>((resolve) => {
        stop.addEventListener("abort", () => {
          resolve();
        });
      });
    },
  };
  const files = { ...filesInMemory(), units };
  const { user } = await openSum({ files });
  await user.upload(chooser(), [
    await unitFile("甲镇人民政府", { received: 3 }),
    await unitFile("乙镇人民政府", { received: 4 }),
    await unitFile("丙镇人民政府"),
  ]);
  await user.click(await screen.findByRole("button", { name: "停止" }));
  await screen.findByText(/^已停止，还有 2 个文件没有读/u);
  await screen.findByText("已汇总 1。");
  await user.click(screen.getByRole("button", { name: "存为汇总工作簿" }));
  await screen.findByText("汇总工作簿已存好");
  const { sheets } = await sheetsIn(files.saved.at(-1)?.content);
  const { blocks } = await sheets.read([{ sheet: "汇总单位", address: "A1:L10" }]);
  expect(JSON.stringify(blocks)).toContain("还没有读：中途停止了");
  isSlow = false;
  await user.click(screen.getByRole("button", { name: "接着读" }));
  await screen.findByText("已汇总 3。");
  expect(screen.queryByText(/^已停止/u)).toBeNull();
});

test("what was decided stays listed, also where nothing else is said of it, and can be taken back there", async () => {
  const { user } = await openSum();
  await user.upload(chooser(), [
    await unitFile("甲镇人民政府", { received: 3, fileName: "甲镇" }),
    await unitFile("甲镇人民政府", { received: 5, fileName: "甲镇（补报）" }),
  ]);
  await screen.findByText("已汇总 0，待定 2。");
  await user.click(buttonOf("甲镇（补报）.xlsx", "用这一份"));
  await screen.findByText("已汇总 1，重复 1。");
  await user.click(buttonOf("甲镇（补报）.xlsx", "撤回"));
  await screen.findByText("已汇总 0，待定 2。");
});

test("a file of which nobody knows the unit counts as the one that is written, and one of the office itself as its own figures", async () => {
  const { user } = await openSum();
  await user.upload(chooser(), [await unitFile("", { received: 3, fileName: "未名" }), await unitFile("某县人民政府", { received: 4, fileName: "本级" })]);
  await screen.findByText("已汇总 0，待定 2。");
  await user.type(within(itemOf("未名.xlsx")).getByRole("textbox", { name: "算作哪个单位" }), "甲镇人民政府");
  await user.click(buttonOf("未名.xlsx", "算作"));
  await screen.findByText("已汇总 1，待定 1。");
  await user.click(buttonOf("本级.xlsx", "作为本级汇入"));
  await screen.findByText("已汇总 2。");
  await screen.findByText("某县人民政府（本级）");
  await user.click(buttonOf("本级.xlsx", "撤回"));
  await screen.findByText("已汇总 1，待定 1。");
});

test("files of one name from two folders are two files, and a corrected one takes the place of the one before", async () => {
  const { user } = await openSum();
  await user.upload(chooser(), [await brokenUnit("甲镇人民政府").then((file) => new File([file], "年报.xlsx"))]);
  await screen.findByText("已汇总 0，退回 1。");
  await user.click(buttonOf("甲镇人民政府", "照数汇入"));
  await screen.findByText("已汇总 1。");
  await user.upload(chooser(), [await unitFile("乙镇人民政府", { received: 1, fileName: "年报" })]);
  await screen.findByText("已汇总 2。");
  // What was decided was decided of the figures before.
  const other = await unitFile("甲镇人民政府", { received: 6, figures: new Map([[TOTAL, 7]]), fileName: "年报" });
  await user.upload(chooser(), [other]);
  await screen.findByText("已汇总 1，退回 1。");
});

test("all units with errors are added on one choice that is written down, and texts are compared; the workbook keeps both", async () => {
  const { user, saved } = await openSum();
  const words = (of: string): string =>
    `${of}坚持把政务公开摆在重要位置，主要负责同志逐项过问，分管同志按月调度，各科室明确一名联络员，信息先审后发，栏目有人维护，群众来信当天登记、三天内答复。`;
  await user.upload(chooser(), [
    await brokenUnit("甲镇人民政府"),
    await brokenUnit("乙镇人民政府"),
    await unitFile("丙镇人民政府", { text: words("丙镇") }),
    await unitFile("丁镇人民政府", { text: words("丁镇") }),
  ]);
  await screen.findByText("已汇总 2，退回 2。");
  await user.click(screen.getByRole("checkbox", { name: /^有错误的 2 份都照数汇入/u }));
  await screen.findByText("已汇总 4。");
  await user.click(screen.getByRole("checkbox", { name: /^比较各单位的文字/u }));
  await screen.findByText(/丙镇人民政府第一部分的文字与丁镇人民政府的雷同/u);
  await user.click(screen.getByRole("button", { name: "存为汇总工作簿" }));
  await screen.findByText("汇总工作簿已存好");
  const { names, total, sheets } = await sheetsIn(saved.at(-1)?.content);
  expect(names).toContain("文字雷同");
  expect(total).toMatchObject({ state: "number", value: 10 });
  const { blocks } = await sheets.read([{ sheet: "汇总单位", address: "L4:L7" }]);
  expect((blocks[0] ?? []).flat().filter(({ value }) => value === "照数汇入")).toHaveLength(2);
});

test("in the workbook of a sum the counts are those of all units, with what has come now, before anything is written", async () => {
  const settings = { organ: "某县人民政府", year: 2025 };
  const before = await unitFile("甲镇人民政府", { received: 3 });
  const outcome = await readUnitFile(before.name, new Uint8Array(await before.arrayBuffer()), "zh-CN");
  const { user, book } = await openSum({ organ: "", year: "" });
  await book.insert(planRollup(rollUp([outcome], settings)));
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  await screen.findByText(/^打开的就是汇总工作簿/u);
  await user.upload(chooser(), [await unitFile("乙镇人民政府", { received: 9 })]);
  await screen.findByText("已汇总 2。");
  expect(screen.queryByRole("button", { name: "存为汇总工作簿" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "更新本工作簿" }));
  await screen.findByText(/^本工作簿已更新：/u);
  await user.upload(chooser(), [await brokenUnit("乙镇人民政府")]);
  await screen.findByText("已汇总 1，退回 1。");
  await user.click(screen.getByRole("button", { name: "更新本工作簿" }));
  await screen.findByText(/^本工作簿已更新，有 \d+ 个合计不全：没有汇入的单位，数不在合计里/u);
});

test("in English the pane shows what was found in English, and what goes into the workbook and the letters is Chinese", async () => {
  const { user, saved } = await renderPane({ withSheets: false, language: "en-US" });
  await user.click(screen.getByRole("button", { name: "Sum up many units' workbooks" }));
  await user.type(await screen.findByLabelText(/^Organ that sums up/u), "某县人民政府");
  await user.type(screen.getByLabelText(/^Year/u), "2025");
  await user.upload(screen.getByLabelText("Choose files", { selector: "input" }), [
    await unitFile("甲镇人民政府"),
    await brokenUnit("乙镇人民政府"),
    new File(["abc"], "丙镇.xlsx"),
  ]);
  await screen.findByText("added 1, sent back 1, unreadable 1.");
  await user.click(buttonOf("乙镇人民政府", /^Show what was found/u));
  expect(itemOf("乙镇人民政府").textContent).toMatch(/should very likely be 4/u);
  expect(itemOf("丙镇.xlsx").textContent).toMatch(/[a-z]{3}/u);
  await user.click(buttonOf("乙镇人民政府", "Add as it is"));
  await within(await screen.findByText("added 2, unreadable 1.").then(() => itemOf("乙镇人民政府"))).findByText("Decided: Add as it is");
  await user.click(screen.getByRole("button", { name: "Save the letters to units" }));
  await screen.findByText(/^The letters are saved/u);
  const letters = unzipSync(saved.at(-1)?.content ?? new Uint8Array());
  const words = strFromU8(unzipSync(letters["退回意见-乙镇人民政府.docx"] ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
  expect(words).toContain("很可能是 4");
  expect(words).not.toMatch(/very likely/u);
});
