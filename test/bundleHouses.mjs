/**
 * `node test/bundleHouses.mjs <folder> …` bundles the house in each folder, from src/index.js, with the guard of the first paint, and prints
 * what it said of each, a list. So small a house may weigh 2 kB.
 */
import path from "node:path";
import webpack from "webpack";
import { FirstPaintPlugin } from "../webpack/firstPaint.mjs";

const bundle = (folder) =>
  new Promise((resolve, reject) => {
    const output = { path: path.join(folder, "dist") };
    const plugins = [new FirstPaintPlugin(2_000)];
    webpack({ mode: "production", context: folder, entry: "./src/index.js", output, plugins }, (error, stats) =>
      error ? reject(error) : resolve(stats.compilation.errors.map(({ message }) => message)),
    );
  });

const results = [];
for (const folder of process.argv.slice(2)) results.push(await bundle(folder));
process.stdout.write(JSON.stringify(results));
