import { NameIndex, nameKey } from "../names/nameIndex";
import type { KnownRow } from "./hand/handRows";
import { isKindName } from "../names/kindNames";
import { othersFigures } from "./othersFigures";
import type { RollupOver } from "../rollUpOver";
import type { Standing } from "./standing";
import { stateNames } from "../units/stateNames";
import { sumsOfOthers } from "../sums/sumsOfOthers";

/** Rows of 汇总明细, from 1, that a person has changed so that units would count twice, or as others: nothing is written before somebody says what they are. */
export interface Doubt {
  /** A row says just what another unit's file does; or it says what others come to; or it is named as a kind of units is; or two rows name one unit in two forms, the one that was typed last. */
  readonly kind: "othersFigures" | "sumOfOthers" | "kindName" | "twoForms";
  readonly rows: readonly { readonly row: number; readonly unit: string; readonly figuresOf?: string }[];
}

/** What of the rows of 汇总明细 is to be decided before anything is summed up. A unit for which something stands under 处理 in 汇总单位 is decided on. */
export function doubtsOf({ rollup, hand }: RollupOver, { units }: Standing): Doubt[] {
  const counted = new Set(rollup.added.flatMap(({ unit, kept }) => (kept ? [nameKey(unit)] : [])));
  const decided = new Set(units.rows.flatMap(({ unit, choice }) => (choice && choice.kind !== "leftOut" ? [nameKey(unit)] : [])));
  const filed = new Set(units.rows.flatMap(({ unit, file, state }) => (file !== "" && state === stateNames.added.zh ? [nameKey(unit)] : [])));
  const isOpen = ({ unit }: KnownRow): boolean => counted.has(nameKey(unit)) && !decided.has(nameKey(unit));
  const isTyped = ({ record, unit }: KnownRow): boolean => (record ? record.figures === undefined : !filed.has(nameKey(unit)));
  const isRenamed = ({ record, unit }: KnownRow): boolean => record !== undefined && nameKey(record.unit) !== nameKey(unit);
  const countsOn = new Set(rollup.added.flatMap(({ unit, report }) => (report.kept || report.sent ? [nameKey(unit)] : [])));
  const mistaken = othersFigures(hand).filter(({ row: { unit } }) => countsOn.has(nameKey(unit)) && !decided.has(nameKey(unit)));
  const kinds = new Map(units.rows.map(({ unit, texts }) => [nameKey(unit), texts.kind ?? ""]));
  for (const { unit, kind } of rollup.rows) if (kind !== "") kinds.set(nameKey(unit), kind);
  const sums = sumsOfOthers(
    hand.rows,
    (row) => isTyped(row) && isOpen(row),
    ({ unit }) => kinds.get(nameKey(unit)) ?? "",
  );
  const listed = new Set((rollup.settings.roster ?? []).map(({ name }) => nameKey(name)));
  const named = hand.rows.filter((row) => isTyped(row) && isOpen(row) && isKindName(row.unit) && !listed.has(nameKey(row.unit)) && !sums.includes(row));
  const standing = hand.rows.filter((row) => counted.has(nameKey(row.unit)) && !sums.includes(row) && !named.includes(row));
  const asked = standing.filter((row) => (isTyped(row) || isRenamed(row)) && isOpen(row));
  return [
    ...mistaken.map(({ row, other }): Doubt => ({ kind: "othersFigures", rows: [{ ...placed(row), figuresOf: other }] })),
    ...sums.map((row): Doubt => ({ kind: "sumOfOthers", rows: [placed(row)] })),
    ...named.map((row): Doubt => ({ kind: "kindName", rows: [placed(row)] })),
    ...twoForms(asked, standing, rollup.settings.organ),
  ];
}

/** Rows that name a unit of another row in another form, each pair once. */
function twoForms(asked: readonly KnownRow[], standing: readonly KnownRow[], organ: string): Doubt[] {
  if (asked.length === 0) return [];
  const index = new NameIndex(
    standing.map(({ unit }) => unit),
    organ,
  );
  const rows = new Map(standing.map((row) => [nameKey(row.unit), row]));
  const told = new Set<KnownRow>();
  return asked.flatMap((row) => {
    told.add(row);
    const others = index.near(row.unit).flatMap(({ name, how }) => (how === "form" ? (rows.get(nameKey(name)) ?? []) : []));
    return others.flatMap((other): Doubt[] => (told.has(other) ? [] : [{ kind: "twoForms", rows: [placed(other), placed(row)] }]));
  });
}

const placed = ({ row, unit }: KnownRow): Doubt["rows"][number] => ({ row: row + 1, unit });
