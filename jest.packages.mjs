import { build, version } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";

/** Packages of hundreds of files, which jest reads anew for each test file: each becomes one file, made once and kept. */
const packages = [
  "@fluentui/react-components",
  "hucre",
  "@cj-tech-master/excelts/formula",
  "fast-check",
  "pdfjs-dist/legacy/build/pdf.mjs",
  "pdfjs-dist/legacy/build/pdf.worker.mjs",
];

/** Those that are imported as a whole too: `import fc from "fast-check"`. */
const hasDefault = new Set(["fast-check"]);

/** What tests load beside them, and what must not be there twice. */
const outside = ["react", "react-dom", "react/*", "react-dom/*", "scheduler", "@fluentui/react-icons/lib/providers", "@fluentui/react-icons/providers"];

const folder = path.resolve("node_modules/.cache/jest-packages");
const lock = createHash("sha256").update(readFileSync("package-lock.json")).update(version).digest("hex").slice(0, 16);
const fileOf = (name) => path.join(folder, `${name.replaceAll("/", "-")}-${lock}.cjs`);

/** For jest's `moduleNameMapper`. */
export const packageFiles = Object.fromEntries(packages.map((name) => [`^${name}$`, fileOf(name)]));

/** jest's `globalSetup`: makes the files that are not there yet. A run beside this one sees a whole file or none. */
export default async function bundlePackages() {
  for (const name of packages.filter((one) => !existsSync(fileOf(one)))) {
    const outfile = `${fileOf(name)}.${process.pid}`;
    await build({
      stdin: { contents: `export * from "${name}";${hasDefault.has(name) ? ` export { default } from "${name}";` : ""}`, resolveDir: process.cwd() },
      bundle: true,
      format: "cjs",
      target: "node20",
      platform: "node",
      mainFields: ["module", "main"],
      external: outside,
      // What ES modules ask of themselves.
      define: { "import.meta.url": "ownAddress" },
      banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;' },
      outfile,
      logLevel: "error",
    });
    renameSync(outfile, fileOf(name));
  }
}
