import { openWorkbench } from "./browser";

test("the workbench shows the add-in's pane beside a workbook, and nothing complains", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench();
  await pane.getByRole("button").first().waitFor();
  expect(await page.getByRole("button", { name: "插入标准表" }).count()).toBeGreaterThan(0);
  expect(consoleErrors).toEqual([]);
  await screenshot("workbench");
});
