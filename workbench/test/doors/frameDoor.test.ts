import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { excel2021, FrameDoor, paneUrl } from "../../src/doors";
import { Book, User } from "../../src/engine";
import { launchBrowser } from "../../../test/e2e/browser/launchBrowser";

/**
 * Microsoft's unmodified office.js in a frame of a real browser; the door stands in this process and hears the frame through
 * the page. Every address is answered from here: nothing listens on a port.
 */
const origin = "https://excel.test";
const library = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const hostPage = `<!doctype html><body><iframe name="pane"></iframe><script>
addEventListener("message", (event) => { if (event.source === frames[0]) receive(event.data); });
</script>`;
const panePage = `<!doctype html><script src="/office/office.js"></script><script>
Office.actions.associate("readA1", async (event) => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    window.readByCommand = cell.values[0][0];
  });
  event.completed();
});
window.ready = Office.onReady();
</script>`;

jest.setTimeout(60_000);

interface PaneWindow {
  ready: Promise<{ host: string; platform: string }>;
  seen: unknown[];
  readByCommand: unknown;
}

let browser: Browser;
let page: Page;
let pane: Frame;
let book: Book;
let user: User;
let door: FrameDoor;
let shown: boolean[];
let unsupported: string[];

beforeAll(async () => {
  ({ browser } = await launchBrowser());
});
afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  [book, shown, unsupported] = [new Book(), [], []];
  user = new User(book);
  page = await browser.newPage();
  const address = { conversationId: "talk", appId: "11111111-2222-4333-8444-555555555555", locale: "zh-CN" };
  door = new FrameDoor({
    book,
    profile: excel2021,
    origin,
    ...address,
    post: (text) => {
      void page
        .evaluate(
          ([message, to]) => {
            frames[0]?.postMessage(message, to);
          },
          [text, origin] as const,
        )
        .catch(() => undefined);
    },
    onPaneVisible: (visible) => shown.push(visible),
    onUnsupported: (what) => unsupported.push(what),
  });
  await page.exposeFunction("receive", (text: unknown) => {
    door.receive(text);
  });
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/host.html") return route.fulfill({ contentType: "text/html", body: hostPage });
    if (pathname === "/pane.html") return route.fulfill({ contentType: "text/html", body: panePage });
    if (!pathname.startsWith("/office/")) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: "text/javascript", body: await readFile(path.join(library, pathname.slice(8))) });
  });
  await page.goto(`${origin}/host.html`);
  const url = paneUrl({ page: `${origin}/pane.html`, hostOrigin: origin, ...address });
  await page.evaluate((to) => {
    (document.querySelector("iframe") as HTMLIFrameElement).src = to;
  }, url);
  await page.waitForFunction(() => (frames[0] as unknown as Partial<PaneWindow> | undefined)?.ready !== undefined);
  const frame = page.frame("pane");
  if (!frame) throw new Error("the frame is gone");
  pane = frame;
  await pane.evaluate(async () => (window as unknown as PaneWindow).ready);
});

afterEach(async () => {
  door.close();
  await page.close();
});

describe("office.js in the frame", () => {
  it("finds an Excel of the profile and the language", async () => {
    const found = await pane.evaluate(async () => ({
      host: (await (window as unknown as PaneWindow).ready).host,
      platform: String(Office.context.platform),
      language: Office.context.displayLanguage,
      sets: ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      sharedRuntime: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
    }));
    expect(found).toEqual({ host: "Excel", platform: "OfficeOnline", language: "zh-CN", sets: [true, false], sharedRuntime: true });
  });

  it("reads and writes the book", async () => {
    user.enterText(book.sheet("Sheet1"), { row: 0, column: 0 }, "42");
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cell = sheet.getRange("A1").load("values");
        sheet.getRange("A2").values = [["二"]];
        await context.sync();
        return cell.values as unknown[][];
      }),
    );
    expect(read).toEqual([[42]]);
    expect(book.sheet("Sheet1").value({ row: 1, column: 0 })).toBe("二");
    expect(door.connection.requests.filter(({ isWrite }) => isWrite)).toHaveLength(1);
  });

  it("hears of edits and of the selection", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const seen: unknown[] = ((window as unknown as PaneWindow).seen = []);
        context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
        context.workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push("selection")));
        await context.sync();
      }),
    );
    user.enterText(book.sheet("Sheet1"), { row: 6, column: 3 }, "1");
    book.select(book.sheet("Sheet1"), [{ top: 1, left: 1, bottom: 1, right: 1 }]);
    await pane.waitForFunction(() => (window as unknown as PaneWindow).seen.length === 2);
    expect(await pane.evaluate(() => (window as unknown as PaneWindow).seen)).toEqual(["D7", "selection"]);
  });

  it("runs the function of a ribbon button", async () => {
    user.enterText(book.sheet("Sheet1"), { row: 0, column: 0 }, "7");
    expect(await door.invokeCommand("readA1", "ReadButton")).toEqual({ status: 0, data: '{"source":{"id":"ReadButton"}}' });
    expect(await pane.evaluate(() => (window as unknown as PaneWindow).readByCommand)).toBe(7);
  });

  it("shows and hides the pane", async () => {
    const modes = await pane.evaluate(async () => {
      const heard: string[] = [];
      await Office.addin.onVisibilityModeChanged((message) => {
        heard.push(message.visibilityMode);
      });
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
      return heard;
    });
    expect(shown).toEqual([false, true]);
    expect(modes).toEqual(["Hidden", "Taskpane"]);
  });

  it("keeps the document's settings in the book", async () => {
    const status = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("live", false);
          Office.context.document.settings.saveAsync((result) => {
            resolve(result.status);
          });
        }),
    );
    expect(status).toBe("succeeded");
    expect([...book.settings]).toEqual([["live", "false"]]);
  });

  it("is told what is not supported", async () => {
    const code = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getFilePropertiesAsync((result) => {
            resolve(result.error.code);
          });
        }),
    );
    expect(code).toBe(5000);
    expect(unsupported).toEqual(["method 86 of the common API"]);
  });
});
