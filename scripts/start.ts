import path from "node:path";
import open from "open";
import { cacheFolder } from "./cacheFolder";
import { localhostCertificate } from "./server/certificate";
import { PortsTaken, serve } from "./server/server";

const ports = [3000, 3001, 3002, 3003, 3004, 3005, 3006, 3007, 3008, 3009];

/** `npm start`: serves the built add-in and the workbench, prints the address and opens it where there is a screen. */
async function start(): Promise<void> {
  const certificate = await localhostCertificate(cacheFolder("certificate"));
  const { origin } = await serve({ certificate, ports, folders: { "/": "dist", "/workbench/": "dist-workbench" } });
  const address = `${origin}/workbench/`;
  const offline = path.resolve("dist/年报助手脱机版.html");
  console.log(`
年报助手脱机版（双击就能打开的一个文件）：${offline}
The offline page, one file that a double click opens: ${offline}

年报助手工作台：${address}
浏览器会提示一次本机证书不受信任：选「高级」→「继续前往」。按 Ctrl+C 结束。

Nianbao workbench: ${address}
The browser warns once about this machine's own certificate: choose Advanced, Proceed. Ctrl+C ends it.
`);
  if (hasScreen()) await openInBrowser(address);
}

/** Windows and the Mac always show something; Linux does where a display server runs. `npm start -- --no-open` says no. */
function hasScreen(): boolean {
  if (process.argv.includes("--no-open")) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function openInBrowser(address: string): Promise<void> {
  try {
    const browser = await open(address);
    browser.on("error", () => {
      console.log("请自己在浏览器中打开上面的地址。 Please open the address above in a browser.");
    });
  } catch {
    console.log("请自己在浏览器中打开上面的地址。 Please open the address above in a browser.");
  }
}

start().catch((error: unknown) => {
  process.exitCode = 1;
  if (error instanceof PortsTaken) {
    console.error(`端口 ${ports[0]}–${ports.at(-1)} 都被占用，请关闭其中一个程序后再试。 Ports ${ports[0]} to ${ports.at(-1)} are all in use.`);
  } else console.error(error);
});
