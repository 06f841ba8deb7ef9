import CopyPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import path from "node:path";
import webpack from "webpack";
import { Shipping } from "./command/shipping.mjs";
import { common } from "./common.mjs";
import { characterMaps, LicencesPlugin } from "./licences.mjs";

/** The command `nianbao`: a folder that Node runs without any package. A script for the terminal, one for the threads that read files, and parts that are loaded when they are needed. */
export function command() {
  const { output, ...shared } = common("command", "dist-cli");
  return {
    ...shared,
    target: "node20",
    // Not what stands beside for the browser.
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    entry: { command: path.resolve("src/cli/index.ts"), tasks: path.resolve("src/cli/threads/doTasks.ts") },
    output: { ...output, filename: "[name].cjs", library: { type: "commonjs2" }, publicPath: "" },
    plugins: [
      new CopyPlugin({
        patterns: [
          ...["nianbao.mjs", "thread.mjs", "load.mjs", "engine.mjs"].map((name) => ({ from: `webpack/command/${name}`, info: { minimized: true } })),
          { from: "assets/report-template.docx" },
          { from: "LICENSE" },
        ],
      }),
      // Node has it; to ask whether it has would load all that fetches pages, which hucre does whenever a workbook is drawn: 35 ms.
      new webpack.DefinePlugin({ "typeof Response": JSON.stringify("function") }),
      new LicencesPlugin([characterMaps]),
      new Shipping(),
    ],
    // What nearly every task needs is one script, what it needs alone another.
    optimization: {
      // In ASCII a text takes one byte a character in memory, and so does the whole script.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 2 }, format: { ascii_only: true } } })],
      splitChunks: { chunks: "async", cacheGroups: { shared: { name: "shared", minChunks: 5, priority: 10 } } },
    },
    performance: { hints: false },
  };
}
