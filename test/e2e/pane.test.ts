import { openPage } from "./browser";

/** Internet Explorer 11 as Office embeds it. */
const trident = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

test("opened outside Excel, the pane says in Chinese where it belongs, and breaks none of its own rules", async () => {
  const { page, consoleErrors, screenshot } = await openPage({ address: "/taskpane.html", viewport: { width: 320, height: 640 } });
  await page.getByRole("alert").waitFor();
  expect(await page.locator("#container").innerText()).toContain("Excel");
  expect(await page.locator("#outdated").isVisible()).toBe(false);
  expect(consoleErrors).toEqual([]);
  await screenshot("pane-outside-excel");
});

test("the policy of the page is in force: a foreign address cannot be reached from the pane", async () => {
  const { page, consoleErrors } = await openPage({ address: "/taskpane.html" });
  const outcome = await page.evaluate(() =>
    fetch("https://example.invalid/").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
  expect(consoleErrors.join()).toMatch(/connect-src/);
});

test("Internet Explorer gets the section 版本过旧 and nothing else", async () => {
  const { page, screenshot } = await openPage({ address: "/taskpane.html", userAgent: trident, viewport: { width: 320, height: 640 } });
  expect(await page.locator("#outdated h1").innerText()).toBe("版本过旧");
  expect(await page.locator("#container").isVisible()).toBe(false);
  await screenshot("pane-outdated");
});
