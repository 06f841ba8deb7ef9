import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";

const FIRST_ROW = 4;

/** The cells of 基本信息 that the suggested texts speak of. */
export const writtenOrgan: Readonly<Record<string, string>> = { B3: "临安县青石镇人民政府", B5: "2025", B7: "2026年1月20日", B8: "电话 0571-5550100" };

/**
 * A plain text for every row of the standard 正文 that is left to be written, by the cell; with the suggestions it makes a narrative in which
 * nothing is missing.
 */
export function writtenNarrative(): Record<string, string> {
  const plan = planStandardSheets(edition2021, "formula").find(({ name }) => name === "正文");
  const rows = (plan?.content.slice(FIRST_ROW - 1) ?? []).map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : "")));
  return Object.fromEntries(
    rows.flatMap(([, heading = "", text], index) =>
      heading === "" || text !== ""
        ? []
        : [
            [
              `C${String(FIRST_ROW + index)}`,
              `${heading.replace(/^（.）/u, "")}按规定办理，${heading.includes("处理费") ? "本年度未收取信息处理费" : "没有遗漏"}。`,
            ],
          ],
    ),
  );
}
