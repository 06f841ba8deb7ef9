/**
 * Importing a published report by the command, from its start to its last line: how time and memory of the whole process grow to a page of 5 MB, of
 * text as WPS marks it up, or of menus around the report; the same text as a Word document and as a PDF. Each kind is beside the command's start alone.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readHtml } from "../../src/documents";
import { writeDocx } from "../../test/documents/docx/writeDocx";
import { layPdf } from "../../test/documents/pdf/layPdf";
import { publishedPage } from "../../test/published/publishedPage";
import { measureProgram, type Cost } from "../command/measureProgram";
import { median } from "../median";

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

/** A kind of source: what a page of so many MB is in it. */
interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly sizes: readonly number[];
  readonly make: (megabytes: number) => Promise<Uint8Array>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const kinds: readonly Kind[] = [
  { name: "HTML, text", ending: "html", sizes: [0, 1, 5], make: (megabytes) => Promise.resolve(bytes(page(megabytes, "text"))) },
  { name: "HTML, menus", ending: "html", sizes: [1, 5], make: (megabytes) => Promise.resolve(bytes(page(megabytes, "menus"))) },
  { name: ".docx of that text", ending: "docx", sizes: [0, 1, 5], make: async (megabytes) => writeDocx(await readHtml(page(megabytes, "text")), () => 0.5) },
  // A page of 1 MB is 154 pages of paper.
  {
    name: "PDF of that text",
    ending: "pdf",
    sizes: [0, 0.2, 1],
    make: async (megabytes) => layPdf(await readHtml(page(megabytes, "text")), { rules: "lines", size: 8, bold: false, apart: false }),
  },
];

export async function runImport(): Promise<void> {
  await promisify(execFile)(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "command", "--output-path", built]);
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-import-"));
  const lines: Record<string, string | number>[] = [];
  try {
    const program = join(built, "nianbao.mjs");
    const start = await measureProgram({ name: "nianbao", argv: [program, "import", "--help"] });
    lines.push({
      source: "start alone",
      "file MB": "",
      seconds: start.seconds.toFixed(2),
      "processor s": start.work.toFixed(2),
      "peak MB": Math.round(start.peak),
    });
    for (const { name, ending, sizes, make } of kinds) {
      for (const megabytes of sizes) {
        const [file, output] = [join(folder, `${megabytes}.${ending}`), join(folder, "book.xlsx")];
        const content = await make(megabytes);
        await writeFile(file, content);
        const costs: Cost[] = [];
        for (let run = 0; run < RUNS; run++)
          costs.push(await measureProgram({ name: "nianbao import", argv: [program, "import", file, "-o", output, "--force"] }));
        const of = (what: keyof Cost): number => median(costs.map((cost) => cost[what]));
        lines.push({
          source: `${name}, ${megabytes} MB`,
          "file MB": (content.length / 1e6).toFixed(2),
          seconds: of("seconds").toFixed(2),
          "processor s": of("work").toFixed(2),
          "peak MB": Math.round(of("peak")),
        });
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\nimport a published report, from the start to the last line; medians of ${RUNS}`);
  console.table(lines);
}
