import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";
import { cacheFolder } from "../../../scripts/cacheFolder";

/** A browser to start: its program, and what its environment needs beside ours. */
export interface BrowserProgram {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

const packageFolder = path.resolve("node_modules/@sparticuz/chromium");

/** Where the package's browser runs: it is built for Linux on x64 alone. */
export const packagedBrowserRuns = process.platform === "linux" && process.arch === "x64";

/**
 * The browser that the npm package @sparticuz/chromium carries, unpacked once into a folder named after its version. It is
 * unpacked aside and renamed when whole, so that two runs at once never meet half a browser. Its libraries (`al2023`)
 * stand in for those that a bare machine lacks.
 */
export async function packagedBrowser(): Promise<BrowserProgram> {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    program: path.join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: [path.join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  await Promise.all([
    unpackProgram(path.join(aside, "chromium")),
    pipeline(packed("al2023.tar.br"), createBrotliDecompress(), extract(path.join(aside, "al2023"))),
    pipeline(packed("fonts.tar.br"), createBrotliDecompress(), extract(path.join(aside, "fonts"))),
    writeFile(path.join(aside, "fonts.conf"), fontConfiguration(folder)),
  ]);
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

async function unpackProgram(file: string): Promise<void> {
  await pipeline(packed("chromium.br"), createBrotliDecompress(), createWriteStream(file));
  await chmod(file, 0o755);
}

function packed(name: string): NodeJS.ReadableStream {
  return createReadStream(path.join(packageFolder, "bin", name));
}

/** The system's fonts, where there are any, and the package's own for a machine without. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${path.join(folder, "fonts")}</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
