import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

test("a row of 正文 grows with the text that is typed into it, and shows all of it", async () => {
  const { page, screenshot } = await openWorkbench();
  const sheet = sheetOf(page);
  await sheet.open("正文");
  const cell = page.locator('td[data-a="C9"]');
  const heightOf = async (): Promise<number> => (await cell.boundingBox())?.height ?? 0;
  await sheet.type("C9", "短。");
  const before = await heightOf();
  await sheet.type("C9", "全年召开专题会议研究部署，逐项分解任务，明确责任单位和完成时限。".repeat(8));
  await screenshot("text-rows");
  expect(before).toBeLessThan(30);
  expect(await heightOf()).toBeGreaterThan(100);
  expect(await cell.evaluate((element) => [...element.querySelectorAll("*")].every(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 2))).toBe(
    true,
  );
}, 120_000);
