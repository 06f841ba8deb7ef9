import { readFileSync } from "node:fs";
import { manifestFor } from "../../../webpack/address/manifestFor.mjs";
import { manifestProblems } from "../../manifest/manifestProblems";
import { ManifestText } from "../../manifest/manifestText";

const xml = readFileSync("manifest.xml", "utf8");

test("every address of the manifest lies in the folder that it is made for, and the domain is its server", () => {
  const made = new ManifestText(manifestFor(xml, "https://bangong.example.gov.cn/nianbao/"));
  const [domain, ...others] = [...made.addresses()].reverse();
  expect(domain).toBe("https://bangong.example.gov.cn");
  expect(others).toHaveLength(new ManifestText(xml).addresses().length - 1);
  expect(others.filter((address) => !/^https:\/\/bangong\.example\.gov\.cn\/nianbao\/\w/u.test(address))).toEqual([]);
});

test("on a server of its own the manifest has none of the faults that the schema does not see", () => {
  expect(manifestProblems(new ManifestText(manifestFor(xml, "https://bangong.example.gov.cn:8443/")))).toEqual([]);
});

test("made for one address after another it is what it would have been at once", () => {
  const moved = manifestFor(manifestFor(xml, "https://localhost:3000/nianbao/deep/"), "https://oa/");
  expect(moved).toBe(manifestFor(xml, "https://oa/"));
  expect(manifestFor(moved, "https://localhost:3000/")).toBe(xml);
});

test("signs that mean something in XML or in patterns are written as they are meant", () => {
  const made = manifestFor(xml, "https://oa/a&b$&/");
  expect(made).toContain('<SourceLocation DefaultValue="https://oa/a&amp;b$&amp;/taskpane.html"/>');
  expect(new ManifestText(made).addresses()).toContain("https://oa/a&b$&/taskpane.html");
});

test("what is no manifest of the add-in is refused", () => {
  expect(() => manifestFor("<OfficeApp/>", "https://oa/")).toThrow("names no taskpane.html");
});
