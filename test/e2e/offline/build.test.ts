import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const page = readFileSync("dist/年报助手脱机版.html");
const text = page.toString("utf8");

test("the page weighs no more than 900 kB packed", () => {
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(900_000);
});

test("its policy allows its own scripts by what they are, workers made of them, and no address at all", () => {
  const scripts = [...text.matchAll(/<script(?: id="program")?>([^]*?)<\/script>/gu)].map(([, script = ""]) => script);
  expect(scripts).toHaveLength(2);
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(/Content-Security-Policy" content="([^"]*)"/u.exec(text)?.[1]?.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("it names no other file, and the licences of what is in it", () => {
  const head = text.slice(0, text.indexOf("<script"));
  expect(head.match(/(?:src|href)="(?!data:,")[^"]*"/gu)).toBeNull();
  expect(head).toContain("@license React");
});
