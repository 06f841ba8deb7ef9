import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const fontFolder = path.resolve("node_modules/@fontsource-variable/noto-sans-sc");

/** Families that our pages and sheets ask for and that a machine without Chinese fonts cannot give. */
const families = ["Segoe UI", "Microsoft YaHei", "微软雅黑", "DengXian", "等线", "SimSun", "宋体", "FangSong", "仿宋", "SimHei", "黑体"];

const address = "/test-fonts/";

/**
 * Makes Chinese readable in screenshots on a machine without Chinese fonts: every page of `context` gets Noto Sans SC, for
 * Chinese characters alone and under the names of the fonts that staff have. Nothing of it is in what staff get.
 */
export async function supplyChineseFont(context: BrowserContext): Promise<void> {
  await context.route(`**${address}*`, (route) =>
    route.fulfill({
      path: path.join(fontFolder, "files", path.basename(new URL(route.request().url()).pathname)),
      contentType: "font/woff2",
    }),
  );
  await context.addInitScript(registerFonts, { families, faces: readFaces() });
}

interface Face {
  readonly url: string;
  readonly unicodeRange: string;
}

/** The package cuts the font by ranges of characters: a page loads those that it shows. */
function readFaces(): Face[] {
  const ranges = JSON.parse(readFileSync(path.join(fontFolder, "unicode.json"), "utf8")) as Record<string, string>;
  return Object.entries(ranges).flatMap(([name, unicodeRange]) => {
    const part = /^\[(\d+)\]$/.exec(name)?.[1];
    return part === undefined ? [] : [{ url: `${address}noto-sans-sc-${part}-wght-normal.woff2`, unicodeRange }];
  });
}

/** Runs in the page, before its own scripts. */
function registerFonts(fonts: { readonly families: readonly string[]; readonly faces: readonly Face[] }): void {
  for (const family of fonts.families) {
    for (const { url, unicodeRange } of fonts.faces) {
      document.fonts.add(new FontFace(family, `url(${location.origin}${url})`, { unicodeRange, weight: "100 900" }));
    }
  }
}
