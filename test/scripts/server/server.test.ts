import { mkdir, writeFile } from "node:fs/promises";
import { get } from "node:https";
import path from "node:path";
import { localhostCertificate, type Certificate } from "../../../scripts/server/certificate";
import { PortsTaken, serve, type RunningServer } from "../../../scripts/server/server";
import { testFolder } from "../../testFolder";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly caching: string | undefined;
  readonly text: string;
}

function fetchFrom(server: RunningServer, certificate: Certificate, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    get({ hostname, port, path: address, ca: certificate.cert }, (response) => {
      const { "content-type": type, "cache-control": caching } = response.headers;
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode, type, caching, text });
      });
    }).on("error", reject);
  });
}

describe("the server of built folders", () => {
  const { path: root } = testFolder();
  let certificate: Certificate;
  let server: RunningServer;
  const folders = () => ({ "/": path.join(root, "pane"), "/below/": path.join(root, "pane"), "/workbench/": path.join(root, "bench") });
  const manifest = (origin: string, folder = origin) => `<AppDomain>${origin}</AppDomain><SourceLocation DefaultValue="${folder}/taskpane.html"/>`;

  beforeAll(async () => {
    certificate = await localhostCertificate(path.join(root, "certificate"));
    await mkdir(path.join(root, "pane"));
    await mkdir(path.join(root, "bench"));
    await writeFile(path.join(root, "pane", "page.html"), "窗格");
    await writeFile(path.join(root, "pane", "manifest.xml"), manifest("https://localhost:3000"));
    await writeFile(path.join(root, "bench", "index.html"), "工作台");
    await writeFile(path.join(root, "secret.txt"), "not served");
    server = await serve({ certificate, folders: folders(), ports: [0] });
  });
  afterAll(() => server.close());

  test("answers over https with a certificate that a client can check", async () => {
    const answer = await fetchFrom(server, certificate, "/page.html");
    expect(answer).toMatchObject({ status: 200, text: "窗格" });
    expect(answer.type).toMatch(/^text\/html/);
  });

  test("lets its answers be cached: Excel shows no icon that may not be", async () => {
    expect((await fetchFrom(server, certificate, "/page.html")).caching).not.toContain("no-store");
  });

  test("serves a second folder under its own address", async () => {
    expect((await fetchFrom(server, certificate, "/workbench/?a=1")).text).toBe("工作台");
  });

  test("gives the manifest as built for its own address", async () => {
    expect((await fetchFrom(server, certificate, "/manifest.xml")).text).toBe(manifest(server.origin));
    expect((await fetchFrom(server, certificate, "/below/manifest.xml")).text).toBe(manifest(server.origin, `${server.origin}/below`));
  });

  test.each(["/none.html", "/../secret.txt", "/workbench/../../secret.txt", "/%2e%2e/secret.txt", "/workbench/manifest.xml"])(
    "answers 404 to %s",
    async (address) => {
      expect((await fetchFrom(server, certificate, address)).status).toBe(404);
    },
  );

  test("takes the next port where one is taken, and says so where all are", async () => {
    const taken = Number(new URL(server.origin).port);
    const next = await serve({ certificate, folders: folders(), ports: [taken, 0] });
    expect(next.origin).not.toBe(server.origin);
    await next.close();
    await expect(serve({ certificate, folders: folders(), ports: [taken] })).rejects.toThrow(PortsTaken);
  });
});
