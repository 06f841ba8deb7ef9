import type { Browser, Page } from "playwright-core";
import { cacheFolder } from "../../scripts/cacheFolder";
import { localhostCertificate } from "../../scripts/server/certificate";
import { serve } from "../../scripts/server/server";
import { launchBrowser } from "../../test/e2e/browser/launchBrowser";
import { median } from "../median";
import { turnByTurn, type Compared } from "../turns";

/** What is waited for, from when the pane's page is asked for: something to be seen, the pane's frame, and the first result of the checks. */
const moments = ["paint", "frame", "result"] as const;

/** In processor time of the page's thread, which other programs on the machine disturb least, and by the clock. */
interface Times {
  readonly processor: readonly number[];
  readonly clock: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: object;
}

/** Runs in the pane's page: marks when its status line stands there, and when it tells of a check. As text: what tsx makes of a function needs more. */
const marking = `if (top !== window) {
  const mark = (name) => performance.getEntriesByName(name).length || requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
  new MutationObserver(() => {
    const status = document.querySelector("[role=status]")?.textContent;
    if (status) mark("frame");
    if (status && !status.includes("正在读取")) mark("result");
  }).observe(document, { childList: true, subtree: true, characterData: true });
}`;

/** Opens the workbench of a build (its folder has dist/ and dist-workbench/) and measures its pane. */
async function openOnce(browser: Browser, folder: string): Promise<Times> {
  const certificate = await localhostCertificate(cacheFolder("certificate"));
  const server = await serve({ certificate, ports: [0], folders: { "/": `${folder}/dist`, "/workbench/": `${folder}/dist-workbench` } });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  try {
    return timesOf(await traced(browser, page, `${server.origin}/workbench/`));
  } finally {
    await page.close();
    await server.close();
  }
}

async function traced(browser: Browser, page: Page, address: string): Promise<readonly TraceEvent[]> {
  await page.addInitScript(marking);
  await browser.startTracing(page, { categories: ["toplevel", "loading", "blink.user_timing"] });
  await page.goto(address);
  const pane = await (await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" })).contentFrame();
  await pane?.waitForFunction(() => performance.getEntriesByName("result").length > 0);
  return (JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }).traceEvents;
}

function timesOf(events: readonly TraceEvent[]): Times {
  const start = events.findLast(({ name, args }) => name === "navigationStart" && JSON.stringify(args).includes("taskpane.html"));
  const after = (wanted: string): TraceEvent | undefined =>
    events.filter(({ name, ts }) => name === wanted && ts > (start?.ts ?? 0)).sort((a, b) => a.ts - b.ts)[0];
  const ends = [after("firstContentfulPaint"), after("frame"), after("result")].map((event) => event?.ts ?? NaN);
  const tasks = events.filter(({ name, pid, tid, ts }) => name.endsWith("RunTask") && pid === start?.pid && tid === start.tid && ts >= start.ts);
  const spent = (end: number): number => tasks.filter(({ ts }) => ts < end).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return { processor: ends.map((end) => spent(end) / 1000), clock: ends.map((end) => (end - (start?.ts ?? NaN)) / 1000) };
}

async function openAll(folders: readonly string[]): Promise<Compared<string, Times>[]> {
  const { browser } = await launchBrowser();
  try {
    return await turnByTurn(folders, (folder) => openOnce(browser, folder));
  } finally {
    await browser.close();
  }
}

/** Measures builds side by side and prints medians in milliseconds. */
export async function measurePaint(folders: readonly string[]): Promise<void> {
  const compared = await openAll(folders);
  console.log("\nthe pane in the workbench: milliseconds until something is painted, the frame stands, the first result is told");
  console.table(
    compared.flatMap(({ contender: build, measured }) =>
      (["processor", "clock"] as const).map((kind) => ({
        build,
        kind,
        ...Object.fromEntries(moments.map((moment, index) => [moment, Math.round(median(measured.map((one) => one[kind][index] ?? NaN)))])),
      })),
    ),
  );
}
