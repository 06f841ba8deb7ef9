import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

test("with findings open the pane has no axe violation and no sideways scrolling at any width", async () => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const sheet = sheetOf(page);
  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "7");
  await pane.getByText("1 处错误").waitFor();
  await expectAccessible(page, pane);
});

test("a button that has the keyboard goes under the pane's head like everything else when the pane is scrolled", async () => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const button = pane.getByRole("button", { name: "立即校验" });
  await button.focus();
  await page.keyboard.press("Shift");
  const isCovered = await button.evaluate((element) => {
    const head = document.querySelector("header");
    if (!head) throw new Error("no head");
    const { left, top, height } = element.getBoundingClientRect();
    scrollBy(0, top - head.getBoundingClientRect().bottom + height);
    const now = element.getBoundingClientRect();
    if (now.bottom > head.getBoundingClientRect().bottom) throw new Error("not scrolled under the head");
    return head.contains(document.elementFromPoint(left + 10, now.top + height / 2));
  });
  expect(isCovered).toBe(true);
});
