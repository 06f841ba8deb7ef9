/**
 * Importing a published page by the command, from its start to its last line: how time and memory of the whole process grow to a page of 5 MB, of
 * text as WPS marks it up, or of menus around the report.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { publishedPage } from "../../test/published/publishedPage";
import { measureProgram, type Cost } from "../command/measureProgram";
import { median } from "../median";

const SIZES = [0, 1, 5];
const RUNS = 3;
const built = resolve("node_modules/.cache/bench/dist-cli");

const sentence = `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><span style="font-family:仿宋_GB2312;mso-hansi-font-family:宋体">本局按要求做好有关工作。<span lang="EN-US"><o:p></o:p></span></span></p>\n`;
const menu = `<div class="menu"><ul><li><a href="https://example.gov.cn/x" target="_blank" title="栏目">栏目</a></li></ul></div>\n`;

/** A page of about so many MB. */
function page(megabytes: number, filling: "text" | "menus"): string {
  const own = publishedPage().replace("<td>/</td>", "<td>0</td>").replace("<td colspan=3>/</td>", "<td colspan=3>0</td>");
  const more = (piece: string): string => piece.repeat(Math.floor((megabytes * 1e6) / Buffer.byteLength(piece)));
  return filling === "menus" ? own.replace("<body>", `<body>${more(menu)}`) : own.replace("<p>队伍还不够稳定。</p>", more(sentence));
}

export async function runImport(): Promise<void> {
  await promisify(execFile)(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "command", "--output-path", built]);
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-import-"));
  const lines: Record<string, string | number>[] = [];
  try {
    for (const filling of ["text", "menus"] as const) {
      for (const megabytes of SIZES) {
        const [file, output] = [join(folder, `${filling}${megabytes}.html`), join(folder, "book.xlsx")];
        await writeFile(file, page(megabytes, filling));
        const costs: Cost[] = [];
        for (let run = 0; run < RUNS; run++)
          costs.push(await measureProgram({ name: "nianbao import", argv: [join(built, "nianbao.mjs"), "import", file, "-o", output, "--force"] }));
        const of = (what: keyof Cost): number => median(costs.map((cost) => cost[what]));
        lines.push({
          page: `${filling}, ${megabytes} MB`,
          seconds: of("seconds").toFixed(2),
          "processor s": of("work").toFixed(2),
          "peak MB": Math.round(of("peak")),
        });
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nimport a published page, from the start to the last line; medians of ${RUNS}`);
  console.table(lines);
}
