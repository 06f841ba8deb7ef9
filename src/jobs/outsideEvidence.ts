import { statedFigures, summand, type Entries, type Expected, type Language, type OutsideEvidence } from "../check";
import { acrossYearsRules } from "../rules";
import type { FigureId } from "../statute";
import type { WorkbookReading } from "../workbook";
import { confirmedFigure } from "./confirmCell";

const sources: Readonly<Record<Language, { readonly narrative: string; readonly named: (name: string) => string; readonly lastYear: string }>> = {
  "zh-CN": { narrative: "正文", named: (name) => `要素“${name}”`, lastYear: "上年报告的结转下年度" },
  "en-US": { narrative: "the sheet 正文", named: (name) => `the named figure “${name}”`, lastYear: "结转下年度 of last year's report" },
};

/** What is said of the tables' figures elsewhere: in last year's report, in 正文, in 要素, and in what was marked 已核对. */
export function outsideEvidence(reading: WorkbookReading, lastYear: Entries | undefined, language: Language): OutsideEvidence {
  const { narrative = [], organSheet, explanations, shown } = reading;
  const words = sources[language];
  const expected = new Map<FigureId, Expected<string>>();
  const state = (text: string, source: string): void => {
    for (const [figure, value] of statedFigures(text)) if (!expected.has(figure)) expected.set(figure, { value, source });
  };
  for (const { check, figure, terms } of lastYear ? acrossYearsRules(reading.edition) : []) {
    const value = check === "B1" ? summand(lastYear?.get(terms[0]?.figure ?? "")) : undefined;
    if (value !== undefined) expected.set(figure, { value, source: words.lastYear });
  }
  state(narrative.map(({ text }) => text).join("\n"), words.narrative);
  for (const [name, value] of organSheet?.namedFigures ?? []) state(`${name}${value}件`, words.named(name));
  const confirmed = (explanations?.explanations ?? []).flatMap((row) => {
    const figure = confirmedFigure(row);
    return figure !== undefined && row.values === (shown.get(figure) ?? "") ? [figure] : [];
  });
  return { expected, confirmed: new Set(confirmed) };
}
