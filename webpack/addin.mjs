import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import path from "node:path";
import { manifestFor } from "./address/manifestFor.mjs";
import { common } from "./common.mjs";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";
import { FirstPaintPlugin } from "./firstPaint.mjs";
import { guideCopies } from "./guide/guidePages.mjs";
import { characterMaps, LicencesPlugin } from "./licences.mjs";
import { offlineFiles } from "./offline.mjs";
import { officeCopies, officeFolder, officeSources } from "./office.mjs";

/** The most that one script may weigh in bytes before compression; office.js is not counted, nor the library that reads PDFs, which comes with the first of them. */
const sizeLimit = 650_000;

/** The add-in: one page for the pane and the ribbon's functions (shared runtime), office.js, icons and the manifest. */
export function addin({ address, office }) {
  const { script, host } = officeSources[office];
  const { output, ...shared } = common("addin", "dist");
  return {
    ...shared,
    // The offline page is built beside it.
    output: { ...output, clean: { keep: (file) => offlineFiles.includes(file) } },
    entry: { taskpane: path.resolve("src/addin/index.tsx") },
    plugins: [
      new FirstPaintPlugin(),
      new LicencesPlugin(office === "self" ? [characterMaps, { folder: officeFolder, what: "office-js/" }] : [characterMaps]),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: path.resolve("webpack/taskpane.html"),
        officeScript: script,
        contentSecurityPolicy: contentSecurityPolicy(host),
        // Asked for at once: their first result is waited for, their code is not.
        soon: (compilation) => compilation.namedChunkGroups.get("checks").getFiles(),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "outdatedBrowser.js", context: "webpack", info: { minimized: true } },
          { from: "reload.js", context: "webpack", info: { minimized: true } },
          { from: "support.html", context: "webpack" },
          ...guideCopies(),
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), address),
          },
          ...(office === "self" ? officeCopies : []),
        ],
      }),
    ],
    performance: {
      hints: "error",
      maxEntrypointSize: sizeLimit,
      maxAssetSize: sizeLimit,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office-js/") && !file.startsWith("pdfjs."),
    },
  };
}
