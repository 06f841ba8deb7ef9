import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import path from "node:path";
import { common } from "../webpack/common.mjs";

/** The workbench: the page with the embedded Excel. It is served at /workbench/ beside the add-in and never goes to staff. */
export function workbench() {
  return {
    ...common("workbench", "dist-workbench"),
    entry: { workbench: path.resolve("workbench/src/page/index.tsx") },
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: path.resolve("workbench/page.html") }),
      new CopyPlugin({ patterns: [{ from: "assets/sample.xlsx", noErrorOnMissing: true }] }),
    ],
    performance: { hints: false },
  };
}
