import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** The most bytes that the page may weigh as a server or an archive packs it (gzip). */
const limit = 900_000;

/** Puts the one script of a build into a page, which is all that is written; no page is that weighs too much, or needs another file. */
export class SingleFilePlugin {
  /** @param options the page's name, its template, and the name of the script */
  constructor({ name, template, program }) {
    Object.assign(this, { name, template, program });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SingleFile", (compilation) => {
      compilation.fileDependencies.add(this.template);
      compilation.hooks.processAssets.tap({ name: "SingleFile", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        if (compilation.errors.length > 0) return;
        const licences = Object.keys(assets).filter((file) => file.endsWith(".LICENSE.txt"));
        const page = this.page(String(assets[this.program].source()), licences.map((file) => String(assets[file].source())).join("\n"));
        const strangers = Object.keys(assets).filter((file) => file !== this.program && !licences.includes(file));
        for (const file of strangers) compilation.errors.push(new webpack.WebpackError(`${file} would have to stand beside ${this.name}`));
        const weight = gzipSync(page, { level: 9 }).length;
        if (weight > limit) compilation.errors.push(new webpack.WebpackError(`${this.name} weighs ${weight} bytes (gzip), more than ${limit}`));
        for (const file of Object.keys(assets)) compilation.deleteAsset(file);
        compilation.emitAsset(this.name, new webpack.sources.RawSource(page));
      });
    });
  }

  page(program, licences) {
    const script = asInline(program);
    const folder = path.dirname(this.template);
    const outdated = asInline(readFileSync(path.join(folder, "outdatedBrowser.js"), "utf8"));
    return readFileSync(this.template, "utf8")
      .replace("{policy}", () => policyFor([outdated, script]))
      .replace("{licences}", () => licences.replaceAll("--", "- -"))
      .replace("{outdated}", () => outdated)
      .replace("{program}", () => script);
  }
}

/** A script as it may stand in a page: nothing in it ends it, or begins a comment. */
const asInline = (script) => script.replaceAll(/<(?=\/script|script|!--)/giu, "\\x3c");

/**
 * The page's Content-Security-Policy: its own scripts, by what they are, the workers that it makes of them, styles, pictures of styles. No address that
 * anything could be fetched from or sent to.
 */
function policyFor(scripts) {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
