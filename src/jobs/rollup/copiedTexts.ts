import { inLanguage, type Language } from "../../language";
import { likenesses } from "../../narrative";
import type { Rollup, UnitTexts } from "../../rollup";
import { sectionOf } from "../../statute";
import { planList } from "../export/listSheet";
import type { KeptList } from "./keepList";

/** A section of which over half stands in another unit's report too (E3). */
export interface CopiedText {
  readonly unit: string;
  readonly other: string;
  /** 一, 五 */
  readonly section: string;
  readonly rate: number;
  readonly passages: readonly string[];
  readonly message: string;
}

/** Passages that a sentence quotes, and how much of each. */
const QUOTED = { passages: 1, letters: 40 };
/** Of what is alike, in a cell. */
const MOST_LETTERS = 2_000;

/** Which units' texts are copied from one another, as far as texts were kept: each unit's section beside the one that it is most like. */
export function copiedTexts({ rows, edition }: Rollup, language: Language): CopiedText[] {
  const units = rows.flatMap(({ unit, state, report }) =>
    report?.texts && unit !== "" && state !== "copy" && state !== "left" ? [{ unit, texts: report.texts }] : [],
  );
  return (["overall", "problems"] as const satisfies readonly (keyof UnitTexts)[]).flatMap((about) => {
    const found = likenesses(units.map(({ texts }) => texts[about]));
    const section = sectionOf(edition, about)?.number ?? "";
    return found.flatMap((likeness, index): CopiedText[] => {
      const [unit, other] = [units[index]?.unit, likeness && units[likeness.other]?.unit];
      if (!likeness || unit === undefined || other === undefined) return [];
      const { rate, passages } = likeness;
      return [{ unit, other, section, rate, passages, message: sentence({ unit, other, section, rate, passages }, language) }];
    });
  });
}

function sentence({ unit, other, section, rate, passages }: Omit<CopiedText, "message">, language: Language): string {
  const percent = Math.round(rate * 100);
  const quoted = passages
    .slice(0, QUOTED.passages)
    .map((words) => `“${Array.from(words).slice(0, QUOTED.letters).join("")}${words.length > QUOTED.letters ? "……" : ""}”`);
  return inLanguage(
    {
      zh: `${unit}第${section}部分的文字与${other}的雷同 ${percent}%（${quoted.join("")}${passages.length > 1 ? `等 ${passages.length} 处` : ""}）。请核对是不是照抄。`,
      en: `${percent} % of section ${section} of ${unit} stands in that of ${other} too (${quoted.join("")}${passages.length > 1 ? ` and ${passages.length - 1} more` : ""}): look whether it was copied.`,
    },
    language,
  );
}

/** The list of them, as the workbook keeps it. */
export function copiedList({ settings: { organ, year } }: Rollup, copied: readonly CopiedText[]): KeptList {
  const plan = planList({
    name: "文字雷同",
    title: `${organ}${year}年度：各单位之间雷同的文字`,
    note: `共 ${copied.length} 处。连续 13 个字以上相同的才算，超过一半的列在这里；数字、标点、空格不论。`,
    columns: [
      { heading: "单位", width: 28 },
      { heading: "部分", width: 8 },
      { heading: "与哪个单位", width: 28 },
      { heading: "雷同率", width: 10, look: { numberFormat: "0%" } },
      { heading: "雷同的话", width: 80 },
    ],
    rows: copied.map(({ unit, section, other, rate, passages }) => [unit, section, other, Number(rate.toFixed(3)), passages.join("……").slice(0, MOST_LETTERS)]),
    orientation: "landscape",
  });
  return { plan, isEmpty: copied.length === 0, keys: 3, gone: "（这次没有再发现）" };
}
