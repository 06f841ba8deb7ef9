import { acrossYearsRules, type AcrossYearsRule } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { summand, type Entries } from "../../figures";
import type { Finding, Severity } from "../../findings";

/** A part of a sum over two years, with its sign. */
export interface YearValue {
  readonly figure: FigureId;
  readonly year: "this" | "last";
  readonly value: number;
}

/** A figure that differs from what last year's report makes of it. */
export interface AcrossYearsEvidence {
  readonly kind: "acrossYears";
  readonly value: number;
  readonly expected: number;
  readonly parts: readonly YearValue[];
}

/** 上年结转 is a stated figure of the report; 现行有效 may rightly differ after a clean-up of documents. */
const severities: Readonly<Record<AcrossYearsRule["check"], Severity>> = { B1: "error", B2: "warning" };

/**
 * Checks this year's entries against last year's (B1, B2). A rule with a figure that brings no number, in one of the years, is silent:
 * what is blank or unreadable is named by the checks of its own year.
 */
export function checkAcrossYears(edition: Edition, entries: Entries, lastYear: Entries): Finding<AcrossYearsEvidence>[] {
  return acrossYearsRules(edition).flatMap(({ id, check, figure, terms }) => {
    const value = summand(entries.get(figure));
    const parts = terms.flatMap(({ coefficient, ...term }): YearValue[] => {
      const part = summand((term.year === "last" ? lastYear : entries).get(term.figure));
      return part === undefined ? [] : [{ ...term, value: part * coefficient }];
    });
    const expected = parts.reduce((sum, part) => sum + part.value, 0);
    if (value === undefined || parts.length < terms.length || value === expected) return [];
    const own = terms.filter(({ year }) => year === "this").map((term) => term.figure);
    return [
      {
        id,
        check,
        severity: severities[check],
        figures: [figure, ...own],
        evidence: { kind: "acrossYears", value, expected, parts },
      } satisfies Finding<AcrossYearsEvidence>,
    ];
  });
}
