import { summand, tableFigures, type Summand } from "../../figures";
import type { Finding } from "../../findings";
import type { CheckedTable } from "../checkedTable";

/** Figures of 规章 from an organ that cannot make 规章. */
export interface RegulationsEvidence {
  readonly kind: "regulations";
  readonly organKind: string;
  readonly terms: readonly Summand[];
}

/**
 * A8: 规章 can be made only by 国务院部门, 省级 and 设区的市 governments (《立法法》 arts. 91, 93), so any other organ's figures of
 * 规章 are 0.
 */
export function checkRegulations({ table, entries, organKind }: CheckedTable): Finding<RegulationsEvidence>[] {
  if (organKind === undefined || organKind.makesRegulations) return [];
  const terms = tableFigures(table)
    .filter(({ row }) => row.role === "regulations")
    .map(({ id }) => ({ figure: id, value: summand(entries.get(id)) }))
    .filter(({ value }) => value !== undefined && value > 0);
  if (terms.length === 0) return [];
  return [
    {
      id: "A8:regulations",
      check: "A8",
      severity: "error",
      figures: terms.map(({ figure }) => figure),
      evidence: { kind: "regulations", organKind: organKind.label, terms },
    },
  ];
}
