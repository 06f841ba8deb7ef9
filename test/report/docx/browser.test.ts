import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import webpack from "webpack";
import { reportModel, fillTemplate, type ReportModel } from "../../../src/report";
import { builtInTemplate, sampleContent } from "../sampleContent";

const root = join(__dirname, "../../..");

/** Bundles src/report for browsers; a module of Node's in it, or in what it uses, would fail the build. */
async function bundle(folder: string): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    context: root,
    entry: "./src/report/index.ts",
    // As webpack/common.mjs does.
    resolve: { extensions: [".browser.ts", ".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/u, loader: "esbuild-loader", options: { target: "es2022" } }] },
    output: { path: folder, filename: "report.js", library: { type: "var", name: "report" } },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  expect(stats?.toJson({ errors: true }).errors).toEqual([]);
  return readFileSync(join(folder, "report.js"), "utf8");
}

test("a template is filled where there is neither Node nor a DOM, with the same bytes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    const code = await bundle(folder);
    expect(code).not.toMatch(/\brequire\(["']node:/u);
    const model = reportModel(sampleContent());
    // What browsers and workers have beyond the language itself, of which src/report uses the encoders only.
    const bare = createContext({ TextDecoder, TextEncoder, template: builtInTemplate(), model });
    expect(runInContext("[typeof process, typeof Buffer, typeof require, typeof document, typeof window].join()", bare)).toBe(
      "undefined,undefined,undefined,undefined,undefined",
    );
    runInContext(`${code}; this.filled = report.fillTemplate(template, model);`, bare);
    const { filled } = bare as { filled: Uint8Array; model: ReportModel };
    expect(Buffer.from(filled).equals(fillTemplate(builtInTemplate(), model))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
