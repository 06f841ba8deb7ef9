import type { Target } from "./targets";

/** What stands at the top of packages, by its name, in the order in which a person needs it. */
const contents: Readonly<Record<string, string>> = {
  "年报助手脱机版.html": "不用服务器、不用安装：双击打开，就在浏览器里填表、校验、生成报告",
  指南: "使用指南（index.html）和部署指南（deployment.html），有 PDF 的可以打印",
  "配置.html": "填服务器的网址，得到 manifest.xml（清单）；用浏览器打开，不联网",
  "配置.sh": "同样的事，在 Linux 上用命令：改 address= 一行，再运行 sh 配置.sh",
  网站: "放到网页服务器上的全部文件",
  "manifest.xml": "已经按网址做好的清单",
  "清单模板.xml": "配置.sh 用的模板，不要直接发给各单位",
  "nginx.conf": "nginx 的设置，说明在部署指南里",
  命令行: "命令 nianbao：装了 Node 20 以上的电脑上运行 node 命令行/nianbao.mjs --help",
  "示例.xlsx": "填好的示例工作簿",
  "许可.txt": "里面用到的全部软件的许可",
  "许可（脱机版）.txt": "年报助手脱机版.html 里用到的全部软件的许可",
};

/** 先读我.txt: what a package is, and what is in it. Windows' editor gets its line ends. */
export function readMe({ name, files }: Target, version: string): string {
  const top = new Set([...files.keys()].map((file) => file.replace(/\/.*/u, "")));
  const unnamed = [...top].filter((entry) => contents[entry] === undefined);
  if (unnamed.length > 0) throw new Error(`先读我.txt does not say what ${unnamed.join(", ")} is`);
  const lines = Object.entries(contents).filter(([entry]) => top.has(entry));
  return [
    `年报助手 ${name} ${version}`,
    "",
    ...lines.map(([entry, what]) => `${entry}：${what}。`),
    "SHA256SUMS：校验和，在 Linux 上用 sha256sum -c SHA256SUMS 检查文件是否完整。",
    "",
    "数据只留在各人的电脑里，不会发送到任何地方。",
    "",
  ].join("\r\n");
}
