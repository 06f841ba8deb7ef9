import { existsSync, readFileSync } from "node:fs";
import { commandIds, ribbonWords } from "../../src/ribbon";
import { manifestProblems } from "./manifestProblems";
import { ManifestText } from "./manifestText";

const xml = readFileSync("manifest.xml", "utf8");
const manifest = new ManifestText(xml);

describe("manifest.xml", () => {
  test("has none of the faults that the schema does not see", () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  test("names exactly the functions that the ribbon associates", () => {
    const names = manifest.elements("FunctionName").map((element) => element.textContent ?? "");
    expect(names.sort()).toEqual([...commandIds].sort());
  });

  test("names only pages that the build writes", () => {
    const pages = manifest
      .addresses()
      .map((address) => new URL(address).pathname)
      .filter((path) => path.endsWith(".html"));
    expect(new Set(pages)).toEqual(new Set(["/taskpane.html", "/support.html"]));
    for (const page of pages) expect(existsSync(`webpack${page}`)).toBe(true);
  });

  test("asks for Excel 2021 or later", () => {
    const sets = manifest.elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.12" });
  });

  test("calls tab and buttons what the ribbon's words say, in both languages", () => {
    const texts = new Map(
      manifest.resources().map(({ id, value, element }) => [id, { zh: value, en: manifest.elements("Override", element)[0]?.getAttribute("Value") }]),
    );
    const label = (element: string) =>
      manifest.elements(element).map((each) => {
        const own = Array.from(each.childNodes).find((child) => child.localName === "Label") as { getAttribute(name: string): string } | undefined;
        return texts.get(own?.getAttribute("resid") ?? "");
      });
    const { tab, openPane, ...buttons } = ribbonWords;
    expect(label("CustomTab")).toEqual([tab]);
    expect(label("Control")).toEqual([...commandIds.map((id) => buttons[id]), openPane]);
    expect(
      manifest.elements("DisplayName").map((name) => [name.getAttribute("DefaultValue"), manifest.elements("Override", name)[0]?.getAttribute("Value")]),
    ).toEqual([[tab.zh, tab.en]]);
  });
});

describe("the check of the manifest finds", () => {
  test.each([
    ["a dangling resid", /resid="Check.Tip"/, 'resid="Chek.Tip"', ["Chek.Tip: no such resource", "Check.Tip: unused"]],
    ["a missing icon size", /<bt:Image size="80" resid="Check.80"\/>/, "", ["Check.80: unused", "Icon with Check.16: lacks 80 px"]],
    ["a missing icon file", /check-24\.png/, "check-25.png", ["Check.24: assets/icons/check-25.png is missing"]],
    ["an icon of the wrong size", /check-24\.png/, "check-20.png", ["Check.24: assets/icons/check-20.png is 20×20, not 24×24"]],
    ["a small icon of the add-in", /app-64\.png/, "app-32.png", ["HighResolutionIconUrl: assets/icons/app-32.png is 32×32, not 64×64"]],
    ["a plain http address", /https(:[^"]*support\.html"\/>\s*<AppDomains)/, "http$1", ["http://localhost:3000/support.html: not on https://localhost:3000"]],
    ["a text without English", /Value="Check"/, 'Value="校验"', ["Check.Label: no English text"]],
    ["a foreign override", /Locale="en-US" Value="Check"/, 'Locale="en-GB" Value="Check"', ["Check.Label: no override for en-US alone"]],
    ["a text too long", /DefaultValue="校验"/, `DefaultValue="${"校".repeat(126)}"`, ["Check.Label: 126 of at most 125 characters"]],
    ["a long id", /"Pane\.Tip"/g, '"Pane.TipThatIsMuchTooLongForExcel.x"', ["Pane.TipThatIsMuchTooLongForExcel.x: longer than 32 characters"]],
    ["a runtime that does not last", /lifetime="long"/, 'lifetime="short"', ["Runtime: not long"]],
    [
      "a second page",
      /<FunctionFile resid="Pane\.Url"/,
      '<FunctionFile resid="Support.Url"',
      ["FunctionFile: Support.Url is not the page of the runtime, Pane.Url"],
    ],
  ])("%s", (_fault, pattern, replacement, problems) => {
    const spoiled = xml.replace(pattern, replacement);
    expect(spoiled).not.toBe(xml);
    expect(manifestProblems(new ManifestText(spoiled))).toEqual(problems);
  });
});
