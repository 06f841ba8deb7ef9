import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";

/** Makes the packages as a person does, for no address, so that dist/ stays what other tests take it for, and gives them by their names. */
function makePackages(): ReadonlyMap<string, Uint8Array> {
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/package"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Map(readdirSync("dist-packages").map((name) => [name, readFileSync(`dist-packages/${name}`)]));
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("npm run package makes the same bytes twice; each package is whole by its own checksums, and holds guide, sample and licences", () => {
  const packages = makePackages();
  const again = makePackages();
  expect([...again.keys()]).toEqual([...packages.keys()]);
  expect([...packages.keys()].map((name) => name.split("-")[1]).sort()).toEqual(["服务器版", "脱机版", "命令行版"].sort());
  for (const [name, bytes] of packages) expect([name, Buffer.compare(bytes, again.get(name) ?? new Uint8Array())]).toEqual([name, 0]);

  for (const [name, bytes] of packages) {
    const folder = name.replace(/\.zip$/u, "/");
    const files = new Map(Object.entries(unzipSync(bytes)).map(([file, content]) => [file.slice(folder.length), content]));
    const sums = new Map(
      text(files.get("SHA256SUMS"))
        .trimEnd()
        .split("\n")
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect([...files.keys()].filter((file) => file !== "SHA256SUMS").sort()).toEqual([...sums.keys()].sort());
    for (const [file, sum] of sums)
      expect([
        file,
        createHash("sha256")
          .update(files.get(file) ?? "")
          .digest("hex"),
      ]).toEqual([file, sum]);
    for (const file of ["指南/index.html", "指南/deployment.html", "示例.xlsx", "许可.txt", "先读我.txt"])
      expect([name, file, files.has(file)]).toEqual([name, file, true]);
    for (const file of ["指南/使用指南.pdf", "指南/部署指南.pdf"]) expect(text(files.get(file)?.subarray(0, 5))).toBe("%PDF-");
  }

  const [server] = [...packages].filter(([name]) => name.includes("服务器版")).map(([, bytes]) => unzipSync(bytes));
  const inside = (end: string): string => text(Object.entries(server ?? {}).find(([file]) => file.endsWith(end))?.[1]);
  expect(inside("/清单模板.xml")).toContain('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>');
  expect(inside("/网站/taskpane.html")).toContain("taskpane.");
  expect(inside("/许可.txt")).toContain("react-dom");
}, 400_000);
