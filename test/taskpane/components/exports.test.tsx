/** @jest-environment jsdom */
import { configure, screen } from "@testing-library/react";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { newFileSheets, openFileSheets } from "../../../src/files";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { filesInMemory } from "../filesInMemory";
import { NoDownload } from "../../../src/taskpane/delivery";
import { renderPane } from "./renderPane";
import { ofForm } from "../../ofForm";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const ORGAN = { B3: "某县某镇人民政府", B5: 2025 };

async function firstCell(content: Uint8Array | undefined, sheet: string): Promise<unknown> {
  if (!content) throw new Error("nothing saved");
  const { blocks } = await (await openFileSheets(content)).read([{ sheet, address: "A1" }]);
  return blocks[0]?.[0]?.[0]?.value;
}

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("what was found is kept as a workbook that bears the organ's name; the workbook stays as it is", async () => {
  const { user, saved, type, book } = await renderPane();
  await type("基本信息", ORGAN);
  await type("三 依申请公开", { D6: "3件" });
  const before = await book.survey();
  await user.click(screen.getByRole("button", { name: "导出校验结果" }));
  await screen.findByText("校验结果已存成 Excel 文件");
  expect(saved.map(({ fileName }) => fileName)).toEqual(["某县某镇人民政府2025年年报校验结果.xlsx"]);
  expect(await firstCell(saved[0]?.content, "校验结果")).toBe("某县某镇人民政府2025年年报数据校验结果");
  expect(screen.getByRole("link", { name: "某县某镇人民政府2025年年报校验结果.xlsx" }).getAttribute("href")).toBe("blob:export");
  expect(await book.survey()).toEqual(before);
  expect(await violations()).toEqual([]);
});

test("both years are kept once there is last year's report", async () => {
  const { user, saved, type } = await renderPane();
  await type("基本信息", ORGAN);
  expect(screen.queryByRole("button", { name: "导出与上年对比" })).toBeNull();
  const last = newFileSheets();
  await last.insert(
    planStandardSheets(edition2021, "typed", {
      organ: { name: "某县某镇人民政府", year: 2024 },
      figures: new Map([[ofForm("disclosure.licences:decisions"), 5]]),
    }),
  );
  await user.upload(screen.getByLabelText("选上年的工作簿", { selector: "input" }), new File([new Uint8Array(await last.save())], "去年.xlsx"));
  await user.click(await screen.findByRole("button", { name: "导出与上年对比" }));
  await screen.findByText("与上年对比已存成 Excel 文件");
  expect(saved.at(-1)?.fileName).toBe("某县某镇人民政府2025年年报与上年对比.xlsx");
  expect(await firstCell(saved.at(-1)?.content, "与上年对比")).toBe("某县某镇人民政府2025年与2024年年报数据对比");
});

test("正文 is kept as a page to be printed, from the preview", async () => {
  const { user, saved, type } = await renderPane();
  await type("基本信息", ORGAN);
  await type("正文", { C6: "{年度}年发布信息。" });
  expect(screen.queryByRole("button", { name: "打印稿" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "预览（数从哪里来，哪些没有关联）" }));
  await user.click(await screen.findByRole("button", { name: "打印稿" }));
  await screen.findByText("正文的打印稿已存成网页，打开后按 Ctrl+P 打印");
  expect(saved.at(-1)?.fileName).toBe("某县某镇人民政府2025年政府信息公开工作年度报告（正文）.html");
  expect(new TextDecoder().decode(saved.at(-1)?.content)).toContain("<p>2025年发布信息。</p>");
  expect(await violations()).toEqual([]);
});

test("the report that was made is kept as a web page; another report takes its place", async () => {
  const { user, saved, type } = await renderPane({ template: readFileSync("assets/report-template.docx") });
  await type("基本信息", ORGAN);
  expect(screen.queryByRole("button", { name: "另存为网页" })).toBeNull();
  const generate = async (name: string): Promise<void> => {
    await user.click(screen.getByRole("button", { name }));
    await user.click(await screen.findByRole("button", { name: "仍要生成" }));
    await screen.findByText("报告已生成");
  };
  await generate("生成报告");
  await user.click(screen.getByRole("button", { name: "另存为网页" }));
  await screen.findByText("报告已存成网页，可交给网站发布");
  expect(saved.at(-1)?.fileName).toBe("某县某镇人民政府2025年政府信息公开工作年度报告.html");
  const page = new TextDecoder().decode(saved.at(-1)?.content);
  expect(page).toMatch(/^<!doctype html>[^]+<title>某县某镇人民政府2025年政府信息公开工作年度报告<\/title>[^]+<table>[^]+<\/html>\n$/u);
  await type("基本信息", { B3: "某县另镇人民政府" });
  await generate("重新生成");
  expect(screen.queryByText("报告已存成网页，可交给网站发布")).toBeNull();
});

test("where the host stores no files that is said beside the button", async () => {
  const { user } = await renderPane({ files: { ...filesInMemory(), saveExport: () => Promise.reject(new NoDownload("Mac")) } });
  await user.click(screen.getByRole("button", { name: "导出校验结果" }));
  expect((await screen.findByText(/^Mac 上的 Excel 不让助手存文件/u)).closest("[role=alert]")).not.toBeNull();
});
