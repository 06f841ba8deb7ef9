import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** The most bytes that may come before the pane's first paint, as a server sends them (gzip); office.js is not counted. */
const firstPaintLimit = 190_000;

/** Rooms of src/ whose code may stand in the scripts of the first paint. All others come with the parts of the pane (src/taskpane/parts). */
const firstPaintRooms = ["addin", "address", "checks", "excel", "figures", "findings", "jobs", "language", "ribbon", "statute", "taskpane", "workbook"];

/** The packages, or scopes of packages, whose code may. */
const firstPaintPackages = ["@emotion/hash", "@fluentui", "@griffel", "idb-keyval", "keyborg", "react", "react-dom", "rtl-css-js", "scheduler", "stylis"];

/** Lets no build through whose page loads more before its first paint: neither what weighs too much, nor what was to come later. */
export class FirstPaintPlugin {
  constructor(limit = firstPaintLimit) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstPaint", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FirstPaint", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const message of [...this.strangers(compilation), ...this.overweight(compilation)]) compilation.errors.push(new webpack.WebpackError(message));
      });
    });
  }

  overweight({ entrypoints, assets }) {
    const scripts = [...entrypoints.values()].flatMap((entry) => entry.getFiles().filter((file) => file.endsWith(".js")));
    const weight = scripts.reduce((sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length, 0);
    return weight > this.limit ? [`The first paint weighs ${weight} bytes (gzip), more than ${this.limit}: npm run bench -- pane says what weighs`] : [];
  }

  strangers({ entrypoints, chunkGraph, moduleGraph, options }) {
    const nameOf = (module) => path.relative(options.context, module?.nameForCondition() ?? options.context).replaceAll(path.sep, "/");
    const importers = (module) => [...moduleGraph.getIncomingConnections(module)].map(({ originModule }) => nameOf(originModule)).filter(Boolean);
    return [...entrypoints.values()]
      .flatMap(({ chunks }) => chunks.flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]))
      .flatMap((module) => module.modules ?? [module])
      .filter((module) => !mayBeThere(nameOf(module)))
      .map(
        (module) => `${nameOf(module)} does not belong to the first paint (webpack/firstPaint.mjs); imported by ${[...new Set(importers(module))].join(", ")}`,
      );
  }
}

function mayBeThere(file) {
  const inside = /(?:^|.*\/)node_modules\/(.+)$/u.exec(file)?.[1];
  if (inside !== undefined) return firstPaintPackages.some((name) => inside.startsWith(`${name}/`));
  const room = /^src\/([^/]+)\//u.exec(file)?.[1];
  return room === undefined || firstPaintRooms.includes(room);
}
