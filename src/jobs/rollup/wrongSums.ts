import { figureLabel } from "../../figures";
import type { Language } from "../../language";
import { locateUnits, wrongSumSentence, type SummedUnit, type WrongSum } from "../../locate";
import { exactDifference, figureIds, type ReportedFigure, type Rollup, type UnitReport } from "../../rollup";
import type { FigureId } from "../../statute";
import { planList } from "../export/listSheet";
import type { KeptList } from "./keepList";

/** A figure that the office has typed and that is not the sum of its units (E1), with its sentence. */
export interface ToldSum extends WrongSum {
  readonly figure: FigureId;
  readonly difference: number;
  readonly message: string;
}

/**
 * Compares what the office has typed with the sums of its units.
 * @param stated in the order of the form
 */
export function wrongSums(rollup: Rollup, stated: readonly ReportedFigure[], language: Language): ToldSum[] {
  const ids = figureIds(rollup.edition);
  return locateUnits(stated.map(numberOf), summedUnits(rollup)).flatMap((wrong): ToldSum[] => {
    const figure = ids[wrong.index];
    if (!figure) return [];
    const difference = exactDifference(wrong.stated, wrong.sum);
    return [{ ...wrong, figure, difference, message: wrongSumSentence(figure, wrong, difference, language) }];
  });
}

const numberOf = (said: ReportedFigure): number | undefined => (typeof said === "number" ? said : undefined);

/** The units that are added, with last year's figures where their workbook or another file of them has these. */
function summedUnits({ added, rows, edition, settings: { year } }: Rollup): SummedUnit[] {
  const before = new Map(
    rows.flatMap(({ unit, report }): [string, UnitReport][] => (report?.year === year - 1 && report.edition === edition.id ? [[unit, report]] : [])),
  );
  return added.map(({ unit, report }) => {
    const last = report.lastFigures ?? before.get(unit)?.figures;
    return { unit, figures: report.figures.map(numberOf), ...(last && { last: last.map(numberOf) }) };
  });
}

const SHEET = "汇总核对";
const number = { horizontal: "right", numberFormat: "General" } as const;

/** The list of them, as the workbook keeps it: Chinese, as the workbook is the office's. */
export function wrongSumList({ settings: { organ, year } }: Rollup, sums: readonly ToldSum[]): KeptList {
  const plan = planList({
    name: SHEET,
    title: `${organ}${year}年度：填的数与各单位合计不一致的`,
    note: `共 ${sums.length} 个数。可能的原因是算出来的，请对照各单位的表核对。`,
    columns: [
      { heading: "项目", width: 36 },
      { heading: "填的数", width: 12, look: number },
      { heading: "各单位合计", width: 12, look: number },
      { heading: "相差", width: 12, look: { ...number, numberFormat: "+General;-General;0" } },
      { heading: "可能的原因", width: 70 },
    ],
    rows: sums.map(({ figure, stated, sum, difference, explanations, index }) => [
      figureLabel(figure),
      stated,
      sum,
      difference,
      wrongSumSentence(figure, { stated, sum, explanations, index }, difference, "zh-CN"),
    ]),
    orientation: "landscape",
  });
  return { plan, isEmpty: sums.length === 0, keys: 1, gone: "（这次核对没有再发现不一致）" };
}
