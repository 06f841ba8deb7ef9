import { mayCount } from "../../figures";
import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import { pattern } from "../lexicon/pattern";
import type { ClaimContext } from "./claimContext";
import { countFinding, says } from "./claimFinding";
import { speaksOfOther } from "./guards";
import type { Said } from "../reading/said";
import { overlappingTokensOf, tokensOf } from "../reading/tokens";
import { distinct, type TableCounts } from "./tableCounts";

const nounsIn = tokensOf(["normativeDocuments", "regulations"]);
type DocumentColumn = "issued" | "created" | "repealed" | "inForce";

/** Columns of table 二 in either edition, by what reports say of them. */
const COLUMNS = { issued: ["issued", "created"], repealed: ["repealed"], inForce: ["inForce"] } as const satisfies Readonly<
  Record<string, readonly DocumentColumn[]>
>;
const deedsIn = overlappingTokensOf(["issued", "repealed", "inForce"]);
/** 「公开规章9件（含新制定5件、修改4件）」 divides what was published; 制发 counts both. */
const DIVIDED = pattern`{changed}{item 4}\d`;
const NOT_OWN = pattern`{notOwnDocuments}`;
/** The noun right behind a number: 「制定 3 件规范性文件」. */
const BEHIND = pattern`^\s*(?:政府|部门)?(?:(?<normativeDocuments>{normativeDocuments})|{regulations})`;
const BESIDE_DOCUMENTS = pattern`{besideDocuments}`;
const IN_FORCE_BEHIND = pattern`^\s*{inForce}`;

/** A number of documents and the figure of table 二 that it means. */
interface DocumentClaim {
  readonly said: Said;
  readonly words: { readonly start: number; readonly end: number };
  readonly readings: readonly CountReading[];
}

/**
 * C7: numbers of 规范性文件 and 规章 made, repealed and in force, beside table 二. Where a sentence states several of one figure, 「废止6件，宣布失效5件」,
 * one of them may be the figure, or all together; what is neither is told once.
 */
export function checkDocuments(said: readonly Said[], context: ClaimContext, counts: TableCounts): Finding[] {
  const claims = said.flatMap((one) => claimOf(one, context, counts) ?? []);
  return claims.flatMap((claim) => {
    const {
      said: { passage, quantity },
      words,
      readings,
    } = claim;
    const together = claims.filter((other) => isOfOneFigure(other, claim));
    if (together[0] !== claim) return [];
    const sum = together.reduce((all, other) => all + other.said.quantity.value, 0);
    const isSaid = readings.some(({ value }) => value === sum || together.some((other) => says(other.said.quantity, value)));
    return isSaid ? [] : (countFinding("C7", passage, words, quantity, readings) ?? []);
  });
}

const isOfOneFigure = (one: DocumentClaim, other: DocumentClaim): boolean =>
  one.said.passage === other.said.passage && one.said.sentence === other.said.sentence && figuresOf(one) === figuresOf(other);

const figuresOf = ({ readings }: DocumentClaim): string => readings.flatMap(({ terms }) => terms.map(({ figure }) => figure)).join();

function claimOf(said: Said, context: ClaimContext, counts: TableCounts): DocumentClaim | undefined {
  const { quantity, own, outside, tail } = said;
  if (quantity.kind !== "count" || !mayCount(quantity.unit, "documents")) return undefined;
  // The noun stands in the own clause, or in the sentence before other numbers of documents.
  const behind = BEHIND.exec(tail);
  const row = behind ? rowBehind(behind) : nounsIn(outside).at(-1)?.concept;
  const named = columnNamed(own, tail);
  if (!row || !named || NOT_OWN.test(own) || speaksOfOther(said, context, Math.max(0, named.start))) return undefined;
  if (DIVIDED.test(said.sentence) && !named.columns.includes("inForce")) return undefined;
  const start = named.start < 0 ? quantity.start : quantity.start - own.length + named.start;
  return {
    said,
    words: { start, end: quantity.end + Math.max(named.behind, behind?.[0].length ?? 0) },
    readings: distinct(named.columns.map((column) => counts.at(row, column))),
  };
}

const rowBehind = ({ groups }: RegExpExecArray) => (groups?.["normativeDocuments"] === undefined ? "regulations" : "normativeDocuments");

interface NamedColumn {
  readonly columns: readonly DocumentColumn[];
  readonly start: number;
  readonly behind: number;
}

/** The column that the words nearest before a number name: 「制发规范性文件 3 件」, 「规范性文件制发 3 件」. */
function columnNamed(own: string, tail: string): NamedColumn | undefined {
  const [nearest] = deedsIn(own).sort((a, b) => b.end - a.end);
  if (nearest) return BESIDE_DOCUMENTS.test(own.slice(nearest.end)) ? undefined : { columns: COLUMNS[nearest.concept], start: nearest.start, behind: 0 };
  if (BESIDE_DOCUMENTS.test(own)) return undefined;
  const behind = IN_FORCE_BEHIND.exec(tail);
  return behind ? { columns: ["inForce"], start: -1, behind: behind[0].length } : undefined;
}
