import { guideBlock } from "../../../scripts/package/guideBlocks";
import { serverSettings } from "../../../scripts/package/serverSettings";
import { contentSecurityPolicy } from "../../../webpack/contentSecurityPolicy.mjs";

const page = (policy: string): string => `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`;

test.each(["nginx", "xml"] as const)("settings of %s are the guide's where the page has the policy of the guide", (kind) => {
  expect(serverSettings(kind, page(contentSecurityPolicy()))).toBe(guideBlock(kind));
});

test.each(["nginx", "xml"] as const)("settings of %s admit the host of office.js where the page does, and differ in nothing else", (kind) => {
  const policy = contentSecurityPolicy("https://appsforoffice.microsoft.com");
  const settings = serverSettings(kind, page(policy));
  expect(settings).toContain(`"${policy}"`);
  expect(settings.replace(" https://appsforoffice.microsoft.com", "")).toBe(guideBlock(kind));
});

test("a page without a policy is refused", () => {
  expect(() => serverSettings("nginx", "<html>")).toThrow("no Content-Security-Policy");
});
