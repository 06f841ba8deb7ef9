import { supplyChineseFont } from "./browser/chineseFont";
import { launchBrowser } from "./browser/launchBrowser";
import { packagedBrowserRuns } from "./browser/packagedBrowser";

const whereItRuns = packagedBrowserRuns ? test : test.skip;

jest.setTimeout(60_000);

whereItRuns("the browser of the npm package starts, and shows Chinese in the font of a package", async () => {
  const { browser } = await launchBrowser("packaged");
  try {
    const context = await browser.newContext();
    await supplyChineseFont(context);
    const page = await context.newPage();
    await context.route("https://localhost/", (route) => route.fulfill({ contentType: "text/html", body: "<p>年度报告</p>" }));
    await page.goto("https://localhost/");
    const faces = await page.evaluate(async () => (await document.fonts.load("16px 'Segoe UI'", "年")).map((face) => face.status));
    expect(faces).toEqual(["loaded"]);
  } finally {
    await browser.close();
  }
});
