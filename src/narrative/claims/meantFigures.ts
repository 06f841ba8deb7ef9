import type { FigureId } from "../../statute";
import type { Passage } from "../passage";
import { applicationClaims } from "./applications";
import type { ClaimContext } from "./claimContext";
import { readPassage } from "../reading/reading";
import { TableCounts } from "./tableCounts";

/** What the words round the numbers of a passage mean: by where a number begins, the figures of table 三 whose sum each reading is. */
export function meantFigures(passage: Passage, context: ClaimContext): ReadonlyMap<number, readonly (readonly FigureId[])[]> {
  const { claims } = applicationClaims(readPassage(passage).said, context, new TableCounts(context.edition, context.entries));
  return new Map(claims.map(({ said, readings }) => [said.quantity.start, readings.map(({ terms }) => terms.map(({ figure }) => figure))]));
}
