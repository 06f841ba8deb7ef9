import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { assemble } from "../../../scripts/package/assemble";
import { packZip } from "../../../scripts/package/packZip";
import { readMe } from "../../../scripts/package/readMe";
import { targets, templateAddress } from "../../../scripts/package/targets";
import { bytes, smallParts, text } from "./files";

const date = new Date("2026-12-01T02:03:04Z");

describe("what goes into the packages", () => {
  test("a server's has the site without manifest and offline page, the manifest's template, and what its administrator needs", () => {
    const [server] = targets(smallParts(templateAddress));
    expect(server?.name).toBe("服务器版");
    expect([...(server?.files.keys() ?? [])].sort()).toEqual(
      [
        ...["nginx.conf", "年报助手脱机版.html", "清单模板.xml", "示例.xlsx", "许可.txt", "许可（脱机版）.txt", "配置.html", "配置.sh"],
        ...["指南/images/a.png", "指南/index.html", "指南/使用指南.pdf"],
        ...["网站/help/images/a.png", "网站/help/index.html", "网站/licences.txt", "网站/taskpane.html", "网站/web.config"],
      ].sort(),
    );
  });

  test("where the build knew the address, the manifest for it comes along; the template is the same", () => {
    const [anywhere] = targets(smallParts(templateAddress));
    const [server] = targets(smallParts("https://oa.example.gov.cn/nianbao/"));
    expect(text(server?.files.get("manifest.xml"))).toContain('"https://oa.example.gov.cn/nianbao/taskpane.html"');
    expect(text(server?.files.get("清单模板.xml"))).toBe(text(anywhere?.files.get("清单模板.xml")));
    expect(anywhere?.files.has("manifest.xml")).toBe(false);
  });

  test("desks without a server get the offline page, with its own licences", () => {
    const [, offline] = targets(smallParts(templateAddress));
    expect(offline?.name).toBe("脱机版");
    expect([...(offline?.files.keys() ?? [])].filter((file) => !file.includes("/")).sort()).toEqual(["年报助手脱机版.html", "示例.xlsx", "许可.txt"].sort());
    expect(text(offline?.files.get("许可.txt"))).toBe("脱机版的许可");
  });

  test("the command's has its own licences, and neither code of one Node nor what is for the checkout", () => {
    const command = targets(smallParts(templateAddress)).find(({ name }) => name === "命令行版");
    const inside = [...(command?.files.keys() ?? [])].filter((file) => file.startsWith("命令行/"));
    expect(inside.sort()).toEqual(["命令行/12.cjs", "命令行/licences.txt", "命令行/nianbao.mjs"]);
    expect(text(command?.files.get("许可.txt"))).toBe("命令的许可");
  });

  test("a build that lacks what has to come along is refused", () => {
    const { addin, ...others } = smallParts(templateAddress);
    const without = (file: string) => ({ ...others, addin: new Map([...addin].filter(([name]) => name !== file)) });
    for (const file of ["manifest.xml", "licences.txt", "年报助手脱机版.html", "licences-offline.txt"]) expect(() => targets(without(file))).toThrow(file);
  });
});

describe("a package", () => {
  const target = targets(smallParts(templateAddress))[0];
  if (!target) throw new Error("no target");
  const { fileName, bytes: packed } = assemble(target, "1.2.3", date);
  const unpacked = unzipSync(packed);
  const file = (name: string) => unpacked[`年报助手-服务器版-1.2.3/${name}`];

  test("unpacks into one folder with its version, in which 先读我.txt names all that stands there", () => {
    expect(fileName).toBe("年报助手-服务器版-1.2.3.zip");
    expect(Object.keys(unpacked).every((name) => name.startsWith("年报助手-服务器版-1.2.3/"))).toBe(true);
    const top = new Set(Object.keys(unpacked).map((name) => name.split("/")[1] ?? ""));
    const said = text(file("先读我.txt"));
    expect([...top].filter((entry) => entry !== "先读我.txt" && !said.includes(`\r\n${entry}：`))).toEqual([]);
  });

  test("has the checksum of each of its files, as sha256sum reads them", () => {
    const lines = text(file("SHA256SUMS")).trimEnd().split("\n");
    const expected = Object.entries(unpacked)
      .map(([name, content]) => [name.replace(/^[^/]*\//u, ""), createHash("sha256").update(content).digest("hex")] as const)
      .filter(([name]) => name !== "SHA256SUMS")
      .map(([name, sum]) => `${sum}  ${name}`);
    expect(lines.sort()).toEqual(expected.sort());
  });

  test("has the same bytes in whatever order its files came, and in whatever time zone it is made", () => {
    const reversed = { ...target, files: new Map([...target.files].reverse()) };
    expect(Buffer.compare(assemble(reversed, "1.2.3", date).bytes, packed)).toBe(0);
    const script = `require("tsx/cjs"); const { packZip } = require("./scripts/package/packZip.ts");
      process.stdout.write(Buffer.from(packZip(new Map([["年报", Buffer.from("x")]]), new Date("${date.toISOString()}"))).toString("hex"))`;
    const inZone = (TZ: string) => execFileSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, TZ } });
    const here = Buffer.from(packZip(new Map([["年报", bytes("x")]]), date)).toString("hex");
    expect([inZone("Asia/Shanghai"), inZone("America/Los_Angeles")]).toEqual([here, here]);
  });

  test("with a file at its top that 先读我.txt does not know is refused", () => {
    expect(() => readMe({ ...target, files: new Map([["新的.txt", bytes("")]]) }, "1")).toThrow("新的.txt");
  });
});
