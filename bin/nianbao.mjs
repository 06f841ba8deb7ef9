#!/usr/bin/env node
/** The command `nianbao`. `npm run` goes to the package's folder first: file names are meant from where the person is. */
const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
if (script === "nianbao" && folder !== undefined) process.chdir(folder);

try {
  const { requireTypeScript } = await import("./typescript.mjs");
  const { nianbao } = (await requireTypeScript())("../src/cli/index.ts");
  await nianbao(process.argv.slice(2));
} catch (error) {
  const isMissing = /^(ERR_)?MODULE_NOT_FOUND$/.test(error.code);
  const advice = isMissing ? "还没有装好，请先在项目文件夹里运行 npm ci。(Not installed yet: run npm ci first.)\n" : "";
  process.stderr.write(`nianbao: ${advice}${error.message}\n`);
  process.exitCode = 2;
}
