import { spawnSync } from "node:child_process";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { PortsTaken, serve } from "./server/server";

/** The port that the manifest of a build without `--env origin=` names. */
const port = 3000;
const manifest = "dist/manifest.xml";

/**
 * `npm run start:excel`: builds, serves and sideloads the add-in into the Excel of this computer (Windows or Mac). Excel refuses a
 * certificate that it does not trust, so the development certificate is installed once, with the system's own question.
 */
async function startExcel(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    fail("这台电脑上没有桌面版 Excel（只有 Windows 和 Mac 有），请改用 npm start。 There is no desktop Excel on this platform; use npm start.");
    return;
  }
  const build = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "addin"], { stdio: "inherit" });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const { key, cert } = await getHttpsServerOptions();
  const server = await serve({
    certificate: { key: key.toString(), cert: cert.toString() },
    folders: { "/": "dist" },
    ports: [port],
  });
  process.once("SIGINT", () => {
    void stopDebugging(manifest).finally(() => {
      void server.close();
    });
  });
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  console.log(`Excel 正在从 ${server.origin} 读取年报助手。按 Ctrl+C 结束。 Excel reads the add-in from ${server.origin}; Ctrl+C ends it.`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

startExcel().catch((error: unknown) => {
  if (error instanceof PortsTaken) {
    fail(`端口 ${port} 被占用，而清单中写的是这个端口；请关闭占用它的程序。 Port ${port} is in use, and the manifest names it.`);
  } else fail(`Excel 没有启动：${String(error)} Excel did not start.`);
  process.exit();
});
