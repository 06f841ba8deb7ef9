import { chromium, type Browser } from "playwright-core";
import { packagedBrowser, packagedBrowserRuns, type BrowserProgram } from "./packagedBrowser";
import { systemBrowser } from "./systemBrowser";

/** A running browser, and whether it is the one of the npm package. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly packaged: boolean;
}

/** Quiet and alone: no GPU, no sandbox (root in a container has none), nothing that talks to anybody. */
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a headless browser: the system's Chrome, Edge or Chromium, and the one of the npm package where there is none.
 * The variable NIANBAO_BROWSER chooses: `system`, `packaged`, or the path of a program.
 */
export async function launchBrowser(choice = process.env["NIANBAO_BROWSER"] ?? "any"): Promise<LaunchedBrowser> {
  const { program, environment, packaged = false } = await chooseBrowser(choice);
  const browser = await chromium.launch({
    executablePath: program,
    args: switches,
    headless: true,
    // Without a UTF-8 locale a download with a Chinese name is called "download".
    env: { ...process.env, LC_ALL: "C.UTF-8", ...environment },
  });
  return { browser, packaged };
}

async function chooseBrowser(choice: string): Promise<BrowserProgram & { readonly packaged?: boolean }> {
  if (choice !== "any" && choice !== "system" && choice !== "packaged") return { program: choice, environment: {} };
  const program = choice === "packaged" ? undefined : systemBrowser();
  if (program !== undefined) return { program, environment: {} };
  if (choice !== "system" && packagedBrowserRuns) return { ...(await packagedBrowser()), packaged: true };
  throw new Error("The browser tests need Chrome, Edge or Chromium: install one, or name its program in NIANBAO_BROWSER.");
}
