import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { assemble } from "./assemble";
import { configurePage } from "./configurePage";
import { folderFiles } from "./folderFiles";
import { printPages } from "./guidePdf";
import type { Files } from "./packZip";
import { serverSettings } from "./serverSettings";
import { targets, type Parts } from "./targets";

/** Where the packages go. */
const OUT = "dist-packages";

/** `npm run package -- --env …`: builds with these choices of the build, and packs what came of it, one zip for each who gets it. */
async function makePackages(): Promise<void> {
  const build = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...process.argv.slice(2)], { stdio: "inherit" });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const date = dateOfSources();
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  const made = targets(await parts(date)).map((target) => assemble(target, version, date));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  for (const { fileName, bytes } of made) {
    writeFileSync(`${OUT}/${fileName}`, bytes);
    console.log(`${OUT}/${fileName}  ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
}

/** When the sources were last changed: packages of one commit are the same, whenever they are made. */
function dateOfSources(): Date {
  const given = process.env["SOURCE_DATE_EPOCH"];
  const seconds = given ?? execFileSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" });
  return new Date(Number(seconds) * 1000);
}

async function parts(date: Date): Promise<Parts> {
  const addin = folderFiles("dist");
  const page = new TextDecoder().decode(addin.get("taskpane.html"));
  return {
    addin,
    command: folderFiles("dist-cli"),
    printed: await printedGuides(date),
    sample: readFileSync("assets/sample.xlsx"),
    configurePage: await configurePage(new TextDecoder().decode(addin.get("manifest.xml"))),
    configureScript: readFileSync("scripts/package/contents/configure.sh", "utf8"),
    nginx: serverSettings("nginx", page),
    iis: serverSettings("xml", page),
  };
}

async function printedGuides(date: Date): Promise<Files> {
  try {
    return await printPages("dist/help", { "使用指南.pdf": "index.html", "部署指南.pdf": "deployment.html" }, date);
  } catch (error) {
    console.warn(`没有浏览器可以打印，压缩包里没有 PDF。 No browser to print with, so the packages hold no PDF: ${String(error)}`);
    return new Map();
  }
}

makePackages().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error);
});
