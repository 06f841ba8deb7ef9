import { browserName } from "../../../src/taskpane/support/browserName";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86`, "PC", "WebView2 131.0.2903.86"],
  [`${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86`, "OfficeOnline", "Edge 131.0.2903.86"],
  [`${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86`, undefined, "Edge 131.0.2903.86"],
  [`${windows} Chrome/86.0.4240.198 Safari/537.36`, undefined, "Chromium 86.0.4240.198"],
  [`${windows} HeadlessChrome/153.0.0.0 Safari/537.36`, "OfficeOnline", "Chromium 153.0.0.0"],
  [`${windows} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`, "PC", "EdgeHTML 18.17763"],
  ["Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", "PC", "Trident 7.0"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", undefined, "Firefox 133.0"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15", undefined, "Safari 18.1"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)", "Mac", "WebKit 605.1.15"],
  ["Something/1.0", "PC", undefined],
  ["", undefined, undefined],
])("%s on %s is %s", (userAgent, platform, name) => {
  expect(browserName(userAgent, platform)).toBe(name);
});
