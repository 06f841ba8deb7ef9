/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import axe from "axe-core";
import packageJson from "../../../package.json";
import { textsOf } from "../../chineseLeft";
import { openPane } from "../englishPane";
import { renderPane } from "./renderPane";

const OPEN = "版本和这台机器";

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What stands beside a label of the list. */
const told = (label: string): string => screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent ?? "";

test("the guide is a link to the page that ships, which opens beside the pane", async () => {
  await renderPane();
  const link = await screen.findByRole("link", { name: "使用指南（在浏览器里打开）" });
  expect([link.getAttribute("href"), link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["help/index.html", "_blank", "noopener"]);
});

test("version, form and machine are told when asked for, and copied without a word of the workbook", async () => {
  const { user, type } = await renderPane();
  await type("基本信息", { B3: "清河县审计局", B5: 2025 });
  const toggle = await screen.findByRole("button", { name: OPEN });
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  toggle.focus();
  await user.keyboard("{Enter}");
  await screen.findByText("记住报告样式");
  expect(told("版本")).toBe(packageJson.version);
  expect(told("报告格式")).toMatch(/国办公开办函〔2021〕30号.*；能读 2021, 2019 年的格式/u);
  expect(told("表格程序")).toBe("没有在 Excel 里打开");
  expect(told("窗格的网址")).toBe("http://localhost/");
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "复制" }));
  await screen.findByText("已复制，可以粘贴给管理员。");
  const copied = await navigator.clipboard.readText();
  expect(copied.split("\n")).toContain(`版本: ${packageJson.version}`);
  expect(copied).not.toContain("清河县");
  await user.click(toggle);
  expect(screen.queryByText("记住报告样式")).toBeNull();
});

test("where the clipboard refuses, the text is given to be copied by hand", async () => {
  const { user } = await renderPane();
  await user.click(await screen.findByRole("button", { name: OPEN }));
  const refused = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  await user.click(await screen.findByRole("button", { name: "复制" }));
  const box = await screen.findByRole("textbox", { name: /按 Ctrl\+C/u });
  expect((box as HTMLTextAreaElement).value).toContain(`版本: ${packageJson.version}`);
  await user.click(box);
  const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  expect(await violations()).toEqual([]);
  refused.mockRestore();
});

test("in English it is English, but for the name of the notice", async () => {
  const { user } = await openPane();
  await user.click(await screen.findByRole("button", { name: "Version and this machine" }));
  await screen.findByText("Remembering report templates");
  const section = screen.getByRole("region", { name: "Help and about" });
  expect(textsOf(section).filter((text) => /[\u4e00-\u9fff]/u.test(text.replace(/《.*》（.*?）/u, "")))).toEqual([]);
});
