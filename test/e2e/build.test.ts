import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** All files below a folder, as relative addresses. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

/** What Excel 2021 and later ask for on Windows, the web and the Mac, in Chinese and English. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

const files = filesOf("dist");
const page = readFileSync("dist/taskpane.html", "utf8");

describe("dist/, which is all that staff get", () => {
  test("holds office.js as Microsoft ships it", () => {
    const office = files.filter((file) => file.startsWith("office-js/"));
    expect(new Set(office)).toEqual(new Set(officeFiles.map((file) => `office-js/${file}`)));
    const shipped = (file: string) => readFileSync(path.join("node_modules/@microsoft/office-js/dist", file));
    expect(officeFiles.filter((file) => !readFileSync(path.join("dist/office-js", file)).equals(shipped(file)))).toEqual([]);
  });

  test("holds nothing of the workbench", () => {
    const scripts = files.filter((file) => file.endsWith(".js") && !file.startsWith("office-js/"));
    expect(scripts.map((file) => file.replace(/\.[0-9a-f]{8}\./, "."))).toEqual(expect.arrayContaining(["taskpane.js"]));
    expect(files.filter((file) => /workbench|\.map$|\.svg$/.test(file) && !file.startsWith("help/images/"))).toEqual([]);
    for (const script of scripts) expect(readFileSync(path.join("dist", script), "utf8")).not.toContain("_xdm_Info");
  });

  test("holds every file that the manifest names", () => {
    const manifest = readFileSync("dist/manifest.xml", "utf8");
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/[^/"]+\/([^"]+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !files.includes(file ?? ""))).toEqual([]);
  });

  test("holds the template of the Word report", () => {
    expect(files.filter((file) => /^assets\/report-template\.[0-9a-f]+\.docx$/.test(file))).toHaveLength(1);
  });

  test("has the converter of Word documents in a script that the page does not load by itself", () => {
    const holds = (file: string) => readFileSync(path.join("dist", file), "utf8").includes("mammoth/style-map");
    const holders = files.filter((file) => file.endsWith(".js") && !file.startsWith("office-js/")).filter(holds);
    expect(holders).toHaveLength(1);
    expect(page).not.toContain(holders[0]);
  });

  test("asks at once for the scripts of the checks, and for no other part", () => {
    const soon = [...page.matchAll(/<link rel="preload" as="script" fetchpriority="low" href="([^"]+)">/g)].map((match) => match[1] ?? "");
    expect(soon.map((file) => file.replace(/\.[0-9a-f]{8}\./, "."))).toContain("checks.js");
    expect(soon.filter((file) => !files.includes(file))).toEqual([]);
    const laterParts = files.filter((file) => /^(?:reports|files|richText)\./.test(file));
    expect([laterParts.length, laterParts.filter((file) => page.includes(file))]).toEqual([3, []]);
  });

  test("loads office.js before the pane's own script, and no script inline", () => {
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map((match) => ({ attributes: match[1] ?? "", inline: match[2] }));
    expect(scripts.map(({ attributes }) => /src="?([^\s">]+)/.exec(attributes)?.[1]?.replace(/\.[0-9a-f]{8}\./, "."))).toEqual([
      "office-js/office.js",
      "taskpane.js",
      "outdatedBrowser.js",
      "reload.js",
    ]);
    expect(scripts.every(({ inline }) => inline === "")).toBe(true);
  });

  test("lets nothing in from elsewhere and nothing out", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
