import MinimizerPlugin from "minimizer-webpack-plugin";
import path from "node:path";
import { keptBuild } from "./keptBuild.mjs";

/** WebView2 on Windows, Safari on the Mac and the browsers of Excel on the web; Trident gets a page that says so. */
const currentLanguage = "es2022";

/** What all builds share: they are production builds of TypeScript. `folder` is where the files go. */
export function common(name, folder, language = currentLanguage) {
  return {
    name,
    mode: "production",
    target: ["web", language],
    output: {
      path: path.resolve(folder),
      filename: "[name].[contenthash:8].js",
      publicPath: "",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      clean: true,
    },
    // A file for the browser stands beside the one for Node and is taken in its place (src/ooxml/zip/inflate).
    resolve: { extensions: [".browser.ts", ".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        // Fluent's components import icons from a barrel of 18 MB; this names the file of each instead.
        {
          test: /\.m?js$/,
          include: /node_modules[\\/]@fluentui/,
          enforce: "pre",
          loader: "@fluentui/react-icons-atomic-webpack-loader",
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // What a script takes of a room by its door is that alone, and no script holds what it does not use.
          sideEffects: false,
          loader: "esbuild-loader",
          options: { target: language, charset: "utf8" },
        },
        // It does not say so itself: what reads typed values builds a tree of all ways to write a date, which nobody asks for.
        { test: /\.js$/, include: /node_modules[\\/]numfmt/, sideEffects: false },
        // Nor does this one, which reads and writes a dozen formats.
        { test: /\.mjs$/, include: /node_modules[\\/]hucre/, sideEffects: false },
        { test: /\.(docx|xlsx|png|svg|woff2)$/, type: "asset/resource" },
      ],
    },
    // Much faster than terser and, unlike esbuild, without functions that nothing calls (docs/decisions.md).
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 2 } } })] },
    cache: keptBuild(),
    stats: "errors-warnings",
  };
}
