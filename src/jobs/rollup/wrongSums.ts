import { figureLabel } from "../../figures";
import { counted, inLanguage, type Language } from "../../language";
import { commonCause, commonCauseSentence, locateUnits, wrongSumSentence, type CommonCause, type SummedUnit, type WrongSum } from "../../locate";
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

/** What the office has typed, held against the sums of its units. */
export interface HeldSums {
  readonly wrong: readonly ToldSum[];
  /** What may explain several of them at once, and that as a sentence. */
  readonly common?: CommonCause;
  readonly cause?: string;
  /** The figures of which it has typed no number: these are not compared. */
  readonly unread: readonly UnreadSum[];
  /** That there are such, as a sentence. */
  readonly notCompared?: string;
}

/** A figure of which the office has typed no number, what stands there, and what its units come to. */
export interface UnreadSum {
  readonly figure: FigureId;
  readonly stands: string;
  readonly sum: number;
}

/** Figures that a sentence names; of more it says how many. */
const NAMED = 3;

/**
 * Compares what the office has typed with the sums of its units. What it has not filled in, or what cannot be read, agrees with nothing, and is told.
 * @param stated in the order of the form
 */
export function heldSums(rollup: Rollup, stated: readonly ReportedFigure[], language: Language): HeldSums {
  const ids = figureIds(rollup.edition);
  const wrong = locateUnits(stated.map(numberOf), summedUnits(rollup)).flatMap((one): ToldSum[] => {
    const figure = ids[one.index];
    if (!figure) return [];
    const difference = exactDifference(one.stated, one.sum);
    return [{ ...one, figure, difference, message: wrongSumSentence(figure, one, difference, language) }];
  });
  const unread = ids.flatMap((figure, index): UnreadSum[] => {
    const said = stated[index] ?? null;
    return typeof said === "number" ? [] : [{ figure, stands: said ?? "", sum: rollup.sums.get(figure)?.value ?? 0 }];
  });
  const common = commonCause(wrong);
  return {
    wrong,
    unread,
    ...(common && { common, cause: commonCauseSentence(common, wrong.length, language) }),
    ...(unread.length > 0 && { notCompared: notComparedSentence(unread, language) }),
  };
}

function notComparedSentence(unread: readonly UnreadSum[], language: Language): string {
  const colon = inLanguage({ zh: "：", en: ": " }, language);
  const named = unread.slice(0, NAMED).map(({ figure, stands }) => `${figureLabel(figure)}${stands === "" ? "" : `${colon}${stands}`}`);
  const count = unread.length;
  return inLanguage(
    {
      zh: `填的表里 ${count} 个数没有填或读不出，没有与各单位合计核对（${named.join("；")}${count > named.length ? " 等" : ""}）。`,
      en: `${counted(count, "figure", "figures")} of the table that was filled in ${count === 1 ? "is" : "are"} blank or cannot be read and ${count === 1 ? "was" : "were"} not compared (${named.join("; ")}${count > named.length ? " …" : ""}).`,
    },
    language,
  );
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
export function wrongSumList({ settings: { organ, year } }: Rollup, { wrong, unread, common }: HeldSums): KeptList {
  const plan = planList({
    name: SHEET,
    title: `${organ}${year}年度：填的数与各单位合计不一致的`,
    note: [
      `共 ${wrong.length} 个数。可能的原因是算出来的，请对照各单位的表核对。`,
      ...(common ? [commonCauseSentence(common, wrong.length, "zh-CN")] : []),
      ...(unread.length > 0 ? [`另有 ${unread.length} 个数没有填或读不出，没有核对，列在最后。`] : []),
    ].join(""),
    columns: [
      { heading: "项目", width: 36 },
      { heading: "填的数", width: 12, look: number },
      { heading: "各单位合计", width: 12, look: number },
      { heading: "相差", width: 12, look: { ...number, numberFormat: "+General;-General;0" } },
      { heading: "可能的原因", width: 70 },
    ],
    rows: [
      ...wrong.map(({ figure, stated, sum, difference, explanations, index }) => [
        figureLabel(figure),
        stated,
        sum,
        difference,
        wrongSumSentence(figure, { stated, sum, explanations, index }, difference, "zh-CN"),
      ]),
      ...unread.map(({ figure, stands, sum }) => [figureLabel(figure), stands, sum, "", stands === "" ? "没有填，没有核对。" : "读不出，没有核对。"]),
    ],
    orientation: "landscape",
  });
  return { plan, isEmpty: wrong.length + unread.length === 0, keys: 1, gone: "（这次核对没有再发现不一致）" };
}
