import { sumSubject } from "../../findings";
import type { BlankEvidence, Finding, UnfilledEvidence } from "../evidence";
import { missingPlaces } from "../blank/missingPlaces";

/** How many places a sentence names before it says 等. */
const NAMED = 5;

/** What is not filled in; a cell that only one number fits with that number, which is not 0 because nothing happened. */
export function blankZh({ figures, fits = [] }: BlankEvidence): string {
  const { fitting, wholeRows, single } = missingPlaces(figures, fits);
  const places = [
    ...fitting.map(({ label, value }) => `「${label}」（应填 ${value}）`),
    ...wholeRows.map((row) => `「${row}」整行`),
    ...single.map((label) => `「${label}」`),
  ];
  const rest = wholeRows.length + single.length;
  const todo = rest === 0 ? "" : fitting.length > 0 ? "其余没有发生的请填 0。" : "没有发生的请填 0。";
  return `还有 ${figures.length} 格没有填：${named(places)}。${todo}`;
}

/** Totals that nobody filled in, with what each must be. */
export function unfilledZh({ check }: Finding, { line, totals }: UnfilledEvidence): string {
  const places = totals.map(({ figure, value }) => `「${sumSubject(check, figure)}」应为 ${value ?? ""}`);
  const what = line === "column" ? "「总计」一列没有填" : line === "row" ? "「（七）总计」一行没有填" : `有 ${totals.length} 格总计没有填`;
  return `${what}：${totals.length} 处各项有数，总计还是 0。${named(places)}。请填上总计。`;
}

const named = (places: readonly string[]): string => places.slice(0, NAMED).join("、") + (places.length > NAMED ? "等" : "");
