import { figureHeads, headText } from "../sheets/figureHeads";
import type { Rollup } from "../rollUp";
import { stateNames } from "./stateNames";

/** All units as rows of a table, for who goes on with a program of his own: the heads, then how each stands and its figures; what is not filled in is blank. */
export function unitTable({ edition, rows }: Rollup): (string | number)[][] {
  const heads = figureHeads(edition);
  return [
    ["单位", "类别", "文件", "年度", "状态", ...heads.map(headText)],
    ...rows.map(({ unit, kind, file, state, report }) => [
      unit,
      kind,
      file,
      report?.year ?? "",
      stateNames[state].zh,
      ...heads.map((_, index) => (report?.edition === edition.id ? (report.figures[index] ?? "") : "")),
    ]),
  ];
}
