import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { guideBlock } from "../../scripts/package/guideBlocks";
import { manifestFor } from "../../webpack/address/manifestFor.mjs";

/** Whether a program is on this machine. */
export const isThere = (program: string, ...version: string[]): boolean => spawnSync(program, version).status === 0;

/** A server that runs as the guide says. */
export interface GuideServer {
  /** Where the add-in is: `https://localhost:<port>/nianbao/`. */
  readonly home: string;
  stop(): void;
}

/** Lays out what the guide says lies on the server: /srv/www with the built add-in and, for the browser test, the workbench below it; and certificates made by its own commands. */
export function prepareServer(folder: string): void {
  cpSync("dist", join(folder, "www/nianbao"), { recursive: true });
  cpSync("dist-workbench", join(folder, "www/nianbao/workbench"), { recursive: true });
  execFileSync("sh", ["-e", "-c", replaced(guideBlock("sh"), { "host=bangong.example.gov.cn": "host=localhost" })], { cwd: folder, stdio: "ignore" });
}

/** nginx with the guide's settings, but for the name of the server, its port and the folder. */
export async function startNginx(folder: string): Promise<GuideServer> {
  const port = await freePort();
  const settings = replaced(guideBlock("nginx"), {
    "443 ssl": `localhost:${port} ssl`,
    "server_name         bangong.example.gov.cn": "server_name localhost",
    "/etc/nginx/nianbao/server.crt": `"${join(folder, "server.crt")}"`,
    "/etc/nginx/nianbao/server.key": `"${join(folder, "server.key")}"`,
    "/srv/www": `"${join(folder, "www")}"`,
  });
  const own = join(folder, "nginx");
  mkdirSync(own, { recursive: true });
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path "${own}/${name}";`).join(" ");
  // As the packages of distributions have it around conf.d.
  const around = `${process.getuid?.() === 0 ? "user root;" : ""} pid "${own}/pid"; error_log "${own}/errors.log"; events { }
    http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${paths} ${settings} }`;
  writeFileSync(join(own, "nginx.conf"), around);
  return started(spawn("nginx", ["-c", join(own, "nginx.conf"), "-e", join(own, "errors.log"), "-g", "daemon off;"]), port, folder);
}

/** The guide's smallest server, but for its port and the folder. */
export async function startPython(folder: string): Promise<GuideServer> {
  const port = await freePort();
  const program = replaced(guideBlock("python"), { '("", 8443)': `("localhost", ${port})`, '"/srv/www"': JSON.stringify(join(folder, "www")) });
  writeFileSync(join(folder, "serve.py"), program);
  return started(spawn("python3", ["serve.py"], { cwd: folder }), port, folder);
}

/** The text with each of these replaced; what it does not have, the guide no longer says. */
function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The guide no longer says ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

async function started(server: ChildProcess, port: number, folder: string): Promise<GuideServer> {
  const said: string[] = [];
  server.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<never>((_, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => {
      reject(new Error(`The server ended with ${code}: ${said.join("")}`));
    });
  });
  ended.catch(() => undefined);
  await Promise.race([ended, answers(port)]);
  const home = `https://localhost:${port}/nianbao/`;
  // The workbench, unlike Excel, takes the manifest from the server.
  writeFileSync(join(folder, "www/nianbao/manifest.xml"), manifestFor(readFileSync("dist/manifest.xml", "utf8"), home));
  return { home, stop: () => server.kill() };
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "localhost", () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
