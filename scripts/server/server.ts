import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { manifestFor } from "../../webpack/address/manifestFor.mjs";
import type { Certificate } from "./certificate";

export interface ServerOptions {
  readonly certificate: Certificate;
  /** Folders by the address under which they are served: `{ "/": "dist", "/workbench/": "dist-workbench" }`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Ports to try, one after the other; 0 means any free one. */
  readonly ports: readonly number[];
}

export interface RunningServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** None of the wanted ports of this machine is free. */
export class PortsTaken extends Error {
  override readonly name = "PortsTaken";
  constructor(readonly ports: readonly number[]) {
    super(`Ports in use: ${ports.join(", ")}`);
  }
}

/**
 * Serves built folders over https to this machine only. A folder's manifest.xml is answered as if it had been built for the
 * address that is served, whatever port and path. Throws {@link PortsTaken}.
 */
export async function serve({ certificate, folders, ports }: ServerOptions): Promise<RunningServer> {
  const mounts = Object.entries(folders)
    .map(([prefix, folder]) => ({ prefix, folder, files: sirv(folder, { dev: true, etag: true }) }))
    .sort((a, b) => b.prefix.length - a.prefix.length);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = request.url ?? "/";
    const mount = mounts.find(({ prefix }) => address.startsWith(prefix));
    if (mount === undefined) {
      notFound(response);
      return;
    }
    request.url = address.slice(mount.prefix.length - 1);
    if (/^\/manifest\.xml(\?|$)/.test(request.url)) await sendManifest(mount.folder, `${originOf(server)}${mount.prefix}`, response);
    else
      mount.files(request, response, () => {
        notFound(response);
      });
  };

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch(() => {
      notFound(response);
    });
  });
  await listenOnOneOf(server, ports);
  return { origin: originOf(server), close: () => close(server) };
}

async function sendManifest(folder: string, address: string, response: ServerResponse): Promise<void> {
  const manifest = manifestFor(await readFile(path.join(folder, "manifest.xml"), "utf8"), address);
  response.writeHead(200, { "Content-Type": "text/xml; charset=utf-8", "Cache-Control": "no-cache" });
  response.end(manifest);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("Not found");
}

async function listenOnOneOf(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (await listens(server, port)) return;
  }
  throw new PortsTaken(ports);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}

function originOf(server: Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
