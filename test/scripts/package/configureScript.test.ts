import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { manifestFor } from "../../../webpack/address/manifestFor.mjs";
import { testFolder } from "../../testFolder";

const folder = testFolder();
const script = readFileSync("scripts/package/contents/configure.sh", "utf8");
const template = readFileSync("manifest.xml", "utf8");
const hasShell = spawnSync("sh", ["-c", "sed --version || true"]).status === 0;
const withShell = hasShell ? describe : describe.skip;

/** Runs 配置.sh with its one line edited, in a folder with the template. */
function configure(address: string) {
  folder.write("清单模板.xml", template);
  folder.write("配置.sh", script.replace(/^address=.*$/mu, `address='${address}'`));
  execFileSync("rm", ["-f", folder.at("manifest.xml")]);
  const { status, stderr } = spawnSync("sh", [folder.at("配置.sh")], { encoding: "utf8" });
  return { status, said: stderr.trim() };
}

withShell("配置.sh, one line of it edited", () => {
  test.each(["https://oa.example.gov.cn/nianbao/", "https://oa.example.gov.cn:8443/a/b_c-d~e.f/", "https://10.20.30.40/", "https://oa/"])(
    "writes the manifest for %s that the build would",
    (address) => {
      expect(configure(address)).toEqual({ status: 0, said: "" });
      expect(readFileSync(folder.at("manifest.xml"), "utf8")).toBe(manifestFor(template, address));
    },
  );

  test.each(["https://oa.example.gov.cn/nianbao", "https://oa.example.gov.cn"])("puts the slash at the end of %s", (address) => {
    configure(address);
    expect(readFileSync(folder.at("manifest.xml"), "utf8")).toBe(manifestFor(template, `${address}/`));
  });

  test.each([
    ["https://bangong.example.gov.cn/nianbao/", /address= 一行/u],
    ["http://oa.example.gov.cn/", /https/u],
    ["oa.example.gov.cn/", /以 https:\/\/ 开头/u],
    ["", /以 https:\/\/ 开头/u],
    ["https://oa.example.gov.cn/nian bao/", /空格/u],
    ["https://oa.example.gov.cn/年报/", /汉字/u],
    ["https://oa.example.gov.cn/?a=1", /问号/u],
    ["https://a@oa.example.gov.cn/", /@/u],
    ["https://oa.example.gov.cn/taskpane.html", /文件名/u],
    ["https://", /哪台服务器/u],
    ["https://:443/", /哪台服务器/u],
    ["https://oa:abc/", /哪台服务器/u],
    ["https://oa&sed/", /不能用的字符|这样的字符/u],
    ["https://oa#x/", /这样的字符/u],
  ])("says in Chinese why not for %s, and writes nothing", (address, sentence) => {
    const { status, said } = configure(address);
    expect(status).toBe(1);
    expect(said).toMatch(sentence);
    expect(() => readFileSync(folder.at("manifest.xml"))).toThrow();
  });
});
