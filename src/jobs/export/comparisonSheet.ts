import { figureLabel } from "../../figures";
import type { Language } from "../../language";
import type { CellPlan, SheetPlan } from "../../workbook";
import type { YearOnYear } from "../years/yearOnYear";
import { planList } from "./listSheet";
import { exportWords } from "./words";

/** Both years' figures, and whose they are. */
export interface Comparison {
  readonly organ: string | undefined;
  readonly year: number | undefined;
  readonly lastYear: { readonly year: number | undefined; readonly source: string };
  readonly rows: readonly YearOnYear[];
}

const text = { vertical: "center" } as const;
const number = { ...text, horizontal: "right", numberFormat: "General" } as const;

/** Both years side by side as a sheet to be kept; where one has no number its cell is blank. */
export function planComparison({ organ, year, lastYear, rows }: Comparison, language: Language): SheetPlan {
  const words = exportWords(language);
  const { compared } = words;
  return planList({
    name: words.comparison,
    title: words.comparisonTitle(organ, year, lastYear.year),
    note: words.comparisonNote(lastYear.source),
    columns: [
      { heading: compared.table, width: 8, look: { ...text, horizontal: "center" } },
      { heading: compared.figure, width: 54, look: text },
      { heading: compared.cell, width: 24, look: text },
      { heading: words.thisYear(year), width: 14, look: number },
      { heading: words.lastYear(lastYear.year), width: 14, look: number },
      { heading: compared.difference, width: 14, look: { ...number, numberFormat: "+General;-General;0" } },
      { heading: compared.percent, width: 12, look: { ...number, numberFormat: "+0.0%;-0.0%;0.0%" } },
    ],
    rows: rows.map(({ figure, table, cell, value, last, difference, percent }): CellPlan[] => [
      table,
      figureLabel(figure),
      `${cell.sheet}!${cell.address}`,
      value ?? "",
      last ?? "",
      difference ?? "",
      percent === undefined ? "" : Number((percent / 100).toFixed(3)),
    ]),
    orientation: "portrait",
  });
}
