import "./engine.mjs";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const require = createRequire(import.meta.url);

/** What scripts have given, by their names. */
const modules = new Map();

/** The scripts themselves, by their files: the build asks V8 for their code. */
export const scripts = new Map();

/**
 * Requires a script of this folder, as Node would, but with the code that V8 made of it when it was built (its `.code` file), so that it is not
 * compiled at each start. Another V8 than that of the build does not take it and compiles the script anew.
 */
export function load(name) {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = fileURLToPath(new URL(name, import.meta.url));
  const code = `${filename}.code`;
  const source = `(function (exports, require, module) {${readFileSync(filename, "utf8")}\n})`;
  const script = new Script(source, { filename, cachedData: existsSync(code) ? readFileSync(code) : undefined });
  scripts.set(filename, script);
  script.runInThisContext()(module.exports, (other) => (other.startsWith("./") ? load(other) : require(other)), module);
  return module.exports;
}
