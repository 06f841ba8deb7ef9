import { tableName } from "../../findings";
import { figureOf } from "../../figures";
import type { Worded } from "../../language";
import { namedFigures } from "../../published";
import type { FigureId } from "../../statute";

/** What a published report lacks, as the beginning of a sentence: how many figures of which table were not read, and which of them are compared. */
export function publishedBlankWords(source: string, figures: readonly FigureId[], needed: readonly FigureId[]): Worded {
  const tables = [...new Set(figures.map((id) => figureOf(id).table.name))].map((name) => ({
    name,
    count: figures.filter((id) => figureOf(id).table.name === name).length,
  }));
  const names = namedFigures(needed);
  return {
    zh:
      `上年报告“${source}”有 ${figures.length} 个数没有读入，空着（${tables.map(({ name, count }) => `${name} ${count} 个`).join("、")}）` +
      (needed.length === 0
        ? "；核对上年结转、现行有效用不到它们。"
        : `；其中 ${needed.length} 个是核对上年结转、现行有效要用的（${names.zh}），没有核对这几项。`),
    en:
      `Of last year's report “${source}” ${figures.length} figures were not read and are blank (${tables.map(({ name, count }) => `${tableName(name, "en-US")}: ${count}`).join(", ")}); ` +
      (needed.length === 0
        ? "none of them is compared with this year's."
        : `${needed.length} of them are compared with this year's (${names.en}), which was not done.`),
  };
}
