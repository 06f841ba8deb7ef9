import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { manifestFor } from "../../webpack/address/manifestFor.mjs";
import { faults, remarks } from "../../webpack/address/sentences.mjs";
import { testFolder } from "../testFolder";
import { openPage } from "./browser";

const folder = testFolder();

/** 配置.html as the package has it, opened from the disk. The bundler does not run in jest's own world. */
async function openConfiguration() {
  const script = `require("tsx/cjs"); const { configurePage } = require("./scripts/package/configurePage.ts");
    configurePage(require("fs").readFileSync("manifest.xml", "utf8")).then((page) => process.stdout.write(page));`;
  const file = folder.write("配置.html", execFileSync(process.execPath, ["-e", script]));
  const opened = await openPage({ address: "/support.html", viewport: { width: 760, height: 620 } });
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(request.url()));
  await opened.page.goto(pathToFileURL(file).href);
  return { ...opened, asked };
}

test("配置.html from the disk writes the manifest for an address that is typed, by the keyboard, and asks nobody for anything", async () => {
  const { page, asked, consoleErrors, screenshot } = await openConfiguration();
  await page.getByLabel("网址").focus();
  await page.keyboard.type("https://oa.example.gov.cn/nianbao");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("manifest.xml");
  const written = await readFile(await download.path(), "utf8");
  expect(written).toBe(manifestFor(readFileSync("manifest.xml", "utf8"), "https://oa.example.gov.cn/nianbao/"));
  const said = page.getByRole("status");
  await said.getByText(remarks.slash.zh).waitFor();
  expect(await said.innerText()).toContain("https://oa.example.gov.cn/nianbao/taskpane.html");
  await screenshot("configure");
  const elsewhere = asked.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:") && !url.includes("/test-fonts/"));
  expect(elsewhere).toEqual([]);
  expect(consoleErrors.filter((error) => !error.includes("test-fonts"))).toEqual([]);
}, 120_000);

test("a wrong address is told what to change, nothing is saved, and the field has the keyboard", async () => {
  const { page } = await openConfiguration();
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  for (const [typed, fault] of [
    ["", faults.blank],
    ["http://oa.example.gov.cn/", faults.http],
    ["https://oa.example.gov.cn/nian bao/", faults.space],
    ["https://oa.example.gov.cn/?v=1", faults.query],
    ["\\\\fileserver\\nianbao", faults.folder],
  ] as const) {
    await page.getByLabel("网址").fill(typed);
    await page.getByRole("button", { name: "保存 manifest.xml" }).click();
    await page.getByRole("status").getByText(fault.zh).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("address");
    expect(await page.getByLabel("网址").getAttribute("aria-invalid")).toBe("true");
  }
  expect(downloads).toEqual([]);
}, 120_000);

test("the page has no axe violation, with what it says too, and no sideways scrolling", async () => {
  const { page } = await openConfiguration();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel("网址").fill("https://10.0.0.1:8443/nianbao");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText(remarks.ip.zh).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Its policy lets no other script in: the page's content without it is what axe is asked about.
  const content = (await page.content()).replace(/<meta http-equiv[^>]*>/u, "").replace(/<script>[^]*?<\/script>/u, "");
  await page.setContent(content);
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
}, 120_000);
