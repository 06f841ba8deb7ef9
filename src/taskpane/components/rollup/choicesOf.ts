import { isOneOrgan, ownName, type Choice } from "../../../rollup";
import type { UnitNews } from "../../units/unitsNews";

/**
 * What somebody may decide of a row: that it is one of the units that are near, that it holds the own figures of the organ that sums up, or that it is added as it is; nothing of what is of
 * another year or form.
 */
export function choicesOf(row: UnitNews, organ: string): Choice[] {
  const { reasons, unit } = row;
  if (!isOpen(row)) return [];
  const near = reasons.flatMap((reason) => ("near" in reason && reason.kind !== "letter" ? reason.near : []));
  const isItself = reasons.some(({ kind }) => kind === "parent") || (isUnknown(row) && unit !== "" && isOneOrgan(unit, organ));
  const names = new Set([...near.map(({ name }) => name), ...(isItself ? [ownName(organ)] : [])]);
  return [...[...names].map((name): Choice => ({ kind: "asUnit", name })), ...(isUnknown(row) ? [] : [{ kind: "asItIs" } as const])];
}

/** Whether nobody knows which unit it is of: it names none, one that is not on the list, or a sum. */
export const isNameless = (row: UnitNews): boolean => isOpen(row) && isUnknown(row);

const isUnknown = ({ reasons }: UnitNews): boolean => reasons.some(({ kind }) => kind === "noName" || kind === "notListed" || kind === "totalName");

const isOpen = ({ state, reasons, kept }: UnitNews): boolean =>
  kept !== true &&
  (state === "open" || state === "returned") &&
  !reasons.some(({ kind }) => kind === "otherYear" || kind === "otherForm" || kind === "fault" || kind === "rowGone");
