import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { testFolder } from "../../testFolder";
import { signableFile } from "../book";
import { onDisk, saveElsewhere } from "./byAnotherProgram";
import { openOffline, writeWhole, type OpenOffline } from "./offlinePage";

const folder = testFolder();
const TABLE = "三 依申请公开";

const put = (file: string, address: string, value: number): Promise<void> => saveElsewhere(file, (sheets) => sheets.write({ sheet: TABLE, address }, value));
const status = (page: Page) => page.getByRole("banner").getByRole("status");
const alert = (page: Page, words: RegExp) => page.getByRole("alert").getByText(words).first();

/** A workbook on the disk in which D8 breaks two sums, open in the page. */
async function openBroken(name: string): Promise<OpenOffline & { readonly file: string }> {
  const file = folder.write(name, await signableFile("typed"));
  await put(file, "D8", 3);
  const opened = await openOffline();
  await opened.picks(file);
  await opened.page.getByRole("button", { name: "打开工作簿" }).click();
  await status(opened.page).getByText("1 处错误").waitFor();
  return { ...opened, file };
}

test("what another program saves is read and checked by itself, as often as it saves", async () => {
  const { page, file, consoleErrors } = await openBroken("每次存盘.xlsx");
  await page.getByRole("tab", { name: TABLE }).click();
  await page.getByRole("gridcell", { name: "D8 3" }).waitFor();
  await put(file, "D8", 0);
  await status(page).getByText("可以签发").waitFor();
  await page.getByRole("gridcell", { name: "D8 0" }).waitFor();
  await put(file, "E9", 7);
  await status(page).getByText("1 处错误").waitFor();
  await page.getByRole("gridcell", { name: "E9 7" }).waitFor();
  expect(consoleErrors).toEqual([]);
});

test("a finding of a file that was replaced meanwhile is not written: the person is told, and what the other program saved stays", async () => {
  const { page, file } = await openBroken("替换.xlsx");
  const fix = page.getByRole("button", { name: "改为 0", exact: true }).first();
  await fix.waitFor();
  // In one step, so that no look at the disk comes between.
  await page.exposeFunction("savesElsewhere", async () => {
    await put(file, "D8", 5);
  });
  await fix.evaluate(async (button) => {
    await (window as unknown as { savesElsewhere(): Promise<void> }).savesElsewhere();
    (button as HTMLButtonElement).click();
  });
  await page.getByText(/刚被别的程序存过，没有改/u).waitFor();
  await page.getByRole("button", { name: /D8「予以公开·自然人」很可能是 0，误为 5/u }).waitFor();
  expect(await onDisk(file, TABLE, "D8")).toBe(5);
  await page.getByText("有改动还没有保存").waitFor({ state: "detached" });
});

test("writing back asks once; from then on each change goes into the file", async () => {
  const { page, file } = await openBroken("写回.xlsx");
  await page.getByRole("button", { name: "改为 0", exact: true }).first().click();
  await alert(page, /要写回“写回\.xlsx”吗/u).waitFor();
  expect(await onDisk(file, TABLE, "D8")).toBe(3);
  await page.getByRole("button", { name: "写回这个文件" }).click();
  await page.getByText(/已保存到文件/u).waitFor();
  expect(await onDisk(file, TABLE, "D8")).toBe(0);

  await put(file, "D8", 4);
  await page.getByRole("button", { name: /误为 4/u }).waitFor();
  await page.getByRole("button", { name: "改为 0", exact: true }).first().click();
  await status(page).getByText("可以签发").waitFor();
  await page.getByText("有改动还没有保存").waitFor({ state: "detached" });
  await page.getByText(/已保存到文件/u).waitFor();
  expect(await onDisk(file, TABLE, "D8")).toBe(0);
});

test("where both sides have changed neither is overwritten, and the person chooses", async () => {
  const { page, file, screenshot } = await openBroken("两边都改.xlsx");
  await page.getByRole("button", { name: "改为 0", exact: true }).first().click();
  await page.getByRole("button", { name: "不写回，我自己保存" }).click();
  await put(file, "D8", 6);
  await alert(page, /没有覆盖任何一份/u).waitFor();
  await screenshot("conflict");
  const [copy] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "把这里的另存一份" }).click()]);
  expect([await onDisk(await copy.path(), TABLE, "D8"), await onDisk(file, TABLE, "D8")]).toEqual([0, 6]);
  await page.getByRole("button", { name: "用文件里的，接着查" }).click();
  await page.getByRole("button", { name: /误为 6/u }).waitFor();
});

test("a file half written, gone or locked is told and tried again; what shows is as it was read before", async () => {
  const { page, file } = await openBroken("一半.xlsx");
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  await alert(page, /现在读不出来/u).waitFor();
  await status(page).getByText("1 处错误").waitFor();
  await put(folder.write("好的.xlsx", whole), "D8", 0);
  writeWhole(file, readFileSync(folder.at("好的.xlsx")));
  await status(page).getByText("可以签发").waitFor();

  renameSync(file, `${file}.elsewhere`);
  await alert(page, /现在读不到这个文件/u).waitFor();
  renameSync(`${file}.elsewhere`, file);
  await alert(page, /现在读不到这个文件/u).waitFor({ state: "detached" });
});

test("without a handle 重新打开 reads the file anew", async () => {
  const file = folder.write("没有句柄.xlsx", await signableFile("typed"));
  const { page } = await openOffline();
  await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }));
  const choose = async (name: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name }).click()]);
    await chooser.setFiles(file);
  };
  await choose("打开工作簿");
  await status(page).getByText("可以签发").waitFor();
  await put(file, "D8", 3);
  await choose("重新打开");
  await status(page).getByText("1 处错误").waitFor();
});
