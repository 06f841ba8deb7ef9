/** Runs the command from the TypeScript of src/. */
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

try {
  const { requireTypeScript } = await import("./typescript.mjs");
  const { nianbao } = (await requireTypeScript())("../src/cli/index.ts");
  await nianbao(process.argv.slice(2), {
    thread: path("bin/thread.mjs"),
    threadMemory: 32,
    reportTemplate: path("assets/report-template.docx"),
    manifest: path("package.json"),
  });
} catch (error) {
  const isMissing = /^(ERR_)?MODULE_NOT_FOUND$/.test(error.code);
  const advice = isMissing ? "还没有装好，请先在项目文件夹里运行 npm ci。(Not installed yet: run npm ci first.)\n" : "";
  process.stderr.write(`nianbao: ${advice}${error.message}\n`);
  process.exitCode = 2;
}
