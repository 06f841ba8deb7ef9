import { cellAddress } from "../../address";
import type { CellBlock } from "../../workbook";
import type { HandChange } from "../standing/hand/handChange";
import { nameKey } from "../names/nameIndex";
import { readRoster, type RosterUnit } from "./roster";
import { rosterHeads } from "./rosterSheet";

/** What is written into 单位名单 where another list is given, and what is told of it. */
export interface RosterUpdates {
  readonly blocks: readonly CellBlock[];
  readonly changes: readonly HandChange[];
}

type Texts = readonly (readonly string[])[];

const heads: readonly string[] = Object.values(rosterHeads);

/** A given list, with 类别 and 联系人 of the one in the workbook where it says none. */
export function withKept(given: readonly RosterUnit[], texts: Texts): RosterUnit[] {
  const kept = new Map(unitsIn(texts).map((unit) => [nameKey(unit.name), unit]));
  return given.map((unit) => {
    const { kind = "", contact = "" } = kept.get(nameKey(unit.name)) ?? {};
    return { name: unit.name, kind: unit.kind || kind, contact: unit.contact || contact };
  });
}

/**
 * Puts a given list in the place of the one in the workbook, as the next run goes by that. A sheet in which a person has made columns or heads of his own is left as it is, and that is told.
 * @param texts what the sheet holds, from A1 on
 */
export function rosterUpdates(given: readonly RosterUnit[], texts: Texts, sheet: string): RosterUpdates {
  const kept = unitsIn(texts);
  const [gone, come] = [namesOnly(kept, given), namesOnly(given, kept)];
  const isOther = gone.length + come.length > 0;
  if (!isAsWritten(texts, kept)) return { blocks: [], changes: isOther ? [{ kind: "listKept", gone, come }] : [] };
  const rows = given.map(cellsOf);
  const spare = Array.from({ length: Math.max(0, texts.length - 1 - rows.length) }, () => heads.map(() => ""));
  const blocks = [...rows, ...spare].flatMap((cells, index): CellBlock[] => {
    const isThere = cells.every((text, column) => (texts[index + 1]?.[column] ?? "") === text);
    return isThere ? [] : [{ sheet, address: cellAddress({ row: index + 1, column: 0 }), rows: [cells] }];
  });
  return { blocks, changes: isOther ? [{ kind: "listReplaced", gone, come }] : [] };
}

const cellsOf = ({ name, kind, contact }: RosterUnit): [string, string, string] => [name, kind, contact];

function unitsIn(texts: Texts): readonly RosterUnit[] {
  const reading = readRoster(texts);
  return "units" in reading ? reading.units : [];
}

function namesOnly(some: readonly RosterUnit[], others: readonly RosterUnit[]): string[] {
  const known = new Set(others.map(({ name }) => nameKey(name)));
  return some.flatMap(({ name }) => (known.has(nameKey(name)) ? [] : [name]));
}

/** Whether the sheet is one that a sum has written: its three heads, a unit a row, and nothing beside them. */
function isAsWritten([head = [], ...rows]: Texts, units: readonly RosterUnit[]): boolean {
  const filled = rows.filter((cells) => cells.some((text) => text !== ""));
  const written = [heads, ...units.map(cellsOf)];
  return [head, ...filled].every((cells, index) => cells.every((text, column) => text === (written[index]?.[column] ?? "")) && index < written.length);
}
