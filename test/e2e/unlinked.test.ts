import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const PREVIEW = "预览（数从哪里来，哪些没有关联）";

test("「不用关联」 is remembered when the pane is closed and opened again, and asked again once its row is deleted", async () => {
  const { page, pane: first, screenshot } = await openWorkbench();
  const sheet = sheetOf(page);
  await first.getByRole("status").first().getByText("可以签发").waitFor();
  await sheet.open("正文");
  await sheet.type("C9", "全年培训 3 次，发布信息23条。");
  await first.getByRole("button", { name: PREVIEW }).click();
  await first.getByText("有 2 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
  await first.getByRole("button", { name: /^3 次/u }).click();
  await first.getByRole("button", { name: "不用关联" }).click();
  await first.getByText("有 1 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
  await first.getByText("另有 1 个数不用关联，记在“校验说明”表里；删掉那一行就会再问。").waitFor();
  await first.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);

  await page.getByRole("button", { name: "关闭窗格" }).click();
  await page.locator("iframe[src*='taskpane.html']").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "打开窗格" }).click();
  const pane = await (await page.waitForSelector("iframe[src*='taskpane.html']")).contentFrame();
  if (!pane) throw new Error("no pane");
  const preview = pane.getByRole("button", { name: PREVIEW });
  await preview.waitFor();
  if ((await preview.getAttribute("aria-expanded")) !== "true") await preview.click();
  await pane.getByText("另有 1 个数不用关联，记在“校验说明”表里；删掉那一行就会再问。").waitFor();
  expect(await pane.getByRole("button", { name: /^3 次/u }).count()).toBe(0);
  await screenshot("unlinked-remembered");

  await sheet.open("校验说明");
  const id = await page.locator("td", { hasText: "unlinked:3 次" }).getAttribute("data-a");
  await sheet.clear(id ?? "");
  await pane.getByText("有 2 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
}, 90_000);
