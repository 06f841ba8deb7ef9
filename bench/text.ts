/** The checks of 正文, its words (D1–D9), its claims beside the tables (C1–C10), and its repetition of last year's (B4), on texts of ordinary sentences. */
import { tableFigures, type Entries } from "../src/figures";
import { checkClaims, checkText, repetition } from "../src/narrative";
import { edition2021 } from "../src/statute";

const RUNS = 15;
const sentences = [
  "（一）主动公开方面。我市坚持以公开为常态、不公开为例外，通过政府网站、政务新媒体等渠道公开政府信息{n}条。",
  "一是加强规范性文件管理，按照《政府信息公开工作指引（试行）》要求开展清理{n}次；二是优化栏目设置，新开设专栏{n}个。",
  "2023年，全市共收到政府信息公开申请{n}件，其中自然人申请{n}件，均在法定期限内予以答复，办结率100%。",
  "存在的问题：一是解读质量有待提高；二是队伍建设需要加强。下一步，我市将加大培训力度，2024年组织培训{n}次。\n",
];

/** Tables with which none of the numbers agrees, so that every claim becomes a finding. */
const entries: Entries = new Map(edition2021.tables.flatMap(tableFigures).map(({ id }) => [id, { state: "number", value: 999_999, computed: false }]));

/** A text of a length, its numbers different from sentence to sentence. */
function textOf(length: number, seed: number): string {
  const parts: string[] = [];
  for (let index = 0, written = 0; written < length; index += 1) {
    const part = (sentences[index % sentences.length] ?? "").replaceAll("{n}", String(index * 7 + seed));
    parts.push(part);
    written += part.length;
  }
  return parts.join("").slice(0, length);
}

/** Prints the median of several runs for each length, and how it grows. */
export function runText(): Promise<void> {
  const lines = [5_000, 10_000, 20_000, 40_000].map((length) => {
    const rows = (seed: number) => [{ section: "一", heading: "", text: textOf(length, seed), row: 0 }];
    const [now, before] = [rows(1), rows(2)];
    const context = { organ: "青川市人民政府", year: 2023, edition: edition2021, entries };
    const check = median(() => checkText(now, context));
    const claims = median(() => checkClaims(now, context));
    const repeated = median(() => repetition(now, before, context.year));
    return {
      characters: length,
      "D1–D9 ms": check.toFixed(2),
      "C1–C10 ms": claims.toFixed(2),
      "B4 ms": repeated.toFixed(2),
      "µs a character": (((check + claims + repeated) / length) * 1000).toFixed(2),
    };
  });
  console.log("\ncheck the narrative");
  console.table(lines);
  return Promise.resolve();
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}
