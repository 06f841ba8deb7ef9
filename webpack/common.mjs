import path from "node:path";

/** WebView2 on Windows, Safari on the Mac and the browsers of Excel on the web; Trident gets a page that says so. */
const target = ["web", "es2022"];

/** What the add-in and the workbench share: both are production builds of TypeScript. `folder` is where the files go. */
export function common(name, folder) {
  return {
    name,
    mode: "production",
    target,
    output: {
      path: path.resolve(folder),
      filename: "[name].[contenthash:8].js",
      publicPath: "auto",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.(docx|xlsx|png|svg|woff2)$/, type: "asset/resource" },
      ],
    },
    cache: { type: "filesystem", buildDependencies: { config: [path.resolve("webpack.config.js")] } },
    stats: "errors-warnings",
  };
}
