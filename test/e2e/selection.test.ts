import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

/** What the pane's own script has seen. */
interface Seen {
  seen?: string[];
}

test("the pane hears of each selection by office.js's own event, and can ask for the active cell", async () => {
  const { page, pane, consoleErrors } = await openWorkbench({ query: { book: "empty" } });
  await pane.getByRole("button").first().waitFor();
  await pane.evaluate(async () => {
    const seen = ((globalThis as Seen).seen ??= []);
    const context = new Excel.RequestContext();
    context.workbook.onSelectionChanged.add(async () => {
      const inner = new Excel.RequestContext();
      const cell = inner.workbook.getActiveCell().load({ address: true });
      await inner.sync();
      seen.push(cell.address);
    });
    await context.sync();
  });
  await page.locator('td[data-a="C4"]').click();
  await pane.waitForFunction(() => ((globalThis as Seen).seen ?? []).length > 0);
  await sheetOf(page).type("D6", "5");
  await pane.waitForFunction(() => ((globalThis as Seen).seen ?? []).at(-1)?.endsWith("D7") === true);
  const seen = await pane.evaluate(() => (globalThis as Seen).seen ?? []);
  expect(seen[0]).toBe("Sheet1!C4");
  expect(consoleErrors).toEqual([]);
});
