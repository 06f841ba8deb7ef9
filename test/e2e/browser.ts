import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { cacheFolder } from "../../scripts/cacheFolder";
import { localhostCertificate } from "../../scripts/server/certificate";
import { serve, type RunningServer } from "../../scripts/server/server";
import { supplyChineseFont } from "./browser/chineseFont";
import { fetchByNode } from "./browser/fetchByNode";
import { launchBrowser, type LaunchedBrowser } from "./browser/launchBrowser";

export interface PageOptions {
  /** Address on the server, e.g. `/taskpane.html`. */
  readonly address: string;
  /** The server, where it is not that of the built folders. */
  readonly origin?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly userAgent?: string;
}

export interface OpenPage {
  readonly page: Page;
  /** `https://localhost:<port>` of the server. */
  readonly origin: string;
  /** Errors written to the console and exceptions nobody caught, of the page and its frames, in their order. */
  readonly consoleErrors: readonly string[];
  /** Saves what is seen as reports/screenshots/<name>.png. */
  readonly screenshot: (name: string) => Promise<void>;
}

export interface WorkbenchOptions {
  /** What stands after `?` in the workbench's address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: PageOptions["viewport"];
  /** Where the add-in lives, with the workbench one folder below, if not at the root of our own server: `https://localhost:8443/nianbao/`. */
  readonly home?: string;
}

export interface OpenWorkbench extends OpenPage {
  /** The frame in which the add-in's own page runs. */
  readonly pane: Frame;
}

interface Session extends LaunchedBrowser {
  readonly server: RunningServer;
}

let session: Promise<Session> | undefined;
const contexts: BrowserContext[] = [];

jest.setTimeout(60_000);

afterEach(async () => {
  await Promise.all(
    contexts.splice(0).map(async (context) => {
      // What a page has asked for may still be on its way.
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    }),
  );
});

afterAll(async () => {
  const { browser, server } = (await session) ?? {};
  await browser?.close();
  await server?.close();
});

/** Serves dist/ and dist-workbench/ as `npm start` does, on any free port. */
async function startSession(): Promise<Session> {
  const [launched, certificate] = await Promise.all([launchBrowser(), localhostCertificate(cacheFolder("certificate"))]);
  const server = await serve({ certificate, ports: [0], folders: { "/": "dist", "/workbench/": "dist-workbench" } });
  return { ...launched, server };
}

/**
 * Opens a page of the built folders in a browser context of its own, which the end of the test closes. The first call of a
 * test file starts the server and the browser.
 */
export async function openPage({ address, viewport = { width: 1280, height: 800 }, userAgent, ...on }: PageOptions): Promise<OpenPage> {
  const { browser, server, packaged } = await (session ??= startSession());
  const { origin = server.origin } = on;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport,
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  contexts.push(context);
  if (packaged) await fetchByNode(context, origin);
  await supplyChineseFont(context);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  await page.goto(`${origin}${address}`);
  return { page, origin, consoleErrors, screenshot: (name) => screenshot(page, name) };
}

/** Opens the workbench and waits for the add-in's page in its frame. */
export async function openWorkbench({ query = {}, viewport, home }: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const search = new URLSearchParams(query).toString();
  const { origin, pathname = "/" } = home === undefined ? {} : new URL(home);
  const opened = await openPage({
    address: `${pathname}workbench/${search === "" ? "" : `?${search}`}`,
    ...(viewport === undefined ? {} : { viewport }),
    ...(origin === undefined ? {} : { origin }),
  });
  const element = await opened.page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The workbench's frame has no page");
  await pane.waitForLoadState("load");
  return { ...opened, pane };
}

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = path.join("reports", "screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
