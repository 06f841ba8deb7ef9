import path from "node:path";
import { supplyChineseFont } from "../../test/e2e/browser/chineseFont";
import { launchBrowser } from "../../test/e2e/browser/launchBrowser";
import type { Files } from "./packZip";

/** Where the pages are while they are printed: nowhere but in the browser. */
const ORIGIN = "https://guide.invalid";

/** How Chromium names what it tags. */
const TAGGED = /\(node(\d{8})\)/gu;

/**
 * Prints pages of a folder as PDFs of A4, `pages` by the names of the PDFs, as of `date`. Machines without Chinese fonts get one. Fails where no browser runs.
 */
export async function printPages(folder: string, pages: Readonly<Record<string, string>>, date: Date): Promise<Files> {
  const { browser } = await launchBrowser();
  try {
    const context = await browser.newContext({ bypassCSP: true, locale: "zh-CN" });
    await context.route(`${ORIGIN}/**`, (route) => route.fulfill({ path: path.join(folder, new URL(route.request().url()).pathname) }));
    await supplyChineseFont(context);
    const printed = new Map<string, Uint8Array>();
    for (const [name, page] of Object.entries(pages)) {
      const tab = await context.newPage();
      await tab.goto(`${ORIGIN}/${page}`);
      await tab.evaluate(() => document.fonts.ready);
      printed.set(
        name,
        repeatable(
          await tab.pdf({
            format: "A4",
            margin: { top: "18mm", bottom: "18mm", left: "18mm", right: "18mm" },
            printBackground: true,
            tagged: true,
            outline: true,
          }),
          date,
        ),
      );
      await tab.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
}

/**
 * Takes out of a PDF what differs from one printing to the next: now, and the browser's numbers for what is tagged, which keep their order. Everything keeps its length, so that
 * the offsets in the file stay.
 */
function repeatable(pdf: Buffer, date: Date): Uint8Array {
  const written = date.toISOString().slice(0, 19).replace(/[-T:]/gu, "");
  const text = pdf.toString("latin1").replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/gu, `$1${written}`);
  const numbers = [...new Set(Array.from(text.matchAll(TAGGED), ([, number = ""]) => number))].sort();
  const ranks = new Map(numbers.map((number, rank) => [number, String(rank).padStart(number.length, "0")]));
  return Buffer.from(
    text.replace(TAGGED, (_, number: string) => `(node${ranks.get(number) ?? number})`),
    "latin1",
  );
}
