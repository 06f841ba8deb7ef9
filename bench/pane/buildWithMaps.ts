import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addin } from "../../webpack/addin.mjs";
import webpack, { type Configuration, type Stats } from "webpack";

/** A script of the pane with its source map. */
export interface Script {
  readonly file: string;
  /** Whether the page loads it before its first paint. */
  readonly first: boolean;
  readonly code: string;
  readonly map: string;
}

/** Builds the pane into a folder as it ships, with source maps; gives its scripts, those of the first paint first. */
export async function buildWithMaps(folder: string): Promise<Script[]> {
  const { entrypoints, assets } = (await build(folder)).compilation;
  const before = new Set([...entrypoints.values()].flatMap((entry) => entry.getFiles()));
  const files = Object.keys(assets).filter((file) => file.endsWith(".js") && `${file}.map` in assets);
  const scripts = files.map(async (file): Promise<Script> => ({
    file,
    first: before.has(file),
    code: await readFile(join(folder, file), "utf8"),
    map: await readFile(join(folder, `${file}.map`), "utf8"),
  }));
  return (await Promise.all(scripts)).sort((a, b) => Number(b.first) - Number(a.first) || a.file.localeCompare(b.file));
}

async function build(folder: string): Promise<Stats> {
  const shipped = addin({ address: "https://localhost:3000/", office: "self" });
  const config = { ...shipped, output: { ...shipped.output, path: folder }, devtool: "hidden-source-map", cache: false } satisfies Configuration;
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || !stats) reject(error ?? new Error("webpack says nothing"));
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(stats);
    });
  });
}
