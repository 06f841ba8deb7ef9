import { LARGEST_FIGURE, type Entry, type TableFigure } from "../../figures";
import type { Finding } from "../../findings";
import type { FigureId, FigureKind } from "../../statute";

/** A number that a figure of its kind cannot be. */
export interface ImpossibleEvidence {
  readonly kind: "impossible";
  readonly figure: FigureId;
  readonly value: number;
  readonly why: "negative" | "fraction" | "tooLarge";
}

/** A5: a number that its kind cannot be. */
export function checkImpossible({ id, column }: TableFigure, entry: Entry | undefined): Finding<ImpossibleEvidence>[] {
  const why = entry?.state === "number" ? impossible(entry.value, column.kind) : undefined;
  if (entry?.state !== "number" || why === undefined) return [];
  return [{ id: `A5:${id}`, check: "A5", severity: "error", figures: [id], evidence: { kind: "impossible", figure: id, value: entry.value, why } }];
}

function impossible(value: number, kind: FigureKind): ImpossibleEvidence["why"] | undefined {
  if (value < 0 && kind !== "change") return "negative";
  if (kind !== "amount" && !Number.isInteger(value)) return "fraction";
  return Math.abs(value) > LARGEST_FIGURE ? "tooLarge" : undefined;
}
