import { createHash } from "node:crypto";
import { transformSync, version } from "@swc/core";

const settings = {
  configFile: false,
  swcrc: false,
  jsc: { target: "es2022", transform: { react: { runtime: "automatic" } }, output: { charset: "ascii" } },
  // The sources stand beside: with them each module were twice as long to read.
  sourceMaps: "inline",
  inlineSourcesContent: false,
};

/** Files of our own that load at once all that they import; and packages, which do as they were made. */
const LOADED_AT_ONCE = /node_modules|workbench|e2e/u;

/**
 * Compiles TypeScript, and packages that ship ES modules only, for jest: file by file, without types, which `npm run types` checks.
 * `import()` becomes `require`, as jest's modules are CommonJS. What a file of our own imports is loaded when it is first used: jest reads every
 * module anew for each test file, and by the doors of the rooms each test would load nearly all of them. Files of components load all at
 * once: Fluent makes styles, and testing-library its hooks, outside of what is drawn and tested only. So does the workbench, whose objects hear of
 * events from when they are loaded, and what drives the browser, which tells jest what to do after each test.
 */
export default {
  process(source, file) {
    const loadsAtUse = file.endsWith(".ts") && !LOADED_AT_ONCE.test(file);
    const lazy = loadsAtUse && [...source.matchAll(/\bfrom "([^"]+)"/gu)].map(([, name]) => name);
    const parser = /\.tsx?$/u.test(file) ? { syntax: "typescript", tsx: file.endsWith("x") } : { syntax: "ecmascript" };
    const { code } = transformSync(source, { ...settings, filename: file, jsc: { ...settings.jsc, parser }, module: { type: "commonjs", lazy } });
    return { code };
  },
  getCacheKey: (source, file, { instrument }) =>
    createHash("sha256")
      .update([version, JSON.stringify(settings), String(LOADED_AT_ONCE), file, instrument, source].join("\0"))
      .digest("hex"),
};
