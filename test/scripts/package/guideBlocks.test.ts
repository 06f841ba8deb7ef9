import { DOMParser } from "@xmldom/xmldom";
import { codeBlocks, deploymentGuide, guideBlock } from "../../../scripts/package/guideBlocks";
import { contentSecurityPolicy } from "../../../webpack/contentSecurityPolicy.mjs";

test("blocks of a document are found by their kind, in lists too, without the list's indent", () => {
  const document = "x\n\n```sh\na\n  b\n```\n\n1. y\n\n   ```text\n   c\n     d\n   ```\n\n```sh\ne\n```\n";
  expect(codeBlocks(document, "sh")).toEqual(["a\n  b\n", "e\n"]);
  expect(codeBlocks(document, "text")).toEqual(["c\n  d\n"]);
  expect(codeBlocks(document, "nginx")).toEqual([]);
});

test.each(["nginx", "xml", "python", "sh"])("the guide has one block of %s", (kind) => {
  expect(guideBlock(kind)).not.toBe("");
});

test("a kind that the guide has twice, or not at all, is refused", () => {
  expect(() => guideBlock("cobol")).toThrow("0 blocks of cobol");
});

test("every server of the guide sends the policy that the page has", () => {
  const policy = contentSecurityPolicy();
  expect(guideBlock("nginx")).toContain(`"${policy}"`);
  expect(guideBlock("xml")).toContain(`value="${policy}"`);
  expect(guideBlock("python").replace(/"\n\s+"/gu, "")).toContain(`"${policy}"`);
});

test("IIS is given well-formed XML", () => {
  expect(() =>
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(guideBlock("xml"), "text/xml"),
  ).not.toThrow();
});

test("the guide names no file of the package that is not in it", () => {
  const named = ["网站", "配置.html", "配置.sh", "清单模板.xml", "nginx.conf", "年报助手脱机版.html", "指南", "示例.xlsx", "SHA256SUMS"];
  for (const name of named) expect(deploymentGuide()).toContain(`| \`${name}\` |`);
});
