import { figureOf } from "../../../figures";
import type { FigureId } from "../../../statute";
import { plainDecimal } from "../../../workbook";
import { grouped } from "../../grouped";
import type { HandChange } from "../hand/handChange";
import { isIncomplete, type FigureSum, type Rollup } from "../../rollUp";
import type { Standing } from "../standing";
import type { SumsInPlace } from "./sumsInPlace";
import { figureIds } from "../../units/unitLine";

/** Sums of a sheet that are told one by one. */
const MOST_TOLD = 3;

/** What is told of cells that no longer sum up their figure: one by one, but in one line where they are all of a sheet. */
export function lostSums({ missing, others }: SumsInPlace, { edition, sums }: Pick<Rollup, "edition" | "sums">, places: Standing["places"]): HandChange[] {
  const ids = figureIds(edition);
  const saidOf = (index: number): string => {
    const figure = ids[index];
    const sum = figure && sums.get(figure);
    return sum ? said(sum) : "";
  };
  const inSheets = grouped(
    ids.flatMap((_, index) => places[index]?.sheet ?? []),
    (sheet) => sheet,
  );
  const bySheet = grouped(
    missing.filter((index) => places[index]),
    (index) => places[index]?.sheet ?? "",
  );
  const lost = [...bySheet].flatMap(([sheet, indexes]): HandChange[] => {
    if (indexes.length > MOST_TOLD && indexes.length === inSheets.get(sheet)?.length) return [wholeSheet(sheet, indexes)];
    return indexes.flatMap((index): HandChange[] => {
      const [figure, place] = [ids[index], places[index]];
      return figure && place ? [{ kind: "sumLost", figure, place, stands: place.stands, sum: saidOf(index) }] : [];
    });
  });
  const strayed = others.flatMap(({ index, other }): HandChange[] => {
    const [figure, place, summed] = [ids[index], places[index], ids[other]];
    return figure && place && summed ? [{ kind: "sumOther", figure, place, other: summed, sum: saidOf(index) }] : [];
  });
  return [
    ...lost,
    ...gone(
      missing.flatMap((index) => (places[index] ? [] : (ids[index] ?? []))),
      ids,
    ),
    ...strayed,
  ];

  function wholeSheet(sheet: string, indexes: readonly number[]): HandChange {
    const different = indexes.flatMap((index) => {
      const [figure, stands] = [ids[index], places[index]?.stands ?? ""];
      return figure && stands !== saidOf(index) ? [{ figure, values: [stands, saidOf(index)] }] : [];
    });
    return { kind: "sumsLost", sheet, count: indexes.length, figures: { count: different.length, first: different.slice(0, MOST_TOLD) } };
  }
}

/** Sums without a place, a line a table. */
function gone(figures: readonly FigureId[], all: readonly FigureId[]): HandChange[] {
  const tableOf = (figure: FigureId): string => figureOf(figure).table.name;
  const whole = grouped(all, tableOf);
  return [...grouped(figures, tableOf)].map(([table, own]): HandChange => ({
    kind: "sumsGone",
    table,
    count: own.length,
    isAll: own.length === whole.get(table)?.length,
    first: own.slice(0, MOST_TOLD),
  }));
}

const said = (sum: FigureSum): string => `${plainDecimal(sum.value)}${isIncomplete(sum) ? "（不全）" : ""}`;
