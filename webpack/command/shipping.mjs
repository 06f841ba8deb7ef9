import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;

/** What the command is built of and by, beside the sources that webpack reads. */
const configuration = [
  ...["package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "webpack/common.mjs", "webpack/command.mjs"],
  ...readdirSync(here).map((name) => `webpack/command/${name}`),
  ...["assets/report-template.docx", "LICENSE"],
];

/**
 * Makes of the command's scripts what ships: a package.json without dependencies, the code that V8 makes of the scripts, and, for the
 * checkout, the list of all files that it was built of (`bin/isBuildNewest.mjs`).
 */
export class Shipping {
  apply(compiler) {
    let began = 0;
    compiler.hooks.compile.tap("Shipping", () => {
      began = Date.now();
    });
    compiler.hooks.afterEmit.tap("Shipping", ({ fileDependencies, errors }) => {
      if (errors.length > 0) return;
      const folder = compiler.outputPath;
      const { name, version, description, license, engines } = JSON.parse(readFileSync("package.json", "utf8"));
      writeJson(path.join(folder, "package.json"), { name, version, description, license, engines, bin: { nianbao: "nianbao.mjs" } });
      execFileSync(process.execPath, [path.join(here, "writeCode.mjs"), folder, "assets/sample.xlsx"], { stdio: ["ignore", "ignore", "inherit"] });
      const own = [...fileDependencies].map((file) => path.relative(process.cwd(), file)).filter((file) => /^(?:src|schemas)\b/u.test(file));
      writeJson(path.join(folder, "sources.json"), { began, sources: [...own, ...configuration].map((file) => file.replaceAll("\\", "/")) });
    });
  }
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
