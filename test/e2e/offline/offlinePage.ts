import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { supplyChineseFont } from "../browser/chineseFont";
import { launchBrowser, type LaunchedBrowser } from "../browser/launchBrowser";

/** The page as it is built, from the disk. */
export const offlineAddress = pathToFileURL(path.resolve("dist/年报助手脱机版.html")).href;

export interface OpenOffline {
  readonly page: Page;
  /** What the page asked of any network, by the browser's own log. */
  readonly requests: readonly string[];
  readonly consoleErrors: readonly string[];
  /** The file that the browser's window gives to the page from now on. */
  readonly picks: (file: string) => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
}

let browser: Promise<LaunchedBrowser> | undefined;
const contexts: BrowserContext[] = [];

jest.setTimeout(120_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

afterAll(async () => {
  await (await browser)?.browser.close();
});

/** Opens the offline page by its file: address, in a context of its own. */
export async function openOffline({ viewport = { width: 1280, height: 800 }, userAgent = "" } = {}): Promise<OpenOffline> {
  const launched = await (browser ??= launchBrowser());
  const context = await launched.browser.newContext({ locale: "zh-CN", viewport, ...(userAgent !== "" && { userAgent }) });
  contexts.push(context);
  await supplyChineseFont(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.requestWillBeSent", ({ request: { url } }) => {
    if (url !== offlineAddress && !/^(?:data|blob):/u.test(url) && !url.includes("/test-fonts/")) requests.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("test-fonts")) consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  await openDisk(page);
  await page.goto(offlineAddress);
  return {
    page,
    requests,
    consoleErrors,
    picks: (file) => page.evaluate((chosen) => void ((window as unknown as Chosen).chosen = chosen), file),
    screenshot: async (name) => {
      await page.screenshot({ path: path.join("reports", "screenshots", `offline-${name}.png`) });
    },
  };
}

interface Chosen {
  chosen: string;
}

/**
 * The browser's windows for files cannot be clicked by a program, and a page from the disk has no other files that it may read anew. So these windows
 * alone are stood in for: they give handles of real files on the disk, which Node reads and writes for the page.
 */
async function openDisk(page: Page): Promise<void> {
  await page.exposeFunction("nodeReads", (file: string) => ({
    content: readFileSync(file).toString("base64"),
    lastModified: Math.floor(statSync(file).mtimeMs),
  }));
  await page.exposeFunction("nodeWrites", (file: string, content: string) => {
    writeWhole(file, Buffer.from(content, "base64"));
  });
  await page.addInitScript(standIn);
}

/** As browsers and offices write a file: beside it, and then in its place. */
export function writeWhole(file: string, content: Uint8Array): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

function standIn(): void {
  interface Disk {
    chosen: string;
    nodeReads(file: string): Promise<{ content: string; lastModified: number }>;
    nodeWrites(file: string, content: string): Promise<void>;
  }
  const disk = window as unknown as Disk;
  const bytesOf = (content: string) => Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const pick = () => {
    const file = disk.chosen;
    const name = file.split("/").at(-1) ?? "";
    return Promise.resolve({
      kind: "file",
      name,
      async getFile() {
        const read = await disk.nodeReads(file).catch(() => {
          throw new DOMException("Not there", "NotFoundError");
        });
        return new File([bytesOf(read.content)], name, { lastModified: read.lastModified });
      },
      createWritable() {
        let held: Uint8Array = new Uint8Array();
        return Promise.resolve({
          write(content: Uint8Array) {
            held = content;
            return Promise.resolve();
          },
          close: () => disk.nodeWrites(file, btoa(Array.from(held, (byte) => String.fromCharCode(byte)).join(""))),
          abort: () => Promise.resolve(),
        });
      },
      queryPermission: () => Promise.resolve("granted"),
      requestPermission: () => Promise.resolve("granted"),
    });
  };
  Object.assign(window, {
    showOpenFilePicker: async () => [await pick()],
    // The browser makes the file that a person names.
    async showSaveFilePicker() {
      await disk.nodeWrites(disk.chosen, "");
      return pick();
    },
  });
}
