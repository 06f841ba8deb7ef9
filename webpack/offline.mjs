import path from "node:path";
import webpack from "webpack";
import { common } from "./common.mjs";
import { characterMaps, LicencesPlugin } from "./licences.mjs";
import { SingleFilePlugin } from "./offline/singleFile.mjs";

/** The one file that comes of it, in dist/. */
const offlinePage = "年报助手脱机版.html";

/** The licences of what is in it. */
const offlineLicences = "licences-offline.txt";

/** What the build of the page writes into dist/, where other builds write, too. */
export const offlineFiles = [offlinePage, offlineLicences];

/** Chromium's, as 360, QQ and the browsers of UOS and Kylin have it: the first in which a page is given a file that it may read anew. */
const browser = "chrome86";

/** Files of packages that weigh much and do little here, and what stands in their place. */
const slighter = [
  // 2,100 names of HTML, twice: XML has five.
  [/[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/u, "xmlEntities.cjs"],
  // A second library for zips.
  [/[\\/]mammoth[\\/]lib[\\/]zipfile\.js$/u, "zipFile.mjs"],
];

/** The offline page: the pane beside a view of a file, in one file that needs no server and asks for nothing. */
export function offline() {
  const { output, module, resolve, ...shared } = common("offline", "dist", "es2020");
  const [icons, types, ...others] = module.rules;
  return {
    ...shared,
    entry: { offline: path.resolve("src/offline/index.ts") },
    output: { ...output, filename: "offline.js", clean: false },
    // Where all stands in one file, that takes another way than several.
    resolve: { ...resolve, extensions: [".single.ts", ...resolve.extensions] },
    module: {
      // What is loaded later stands in the same script, and runs later.
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        icons,
        { ...types, options: { ...types.options, target: browser } },
        { test: /\.m?js$/, include: /node_modules/, loader: "esbuild-loader", options: { target: browser, charset: "utf8" } },
        ...others.filter(({ type }) => type !== "asset/resource"),
        { test: /\.docx$/, type: "asset/inline" },
      ],
    },
    plugins: [
      ...slighter.map(([file, own]) => new webpack.NormalModuleReplacementPlugin(file, path.resolve("webpack/offline", own))),
      // Beside the page, which has no room for all of them.
      new LicencesPlugin([characterMaps], offlineLicences),
      new SingleFilePlugin({ name: offlinePage, template: path.resolve("webpack/offline/page.html"), program: "offline.js" }),
    ],
    performance: { hints: false },
  };
}
