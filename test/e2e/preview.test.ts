import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

test("the preview leads to figures and back, a number without a tag is bound on a click, a tag goes into the selected cell; by keyboard, and accessible", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench();
  const sheet = sheetOf(page);
  const nameBox = (address: string) =>
    page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === wanted, address);
  const press = async (name: string | RegExp) => {
    await pane.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "3");
  await sheet.type("E6", "3");
  await sheet.open("正文");
  await sheet.type("C9", "行政复议{四.行政复议.总计}件，全年培训 3 次，发布信息23条。");
  await press("预览（数从哪里来，哪些没有关联）");
  await pane.getByText("有 2 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();

  // A figure of the text leads to its cell, and the cell back to the text.
  await pane.getByRole("button", { name: "3", exact: true }).last().focus();
  await page.keyboard.press("Enter");
  await nameBox("E6");
  await pane.getByText(/^四 复议诉讼!E6 在文中 2 处$/u).waitFor();
  const before = () => pane.evaluate(() => document.activeElement?.previousSibling?.textContent);
  await press("上一处");
  expect(await before()).toBe("行政复议");
  await press("下一处");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("3");
  expect(await before()).toMatch(/被申请行政复议$/u);
  await screenshot("narrative-preview");

  // A number that no tag binds: what it might be, one click, and back.
  await press(/^23条/u);
  await press("改为 {发布信息条数}：要素");
  await pane.getByText("已改“正文”C9，放进了").waitFor();
  await sheet.open("正文");
  expect(await sheet.text("C9")).toBe("行政复议{四.行政复议.总计}件，全年培训 3 次，发布信息{发布信息条数}条。");
  await pane.getByText("有 1 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
  await press("撤销");
  await pane.getByText("有 2 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
  expect(await sheet.text("C9")).toContain("发布信息23条");

  // A tag goes behind the text of the selected cell, and nowhere else.
  await press("插入要素");
  await pane.getByRole("textbox", { name: "查找，如：新收、废止" }).fill("结转 下年度 总计");
  await pane.getByText(/^找到 \d+ 个/u).waitFor();
  await sheet.open("三 依申请公开");
  await page.locator('td[data-a="D6"]').click();
  await press("{三.结转下年度.总计}");
  await pane.getByText(/^要素只能放进“正文”表的小标题或正文格里/u).waitFor();
  await sheet.open("正文");
  await page.locator('td[data-a="C9"]').click();
  await pane.getByText("点一个要素，放到 正文!C9 文字的后面。").waitFor();
  await press("{三.结转下年度.总计}");
  await pane.getByText("已改“正文”C9，放进了").waitFor();
  expect(await sheet.text("C9")).toBe("行政复议{四.行政复议.总计}件，全年培训 3 次，发布信息23条。{三.结转下年度.总计}");
  await pane.getByRole("textbox", { name: "查找，如：新收、废止" }).fill("");
  await press(/^现成的句子/u);
  await pane.getByRole("button", { name: "{句.收到申请}", exact: true }).waitFor();
  await pane.getByRole("button", { name: "插入要素" }).scrollIntoViewIfNeeded();
  await screenshot("insert-tag");

  await expectAccessible(page, pane);
  expect(consoleErrors).toEqual([]);
}, 120_000);
