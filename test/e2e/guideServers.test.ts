import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:https";
import { contentSecurityPolicy } from "../../webpack/contentSecurityPolicy.mjs";
import { testFolder } from "../testFolder";
import { expectWholePane } from "./below";
import { isThere, prepareServer, startNginx, startPython, type GuideServer } from "./guideServers";

const folder = testFolder();
const canPrepare = isThere("sh", "-c", "true") && isThere("openssl", "version");
const servers = [
  ["nginx", canPrepare && isThere("nginx", "-v"), startNginx],
  ["python3", canPrepare && isThere("python3", "--version"), startPython],
] as const;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks as a desk does that trusts the guide's root certificate and no other. */
function ask(address: string, encoding = "gzip"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { ca: readFileSync(folder.at("root.crt")), headers: { "accept-encoding": encoding }, agent: false }, (response) => {
      response.resume();
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers });
      });
    }).on("error", reject);
  });
}

const aFile = (pattern: RegExp, within = ""): string => {
  const found = readdirSync(`dist/${within}`).find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`dist/${within} has no ${pattern.source}`);
  return `${within}${found}`;
};

/** One file of each kind: what it is called, its type, and how long it is kept where the server tells kinds apart. */
const kinds = (): readonly (readonly [file: string, type: RegExp, kept: string])[] => {
  const script = /^(?:application|text)\/javascript; charset=utf-8$/u;
  const ever = "public, max-age=31536000, immutable";
  const aDay = "public, max-age=86400";
  return [
    ["taskpane.html", /^text\/html; charset=utf-8$/u, "no-cache"],
    ["help/index.html", /^text\/html; charset=utf-8$/u, "no-cache"],
    [aFile(/^taskpane\.\w{8}\.js$/u), script, ever],
    [aFile(/^worker\.\w{8}\.js$/u), script, ever],
    [aFile(/^report-template\.\w{8}\.docx$/u, "assets/"), /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/u, ever],
    ["reload.js", script, aDay],
    ["office-js/office.js", script, aDay],
    ["assets/icons/app-32.png", /^image\/png$/u, aDay],
    ["help/images/deployment.svg", /^image\/svg\+xml$/u, aDay],
    ["licences.txt", /^text\/plain/u, aDay],
  ];
};

for (const [name, canRun, start] of servers) {
  // Says in the report that it was skipped where the server, or OpenSSL, is not on the machine.
  (canRun ? describe : describe.skip)(`${name} as docs/部署指南.md sets it up`, () => {
    let server: GuideServer;
    beforeAll(async () => {
      prepareServer(folder.path);
      server = await start(folder.path);
    }, 120_000);
    afterAll(() => {
      server.stop();
    });

    test("gives each file its type, how long it is kept, and what keeps browsers from guessing", async () => {
      for (const [file, type, kept] of kinds()) {
        const { status, headers } = await ask(`${server.home}${file}`);
        expect([file, status, headers["content-type"]]).toEqual([file, 200, expect.stringMatching(type)]);
        expect([file, headers["cache-control"]]).toEqual([file, name === "nginx" ? kept : "no-cache"]);
        expect([file, headers["x-content-type-options"], headers["referrer-policy"]]).toEqual([file, "nosniff", "no-referrer"]);
        expect([file, headers["content-security-policy"]]).toEqual([file, file === "taskpane.html" ? contentSecurityPolicy() : undefined]);
      }
    });

    test("keeps nothing that is not there, and shows no folder", async () => {
      const missing = await ask(`${server.home}none.12345678.js`);
      expect([missing.status, String(missing.headers["cache-control"] ?? "no-cache")]).toEqual([404, "no-cache"]);
      expect([403, 404]).toContain((await ask(`${server.home}office-js/`)).status);
      expect([403, 404]).toContain((await ask(`${server.home}../../server.key`)).status);
    });

    if (name === "nginx")
      test("sends scripts packed to whoever takes them so", async () => {
        const script = `${server.home}${aFile(/^taskpane\.\w{8}\.js$/u)}`;
        expect([(await ask(script)).headers["content-encoding"], (await ask(script, "identity")).headers["content-encoding"]]).toEqual(["gzip", undefined]);
      });

    test("serves the whole pane", () => expectWholePane(server.home), 240_000);
  });
}
