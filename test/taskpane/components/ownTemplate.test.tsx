/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { act } from "react";
import { TemplateUnreadable, templateMemory, type TemplateMemory } from "../../../src/taskpane/templates/templateMemory";
import { docx, p } from "../../report/docxFixture";
import { builtInTemplate } from "../../report/sampleContent";
import { filesInMemory } from "../filesInMemory";
import { renderPane } from "./renderPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const wordFile = (name: string, ...paragraphs: readonly string[]): File => new File([new Uint8Array(docx(paragraphs.map((text) => p(text)).join("")))], name);

/** The part of the pane about the template, in the workbook of an organ. */
async function openPart(templates: TemplateMemory = templateMemory()) {
  const pane = await renderPane({ files: filesInMemory(templates), template: builtInTemplate() });
  await pane.type("基本信息", { B3: "某县某镇人民政府", B5: 2025 });
  const part = screen.getByRole("region", { name: "报告样式" });
  return { ...pane, part, input: within(part).getByLabelText("选择样式…", { selector: "input" }), shown: within(part) };
}

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("the template in use is named; a right one takes its place, and the way back gives the keyboard to its neighbour", async () => {
  const { user, input, shown } = await openPart();
  expect(shown.getByText("当前样式：内置样式")).toBeTruthy();
  expect(shown.queryByRole("button", { name: "改回内置样式" })).toBeNull();
  await user.upload(input, wordFile("我镇样式.docx", "{机关名称}"));
  await user.click(await shown.findByRole("button", { name: "仍要用它" }));
  await shown.findByText("当前样式：我镇样式.docx");
  // jsdom has no storage: what a private window says.
  expect(shown.getByText(/只在这次有效/u)).toBeTruthy();
  expect(await violations()).toEqual([]);
  shown.getByRole("button", { name: "改回内置样式" }).focus();
  await user.keyboard("{Enter}");
  await shown.findByText("当前样式：内置样式");
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe("另存内置样式");
  });
});

test("a template that lacks tables is asked about, with the keyboard on the safe answer", async () => {
  const { user, input, shown } = await openPart();
  await user.upload(input, wordFile("我镇样式.docx", "{机关名称}", "{表二}", "{表四}"));
  const question = within(await shown.findByRole("alertdialog", { name: "样式“我镇样式.docx”印不出完整的报告，仍要用它吗？" }));
  expect(question.getByText(/^模板里没有表三，报告里不会有这张表/u)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(question.getByRole("button", { name: "不用它" }));
  expect(shown.queryByRole("alertdialog")).toBeNull();
  expect(shown.getByText("当前样式：内置样式")).toBeTruthy();
});

test("where the machine keeps it the pane says so", async () => {
  const { user, input, shown } = await openPart({ ...templateMemory(), remember: () => Promise.resolve("machine") });
  await user.upload(input, wordFile("我镇样式.docx", "{机关名称}"));
  await user.click(await shown.findByRole("button", { name: "仍要用它" }));
  expect(await shown.findByText("记在这台电脑上，以后这个机关的报告都用它。")).toBeTruthy();
});

test("every fault of a wrong template is listed, twenty at first; the marked copy is saved and can be saved once more", async () => {
  const { user, input, shown, saved } = await openPart();
  const wrong = Array.from({ length: 23 }, (_, index) => `{没有的名称${String(index + 1)}}`);
  await user.upload(input, wordFile("写错的.docx", ...wrong));
  const alert = within((await shown.findByText("样式“写错的.docx”有 23 处要改")).closest("[role=alert]") ?? document.body);
  expect(alert.getByText("没有换上，报告的样式没有变。")).toBeTruthy();
  expect(alert.getAllByRole("listitem")).toHaveLength(20);
  expect(alert.getAllByRole("listitem")[1]?.textContent).toMatch(/^模板正文第 2 段：\{没有的名称2\}：没有这个名称/u);
  await user.click(alert.getByRole("button", { name: "再显示 3 处" }));
  expect(alert.getAllByRole("listitem")).toHaveLength(23);
  await user.click(alert.getByRole("button", { name: "保存标注副本" }));
  expect(await shown.findByText("标注副本已存成文件")).toBeTruthy();
  expect(shown.getByRole("link", { name: "写错的（标注副本）.docx" }).getAttribute("href")).toBe("blob:document");
  expect(saved.map(({ fileName }) => fileName)).toEqual(["写错的（标注副本）.docx"]);
  expect(await violations()).toEqual([]);
});

test("a file that is none is refused without a copy", async () => {
  const { user, input, shown } = await openPart();
  await user.upload(input, new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)], "旧样式.docx"));
  expect(await shown.findByText("“旧样式.docx”不能用作样式")).toBeTruthy();
  expect(shown.queryByRole("button", { name: "保存标注副本" })).toBeNull();
  expect(shown.getByText("当前样式：内置样式")).toBeTruthy();
});

test("a remembered template that cannot be read is told at once; generating asks, with the keyboard on the safe answer, and makes nothing unasked", async () => {
  const memory = templateMemory();
  const { user, shown, actions } = await openPart({ ...memory, recall: () => Promise.reject(new TemplateUnreadable("broken")) });
  expect(await shown.findByText("当前样式：记住的样式读不出来了")).toBeTruthy();
  expect(shown.getByText(/可能被清理软件或浏览器清掉/u)).toBeTruthy();
  await act(() => actions.generateAnyway());
  const question = within(await screen.findByRole("alertdialog", { name: "记住的样式读不出来了，用哪个样式生成？" }));
  expect(document.activeElement?.textContent).toBe("选择样式…");
  expect(screen.getAllByRole("button", { name: "选择样式…" })).toHaveLength(1);
  expect(screen.queryByText("报告已生成")).toBeNull();
  expect(await violations()).toEqual([]);
  question.getByRole("button", { name: "先不生成" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(document.activeElement?.textContent).toBe("生成报告");
});

test("the built-in template is saved as a start, with what to do next", async () => {
  const { user, shown, saved } = await openPart();
  await user.click(shown.getByRole("button", { name: "另存内置样式" }));
  expect(await shown.findByText("内置样式已存成文件")).toBeTruthy();
  expect(shown.getByText("在 Word 或 WPS 里改好、存盘，再点“选择样式…”。")).toBeTruthy();
  expect(saved).toEqual([{ fileName: "政府信息公开年报样式.docx", content: builtInTemplate() }]);
});
